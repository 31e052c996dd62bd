// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/connectionmodel.h"
#include "models/records/recordmodel.h"
#include "models/screens/screendescription.h"

#include <QObject>

#include <map>
#include <memory>
#include <vector>

namespace tideline::models {

//! \brief The records of one screen of one customer: a table for each list of its description.
//!
//! A list loads when it is first opened; lists of one query load together with one request. Queries get from the
//! context those variables that they declare. Borrows the client, which must outlive it. GUI thread only.
class ScreenRecords final : public QObject
{
    Q_OBJECT

public:
    ScreenRecords(api::GraphQlClient &client, ScreenDescription description, QObject *parent = nullptr);
    ~ScreenRecords() override;

    [[nodiscard]] const ScreenDescription &description() const { return m_description; }
    [[nodiscard]] TableModel &table(int list);
    //! Null for a list that comes whole with its query.
    [[nodiscard]] ConnectionModel *connection(int list);
    //! The answer of a query that facts or whole lists come from; null when the screen has no such query.
    [[nodiscard]] RecordModel *record(const QString &query);

    //! Values for the queries' variables, by name: accountNumber, ledgerNumber, accountUserId, propertyId. Empty
    //! ones are not known yet; a query that needs one waits for it.
    void setContext(const graphql::Json &context);
    //! Asks for list \p list anew with these variables besides the context's; an empty object: for all of it.
    void setFilter(int list, graphql::Json variables);
    [[nodiscard]] bool isFiltered(int list) const; //!< The server leaves rows out, or may.
    void openFacts(); //!< Loads what the facts come from, the first time.
    void open(int list); //!< Loads the list, the first time.
    void reload(); //!< Loads again what was opened.
    void reload(int list);

    [[nodiscard]] bool isLoading(int list) const;
    [[nodiscard]] std::optional<api::Error> error(int list) const; //!< Why the latest load failed.
    //! Why a part of the list is missing though the rest is there.
    [[nodiscard]] std::optional<api::Error> gap(int list) const;
    [[nodiscard]] bool isRefused(int list) const; //!< The whole list is kept from this viewer.
    [[nodiscard]] int totalCount(int list) const; //!< -1: the server did not say, or the list comes whole.

Q_SIGNALS:
    void stateChanged(int list); //!< Loading, loaded or failed.
    void factsChanged();

private:
    struct Source;

    Source &source(const QString &query);
    void request(Source &source);
    void wait(Source &source);
    void takeRecord(const QString &query);
    void tellState(const QString &query);

    api::GraphQlClient &m_client;
    ScreenDescription m_description;
    std::vector<std::unique_ptr<TableModel>> m_tables; //!< Parallel to the description's lists.
    std::map<QString, std::unique_ptr<Source>> m_sources; //!< By query.
    graphql::Json m_context = graphql::Json::object();
};

//! The variables that a document's only operation declares.
struct DeclaredVariable
{
    std::string name;
    bool isRequired = false;
};
[[nodiscard]] std::vector<DeclaredVariable> declaredVariables(const std::string &document);

} // namespace tideline::models
