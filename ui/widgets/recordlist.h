// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/catalogue/errorcatalogue.h"
#include "api/client/error.h"
#include "ui/widgets/callout.h"

#include <QFrame>

#include <optional>

class QLabel;
class QTableView;

namespace tideline::models {
class SortFilterModel;
class TableModel;
} // namespace tideline::models

namespace tideline::ui {

class LoadingBar;

//! \brief A list of records with everything around it: loading bar, empty state, trouble in place, "40 of 212".
//!
//! Shows a TableModel that it does not own. A click on a heading sorts what is loaded. Copies the selected rows as text
//! with the usual key. Return and double click activate a row. Rows in signals are rows of the model.
class RecordList final : public QFrame
{
    Q_OBJECT

public:
    //! \p name is spoken by screen readers and stands in the object name: "Bills".
    RecordList(const QString &name, models::TableModel *model, QWidget *parent = nullptr);
    ~RecordList() override;

    //! What an empty list says, and the action that would fill it; an empty \p actionText: no button.
    void setEmptyState(const QString &text, const QString &actionText = {});
    void setLoading(bool loading);
    void setTotal(int total); //!< -1: unknown.
    void setServerOrder(int column); //!< Rows that are not loaded come in the order of this column too; -1: of none.
    //! Says above the rows that are there why others are not; an empty headline takes it away.
    void showTrouble(const QString &headline, const QString &text, Callout::Tone tone = Callout::Tone::Error);
    //! The same in the catalogue's words: loading failed, or came back with something missing.
    void showTroubles(const std::optional<api::Error> &error, const std::optional<api::Error> &gap,
                      const catalogue::ErrorCatalogue &words);

    void setFilterText(const QString &text); //!< Shows the loaded rows that contain every word; empty shows all.
    void setFillsHeight(bool fills); //!< Takes the height there is, instead of what its rows need.

    //! Widths, order and visibility of the columns as the person left them; null until somebody arranged them.
    [[nodiscard]] QByteArray columns() const;
    void restoreColumns(const QByteArray &columns); //!< What is not from columns() of such a list is passed over.

    [[nodiscard]] QTableView *view() const { return m_view; }
    [[nodiscard]] int currentRow() const; //!< -1: none.

Q_SIGNALS:
    void emptyActionTriggered();
    void retryTriggered();
    void rowActivated(int row);
    void currentRowChanged(int row);
    void columnsArranged(); //!< By the person, not by the list itself.

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void refreshState();
    void copySelection() const;
    void fitSoon();
    void fitColumns();
    void fitHeight();
    void noteArrangement();
    void noteResizing();
    void tellCurrentRow();

    models::TableModel *m_model;
    models::SortFilterModel *m_order; //!< What the view shows of the model.
    LoadingBar *m_loading;
    Callout *m_trouble;
    QTableView *m_view;
    Callout *m_empty;
    QLabel *m_count;
    QString m_emptyText;
    QString m_emptyAction;
    int m_total = -1;
    int m_serverOrder = -1; //!< Column.
    bool m_fillsHeight = false;
    bool m_isFitting = false; //!< Columns and height are about to be measured.
    bool m_isArranging = false; //!< The list itself sets widths.
    int m_hiddenColumns = 0;
    bool m_isOnHeading = false; //!< A button of the mouse was pressed there, and is still down.
    bool m_isArranged = false; //!< The columns are as a person wants them, and stay so.
};

} // namespace tideline::ui
