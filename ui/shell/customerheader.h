// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QLabel;

namespace tideline::models {
class Customer;
}

namespace tideline::ui {

class CopyButton;
class ElidedLabel;
class LoadingBar;

//! Name, account number, status, what is owed, and the gravest alert: always in sight above a customer's screens.
class CustomerHeader final : public QFrame
{
    Q_OBJECT

public:
    //! Borrows \p customer, which must outlive it.
    explicit CustomerHeader(models::Customer &customer, QWidget *parent = nullptr);

private:
    void refresh();

    models::Customer &m_customer;
    ElidedLabel *m_name;
    QLabel *m_number;
    CopyButton *m_copy;
    QLabel *m_status;
    QLabel *m_balance;
    QLabel *m_alertIcon;
    ElidedLabel *m_alert;
    LoadingBar *m_loading;
};

} // namespace tideline::ui
