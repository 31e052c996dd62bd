// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <cstddef>

class QLabel;
class QToolButton;

namespace tideline::models {
class FormField;
}

namespace tideline::ui {

class FieldRow;
class FormBinder;

//! One item of a list with its buttons: in one line for plain values, under a heading for objects.
class ListItemRow final : public QWidget
{
    Q_OBJECT

public:
    ListItemRow(models::FormField &item, FormBinder &binder, QWidget *parent);

    //! The item stands at \p index of \p count now.
    void refreshPlace(std::size_t index, std::size_t count);

private:
    [[nodiscard]] QToolButton *makeButton(const QString &iconName, const QString &tip);
    void move(int by);
    void remove();

    FormBinder &m_binder;
    int m_itemId;
    FieldRow *m_row;
    QLabel *m_heading = nullptr;
    QToolButton *m_up;
    QToolButton *m_down;
    QToolButton *m_remove;
};

} // namespace tideline::ui
