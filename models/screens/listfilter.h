// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/graphql/core/json.h"

#include <QList>
#include <QString>

#include <string>

namespace tideline::models {

//! One value that a filter can be set to.
struct FilterValue
{
    graphql::Json value = nullptr; //!< As the variable takes it: "FAILED", true, ["PAID"].
    QString text = {}; //!< Translated; empty: the value's own words.
};

//! \brief What of a list the server is asked for, by a variable of the list's query.
//!
//! Unlike the words typed above a list it goes for all rows, not only for those that are loaded.
struct ListFilter
{
    std::string variable = {}; //!< "onlyStatus"; left out of the request until something is chosen.
    QString title = {}; //!< Translated: "Status".
    QString anyText = {}; //!< What it says when nothing is chosen: "Any status". Empty: a day is typed.
    QList<FilterValue> values = {};
    //! Where further values come from: rows of another query's answer that the screen asks for. Empty: from nowhere.
    QString query = {};
    std::string path = {}; //!< Of those rows.
    std::string valuePath = {}; //!< In a row: what is sent.
    std::string textPath = {}; //!< In a row: what is shown.
};

//! An order that the server can bring a list into.
struct ServerOrder
{
    std::string column = {}; //!< Path of the column whose heading asks for it; empty: the server has none.
    std::string variable = {};
    std::string ascending = {}; //!< The variable's value.
    std::string descending = {};
};

} // namespace tideline::models
