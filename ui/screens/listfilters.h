// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/screens/listfilter.h"

#include <QObject>

#include <vector>

class QComboBox;
class QLayout;
class QLineEdit;
class QWidget;

namespace tideline::models {
class ScreenRecords;
}

namespace tideline::ui {

//! \brief The boxes above a list that say what the server is asked for: a status, a ledger, a span of days.
//!
//! Makes its widgets as children of a pane. A day that cannot be read is marked and asked for by nobody. Borrows the
//! records, which must outlive it.
class ListFilters final : public QObject
{
    Q_OBJECT

public:
    //! Puts the boxes of list \p list into \p layout, which belongs to \p pane.
    ListFilters(models::ScreenRecords &records, int list, QLayout &layout, QWidget *pane);

    //! The variables as they are chosen; what is not chosen is not in it.
    [[nodiscard]] graphql::Json variables() const;
    void clear(); //!< Asks for everything again.

Q_SIGNALS:
    void changed();
    void problemChanged(const QString &problem); //!< What a day box cannot make sense of; empty: nothing.

private:
    struct Box
    {
        models::ListFilter filter;
        QComboBox *choice = nullptr; //!< Null: a day is typed.
        QLineEdit *day = nullptr;
        graphql::Json value = nullptr; //!< Null: anything.
        QString problem = {}; //!< Of the day that was typed.
    };

    void addChoice(Box &box, const QString &name, QLayout &layout, QWidget *pane);
    void addDay(Box &box, const QString &name, QLayout &layout, QWidget *pane);
    void fillFromRecords(); //!< What the values of some come from may have changed.
    void readDay(Box &box);
    void tellProblem();
    void set(Box &box, graphql::Json value);

    models::ScreenRecords &m_records;
    std::vector<Box> m_boxes; //!< Never grows after construction: widgets hold on to their box.
};

} // namespace tideline::ui
