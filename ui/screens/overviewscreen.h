// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/screens/screen.h"

#include <QDateTime>

#include <functional>

class QLabel;

namespace tideline::models {
class Customer;
}

namespace tideline::ui {

class FactList;
class Callout;
class RecordList;
class Section;

//! \brief The first answer to most calls: who and where, money, what needs attention, the latest things, and the six
//! commonest actions. Every item leads to its screen.
class OverviewScreen final : public Screen
{
    Q_OBJECT

public:
    //! Borrows \p customer, which must outlive it.
    OverviewScreen(models::Customer &customer, std::function<QDateTime()> now, QWidget *parent = nullptr);

private:
    QWidget *makeActions();
    void refresh();
    void refreshPerson();
    void refreshMoney();
    void refreshInShort();
    void refreshAlerts();
    void refreshEvents(); //!< What of the latest is kept from the viewer.

    models::Customer &m_customer;
    std::function<QDateTime()> m_now;
    QWidget *m_alerts;
    FactList *m_person;
    FactList *m_money;
    FactList *m_inShort;
    RecordList *m_events;
};

} // namespace tideline::ui
