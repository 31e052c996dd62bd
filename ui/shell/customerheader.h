// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

#include <array>

class QBoxLayout;
class QLabel;

namespace tideline::models {
class Customer;
}

namespace tideline::ui {

class CopyButton;
class ElidedLabel;
class IconLabel;
class LoadingBar;

//! \brief Name, account number, status, what is owed, and the gravest alert: always in sight above a customer's
//! screens.
//!
//! Where there is little room the alert becomes its icon first, then a second and a third line take what does not fit;
//! the name and the balance stay whole as long as a line can hold them.
class CustomerHeader final : public QFrame
{
    Q_OBJECT

public:
    //! Borrows \p customer, which must outlive it.
    explicit CustomerHeader(models::Customer &customer, QWidget *parent = nullptr);

    [[nodiscard]] QSize minimumSizeHint() const override; //!< As wide as its widest part: the others can go below.

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    //! From much room to little.
    enum class Arrangement { OneLine, OneLineWithIcon, TwoLines, ThreeLines };

    void refresh();
    void refreshAlert();
    void arrange(); //!< As the width allows.
    void arrangeAs(Arrangement arrangement);
    [[nodiscard]] Arrangement fitting() const;

    models::Customer &m_customer;
    ElidedLabel *m_name;
    QWidget *m_account; //!< Number, copy button and status stay together.
    QLabel *m_number;
    CopyButton *m_copy;
    QLabel *m_status;
    QLabel *m_balance;
    QWidget *m_alertBox;
    IconLabel *m_alertIcon;
    ElidedLabel *m_alert;
    LoadingBar *m_loading;
    std::array<QBoxLayout *, 3> m_lines{};
    Arrangement m_arrangement = Arrangement::OneLine;
    bool m_hasAlert = false;
};

} // namespace tideline::ui
