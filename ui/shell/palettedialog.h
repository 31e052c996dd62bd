// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/shell/palettemodel.h"

#include <QDialog>

class QLabel;
class QLineEdit;
class QListView;

namespace tideline::models {
class CustomerSearchModel;
}

namespace tideline::ui {

struct Context;

//! \brief Search or run: customers, screens, actions and every operation in one box (Ctrl+K).
//!
//! Operations are found by wording, name or error code; customers are asked of the server as one types.
class PaletteDialog final : public QDialog
{
    Q_OBJECT

public:
    //! \p fixed are screens and actions of the window that opens it.
    PaletteDialog(Context &context, QList<models::PaletteEntry> fixed, QWidget *parent);

    void setText(const QString &text); //!< For tests and the tour.

Q_SIGNALS:
    void chosen(tideline::models::PaletteEntry::Kind kind, const QString &id, const QString &title);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void refilter(const QString &text);
    void takeCustomers();
    void run(const QModelIndex &index);
    void selectFirst();

    Context &m_context;
    models::PaletteModel *m_model;
    models::CustomerSearchModel *m_search;
    QLineEdit *m_box;
    QListView *m_list;
    QLabel *m_empty;
    bool m_runsFirst = false; //!< Return came before the customers: the first match is opened.
};

} // namespace tideline::ui
