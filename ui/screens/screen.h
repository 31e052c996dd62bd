// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/forms/formcontext.h"

#include <QScrollArea>

class QVBoxLayout;

namespace tideline::ui {

//! \brief One screen of a customer: a column of sections that scrolls.
//!
//! Screens show models and ask for forms; they send nothing themselves.
class Screen : public QScrollArea
{
    Q_OBJECT

public:
    explicit Screen(const QString &id, QWidget *parent = nullptr);

    //! Called each time the screen comes to the front: loads what it needs the first time.
    virtual void activate() {}
    //! Brings the list of that id to the front, if the screen has it.
    virtual void showList(const QString &list) { Q_UNUSED(list) }

Q_SIGNALS:
    //! A form is wanted, filled in from the customer and, if there is one, the chosen row.
    void operationRequested(const QString &operation, const tideline::models::FormContext &context);
    void screenRequested(const QString &screen);

protected:
    [[nodiscard]] QVBoxLayout *column() const { return m_column; }

private:
    QVBoxLayout *m_column;
};

} // namespace tideline::ui
