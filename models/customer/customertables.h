// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/column.h"

#include <string>

namespace tideline::models {

//! A list that a screen shows out of a query's answer: where it stands and what its columns are.
struct TableSource
{
    QString query; //!< File of resources/queries.
    std::string path; //!< Of the list or connection in the answer.
    std::string idPath; //!< Of a row's id in the row; empty: the whole row tells it apart.
    Columns columns;
};

//! The tables of the Overview and Account screens. A test holds each path against its query and the schema.
[[nodiscard]] TableSource usersTable();
[[nodiscard]] TableSource ledgersTable();
[[nodiscard]] TableSource referencesTable();
[[nodiscard]] TableSource metadataTable();
[[nodiscard]] TableSource billsTable();
//! Records of priority services, and latest events: rows that the models put together.
[[nodiscard]] Columns priorityServiceColumns();
[[nodiscard]] Columns eventColumns();

} // namespace tideline::models
