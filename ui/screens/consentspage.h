// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QComboBox;
class QGridLayout;
class QLabel;
class QPushButton;

namespace tideline::models {
class ConsentMatrix;
}

namespace tideline::ui {

class Callout;

//! \brief All consents of the account and its people in one table, changed together and checked before they are sent.
//!
//! Shows \p matrix, which must outlive it.
class ConsentsPage final : public QWidget
{
    Q_OBJECT

public:
    explicit ConsentsPage(models::ConsentMatrix &matrix, QWidget *parent = nullptr);

    void setEmptyText(const QString &text); //!< What stands where the table would be.

Q_SIGNALS:
    void sendRequested(int column); //!< The changes of a column are to be checked and sent.

private:
    void rebuild();
    void addCell(int row, int column);
    void refresh();
    void refreshCell(QComboBox *choice, int row, int column);

    models::ConsentMatrix &m_matrix;
    QWidget *m_table = nullptr;
    QGridLayout *m_grid = nullptr;
    QList<QComboBox *> m_choices; //!< Row by row.
    QList<QLabel *> m_changes; //!< Parallel: what it was before.
    Callout *m_empty;
    QLabel *m_count;
    QPushButton *m_send;
    QPushButton *m_discard;
};

} // namespace tideline::ui
