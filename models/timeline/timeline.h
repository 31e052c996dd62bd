// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/recordmodel.h"
#include "models/records/tablemodel.h"
#include "models/timeline/actionlog.h"

#include <QObject>
#include <QPointer>
#include <QStringList>

#include <array>
#include <string>

namespace tideline::models {

//! \brief Everything that happened on an account and what the agent did for it, in one list, newest first.
//!
//! Records come in pages of each sort. What is older than the oldest record of a sort that has more is held back until
//! loadOlder(), so that the order never has gaps. Parts that fail leave the rest standing. Borrows the client, which
//! must outlive it. GUI thread only.
class Timeline final : public QObject
{
    Q_OBJECT

public:
    Timeline(api::GraphQlClient &client, const QString &accountNumber, QObject *parent = nullptr);

    void setActions(const ActionLog *actions); //!< Borrowed; may be null.
    void setAccountUser(const QString &userId); //!< Whose points belong to it; empty: not known yet.
    void setKind(const QString &kind); //!< The id of one of timelineKinds(); empty: all.

    void open(); //!< Loads it the first time.
    void reload(); //!< Loads again what was opened; older pages stay.
    void loadOlder();

    [[nodiscard]] TableModel &entries() { return m_entries; } //!< Columns of timelineColumns().
    [[nodiscard]] const graphql::Json &rows() const { return m_rows; } //!< Of all kinds.
    [[nodiscard]] bool isLoading() const;
    [[nodiscard]] bool hasOlder() const;
    [[nodiscard]] const std::optional<api::Error> &error() const { return m_error; } //!< Of all but points and moves.
    //! The main part came with errors: what of it is missing; the first, if several.
    [[nodiscard]] const std::optional<api::Error> &gap() const { return m_gap; }
    //! A part beside the main one that could not be loaded.
    struct MissingPart
    {
        QString title; //!< "points", translated.
        api::Error error;
    };
    [[nodiscard]] QList<MissingPart> missing() const;

Q_SIGNALS:
    void changed(); //!< Rows, loading or failures.

private:
    //! One sort of record that comes in pages.
    struct Pages
    {
        std::string path; //!< Of the connection in the answer.
        std::string cursorName; //!< Of the variable.
        std::string datePath; //!< In a record.
        std::string idPath;
        graphql::Json records = graphql::Json::array();
        std::string endCursor = {};
        bool hasNext = false;
    };

    void ask(bool isOlder);
    void take(api::Result result, bool isOlder);
    static void addPage(Pages &pages, const graphql::Json &connection, bool isOlder);
    [[nodiscard]] std::string horizon() const;
    void rebuild();
    void show();

    api::GraphQlClient &m_client;
    QString m_accountNumber;
    QString m_userId;
    QString m_kind;
    QPointer<const ActionLog> m_actions;
    bool m_isOpen = false;
    std::array<Pages, 3> m_pages; //!< Transactions, payments, bills.
    graphql::Json m_rest = graphql::Json::object(); //!< The part of the answer that comes whole.
    std::optional<api::Error> m_error;
    std::optional<api::Error> m_gap;
    QList<api::Error> m_refused; //!< What the latest answers left out.
    RecordModel m_points;
    RecordModel m_processes;
    graphql::Json m_rows = graphql::Json::array();
    TableModel m_entries;
    api::CallHandle m_request; //!< Last member: destroyed first, so no callback can meet dead data.
};

} // namespace tideline::models
