// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/graphql/core/json.h"
#include "models/charts/chartdescription.h"
#include "models/records/column.h"
#include "models/screens/listfilter.h"

#include <QList>
#include <QString>

#include <optional>
#include <string>

namespace tideline::models {

//! A button that opens the form of an operation.
struct OperationLink
{
    QString operation = {}; //!< "collectPayment"
    QString text = {}; //!< Translated, a verb first.
    bool needsRow = false; //!< Fills the form from the selected row, and waits for one.
    std::string onlyIf = {}; //!< Path of a truth value in the row; empty: any row will do.
};

//! A list of records on a screen: where its rows come from, how they are shown, what can be done with one.
struct ListDescription
{
    QString id = {}; //!< "payments.schedules": object names and remembered columns go by it.
    QString title = {}; //!< The tab's text.
    QString query = {}; //!< File of resources/queries. Lists of one query share its answer.
    //! Of the list or connection in the answer; a step `*` goes through all items of a list: "account.ledgers.*.bills".
    std::string path = {};
    std::string idPath = {}; //!< Of a row's id in the row; empty: the whole row tells it apart.
    //! Makes the rows from the value at the path instead of taking them as they are; null: as they are.
    graphql::Json (*derive)(const graphql::Json &value) = nullptr;
    //! Where the rows that derive() adds members to lie in the answer; empty: it makes other ones.
    std::string rowsPath = {};
    bool isConnection = false; //!< Pages: the query takes `$first` and `$after`, and no other list shares it.
    Columns columns = {};
    Columns details = {}; //!< What the pane of the selected row shows besides the columns.
    QList<ListFilter> filters = {}; //!< What the server can be asked to leave out.
    ServerOrder order = {};
    QString emptyText = {}; //!< What an empty list says.
    QList<OperationLink> actions = {};
};

//! One value above the lists: "Points", "Overdue".
struct FactDescription
{
    QString query = {}; //!< File of resources/queries; shared with the lists of that query.
    Column column = {}; //!< The path is that of the whole answer.
};

//! \brief What a screen of records consists of, as data: lists, facts above them, and what can be done on it.
//!
//! A test holds every query, path and kind against the schema.
struct ScreenDescription
{
    QString id = {}; //!< "payments"
    QList<FactDescription> facts = {};
    QList<ListDescription> lists = {};
    QList<ChartDescription> charts = {}; //!< Each stands behind its list.
    QList<OperationLink> actions = {}; //!< For the customer as a whole, commonest first.
};

//! The screen of that id; nothing when it is no screen of records.
[[nodiscard]] std::optional<ScreenDescription> describeScreen(const QString &id);
//! The ids that describeScreen() knows, in the order of the navigation.
[[nodiscard]] QStringList recordScreens();

//! The screens, one file each.
[[nodiscard]] ScreenDescription paymentsScreen();
[[nodiscard]] ScreenDescription goodsScreen();
[[nodiscard]] ScreenDescription consentsScreen();
[[nodiscard]] ScreenDescription loyaltyScreen();
[[nodiscard]] ScreenDescription propertyScreen();
[[nodiscard]] ScreenDescription movesScreen();
[[nodiscard]] ScreenDescription securityScreen();
[[nodiscard]] ScreenDescription contactScreen();

} // namespace tideline::models
