// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/screens/screen.h"

#include <QDateTime>

#include <functional>

class QComboBox;
class QLineEdit;
class QPushButton;

namespace tideline::catalogue {
class ErrorCatalogue;
}

namespace tideline::models {
class Customer;
}

namespace tideline::ui {

class Callout;
class RecordList;

//! \brief The Timeline screen: all that happened on the account and what the agent did, in one list.
//!
//! Borrows \p customer and \p errors, which must outlive it. Return on a row goes to the screen that has more of it.
class TimelineScreen final : public Screen
{
    Q_OBJECT

public:
    TimelineScreen(models::Customer &customer, const catalogue::ErrorCatalogue &errors, std::function<QDateTime()> now,
                   QWidget *parent = nullptr);

    void activate() override;

private:
    QLayout *makeTools();
    void refresh();
    void showMissing();
    void copySummary();
    [[nodiscard]] QStringList missingParts() const; //!< Titles of what the list should have and has not.

    models::Customer &m_customer;
    const catalogue::ErrorCatalogue &m_errors;
    std::function<QDateTime()> m_now;
    QLineEdit *m_filter;
    QComboBox *m_kind;
    Callout *m_notice;
    RecordList *m_list;
    QPushButton *m_older;
};

} // namespace tideline::ui
