// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/customer/alerts.h"
#include "models/forms/formcontext.h"
#include "models/records/connectionmodel.h"
#include "models/records/recordmodel.h"
#include "models/screens/screenrecords.h"
#include "models/shell/customersummary.h"

#include <QObject>
#include <QStringList>

#include <map>
#include <memory>

namespace tideline::models {

class BackendScreens;
class Timeline;

//! \brief Everything the console knows of one account: the data of one tab.
//!
//! The header and the Overview screen come with one request, other screens when they are first opened. Borrows the
//! client, which must outlive it. GUI thread only. Data of different customers never share a model.
class Customer final : public QObject
{
    Q_OBJECT

public:
    Customer(api::GraphQlClient &client, QString accountNumber, QObject *parent = nullptr);
    ~Customer() override;

    [[nodiscard]] const QString &accountNumber() const { return m_accountNumber; }
    [[nodiscard]] CustomerSummary summary() const;
    //! What the customer owes over all ledgers, in minor units; negative: in credit. Unset before the first answer.
    [[nodiscard]] std::optional<qint64> owed() const;
    [[nodiscard]] bool isViewers() const; //!< Whoever is signed in belongs to the account.
    [[nodiscard]] QList<Alert> alerts() const;

    [[nodiscard]] RecordModel &overview() { return m_overview; }
    [[nodiscard]] RecordModel &account() { return m_account; }
    [[nodiscard]] TableModel &events() { return m_events; }
    [[nodiscard]] TableModel &users() { return m_users; }
    [[nodiscard]] TableModel &ledgers() { return m_ledgers; }
    [[nodiscard]] TableModel &references() { return m_references; }
    [[nodiscard]] TableModel &metadata() { return m_metadata; }
    [[nodiscard]] TableModel &priorityServices() { return m_priorityServices; }
    [[nodiscard]] ConnectionModel &bills() { return m_bills; }

    //! What happened on the account; made when first asked for.
    [[nodiscard]] Timeline &timeline();
    [[nodiscard]] BackendScreens &backendScreens(); //!< Made when first asked for.
    //! The records of a screen that describeScreen() knows, made when first asked for; null for any other.
    [[nodiscard]] ScreenRecords *screen(const QString &id);

    //! What a form opened for this customer can fill in by itself.
    [[nodiscard]] FormContext formContext() const;
    //! The same, from a row of one of the tables: its members are what hints call the selected row.
    [[nodiscard]] FormContext formContext(const TableModel &table, int row) const;

    void load(); //!< Header and Overview.
    void openAccount(); //!< The Account screen was opened: loads it the first time.
    //! Loads again what is loaded already and depends on \p touches (ids of screens); empty: everything.
    void refresh(const QStringList &touches = {});

Q_SIGNALS:
    void summaryChanged(); //!< Name, balance, alerts: the header has something new.

private:
    void takeOverview();
    void takeAccount();

    [[nodiscard]] graphql::Json queryContext() const;

    api::GraphQlClient &m_client;
    QString m_accountNumber;
    RecordModel m_overview;
    RecordModel m_account;
    TableModel m_events;
    TableModel m_users;
    TableModel m_ledgers;
    TableModel m_references;
    TableModel m_metadata;
    TableModel m_priorityServices;
    ConnectionModel m_bills;
    std::map<QString, std::unique_ptr<ScreenRecords>> m_screens; //!< By id.
    std::unique_ptr<Timeline> m_timeline;
    std::unique_ptr<BackendScreens> m_backendScreens;
    bool m_accountIsOpen = false;
};

} // namespace tideline::models
