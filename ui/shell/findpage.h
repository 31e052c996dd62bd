// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QLineEdit;
class QListView;

namespace tideline::models {
class CustomerSearchModel;
struct CustomerSummary;
} // namespace tideline::models

namespace tideline::ui {

struct Context;
class LoadingBar;
class Callout;

//! \brief Find a customer: one box, results as they match, and the recent customers before anything is typed.
//!
//! Arrow keys move through the results from within the box; Return opens the current one.
class FindPage final : public QWidget
{
    Q_OBJECT

public:
    explicit FindPage(Context &context, QWidget *parent = nullptr);

    void focusSearch();
    void setText(const QString &text);
    bool searchAgain(); //!< For the same text; false when nothing is looked for.

Q_SIGNALS:
    void draftChosen(const QString &operation, const QString &draftId); //!< Of a form for no customer.
    void customerChosen(const tideline::models::CustomerSummary &customer);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void refresh();
    void fitResults();
    void choose(const QModelIndex &index);
    void openCurrent();

    Context &m_context;
    models::CustomerSearchModel *m_model;
    QLineEdit *m_box;
    LoadingBar *m_loading;
    QLabel *m_heading;
    QListView *m_results;
    bool m_opensFirst = false; //!< Return came before the results: the first of them is opened.
    Callout *m_notice;
};

} // namespace tideline::ui
