// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/customer/customer.h"

#include "models/customer/customertables.h"
#include "models/customer/events.h"
#include "models/customer/presentvalues.h"
#include "models/matters/backendscreen.h"
#include "models/records/jsonpath.h"
#include "models/timeline/timeline.h"

using namespace Qt::StringLiterals;

namespace tideline::models {

using graphql::Json;

namespace {

//! The records of all users in one list, each with the name of its user.
Json priorityServiceRows(const Json &users)
{
    Json rows = Json::array();
    if (!users.is_array())
        return rows;
    for (const Json &user : users) {
        const Json *records = valueAt(user, "specialCircumstances.records");
        if (!records || !records->is_array())
            continue;
        for (const Json &record : *records) {
            Json row = record;
            const Json *name = valueAt(user, "fullName");
            row["who"] = name ? *name : Json();
            rows.push_back(std::move(row));
        }
    }
    return rows;
}

} // namespace

Customer::Customer(api::GraphQlClient &client, QString accountNumber, QObject *parent)
    : QObject(parent),
      m_client(client),
      m_accountNumber(std::move(accountNumber)),
      m_overview(client, u"overview"_s),
      m_account(client, u"account"_s),
      m_events(eventColumns(), "id"),
      m_users(usersTable().columns, usersTable().idPath),
      m_ledgers(ledgersTable().columns, ledgersTable().idPath),
      m_references(referencesTable().columns, referencesTable().idPath),
      m_metadata(metadataTable().columns, metadataTable().idPath),
      m_priorityServices(priorityServiceColumns(), "id"),
      m_bills(client, billsTable().query, billsTable().path, billsTable().columns, billsTable().idPath)
{
    const Json variables = {{"accountNumber", m_accountNumber.toStdString()}};
    m_overview.setVariables(variables);
    m_account.setVariables(variables);
    m_bills.setVariables(variables);
    connect(&m_overview, &RecordModel::loaded, this, &Customer::takeOverview);
    connect(&m_account, &RecordModel::loaded, this, &Customer::takeAccount);
}

Customer::~Customer() = default;

CustomerSummary Customer::summary() const
{
    CustomerSummary summary = customerSummary(m_overview.json("account"));
    summary.accountNumber = m_accountNumber;
    return summary;
}

std::optional<qint64> Customer::owed() const { return customerSummary(m_overview.json("account")).owed; }

bool Customer::isViewers() const
{
    const QString viewer = m_overview.value("viewer.id").toString();
    const Json users = m_overview.json("account.users");
    return !viewer.isEmpty() && users.is_array()
        && std::any_of(users.begin(), users.end(),
                       [&viewer](const Json &user) { return toVariant(valueAt(user, "id")).toString() == viewer; });
}

QList<Alert> Customer::alerts() const { return alertsOf(m_overview.json("")) + hiddenAlerts(m_overview.refusals()); }

FormContext Customer::formContext() const
{
    const auto text = [this](std::string_view path) { return m_overview.value(path).toString(); };
    FormContext context;
    context.accountNumber = m_accountNumber;
    context.accountUserId = text("account.users.0.id");
    context.accountUserNumber = text("account.users.0.number");
    context.ledgerNumber = text("account.ledgers.0.number");
    context.propertyId = text("account.properties.0.id");
    context.meterSerialNumber = text("account.properties.0.activeWaterMeters.0.serialNumber");
    context.meterPointReference = text("account.properties.0.activeWaterMeters.0.meterPointReference");
    context.email = text("account.users.0.email");
    context.customerName = summary().name;
    context.isViewers = isViewers();
    context.present = presentValues(m_overview, m_account, context);
    return context;
}

ScreenRecords *Customer::screen(const QString &id)
{
    auto &made = m_screens[id];
    if (!made) {
        const std::optional<ScreenDescription> description = describeScreen(id);
        if (!description)
            return nullptr;
        made = std::make_unique<ScreenRecords>(m_client, *description);
        made->setContext(queryContext());
    }
    return made.get();
}

Timeline &Customer::timeline()
{
    if (!m_timeline) {
        m_timeline = std::make_unique<Timeline>(m_client, m_accountNumber);
        m_timeline->setAccountUser(formContext().accountUserId);
    }
    return *m_timeline;
}

BackendScreens &Customer::backendScreens()
{
    if (!m_backendScreens)
        m_backendScreens = std::make_unique<BackendScreens>(m_client);
    return *m_backendScreens;
}

//! What the queries of screens may ask for by name.
Json Customer::queryContext() const
{
    const FormContext form = formContext();
    return {{"accountNumber", form.accountNumber.toStdString()},
            {"accountUserId", form.accountUserId.toStdString()},
            // The same user where the API declares a text and not an identifier.
            {"accountUserText", form.accountUserId.toStdString()},
            {"accountUserNumber", form.accountUserNumber.toStdString()},
            {"ledgerNumber", form.ledgerNumber.toStdString()},
            {"propertyId", form.propertyId.toStdString()},
            {"email", form.email.toStdString()}};
}

FormContext Customer::formContext(const TableModel &table, int row) const
{
    FormContext context = formContext();
    const Json &record = table.row(row);
    if (!record.is_object())
        return context;
    for (const auto &[name, value] : record.items()) {
        if (!value.is_structured())
            context.selectedRow.insert(QString::fromStdString(name), toVariant(&value));
    }
    if (&table == &m_users) {
        context.accountUserId = table.value(row, "id").toString();
        context.accountUserNumber = table.value(row, "number").toString();
        context.email = table.value(row, "email").toString();
    } else if (&table == &m_ledgers) {
        context.ledgerNumber = table.value(row, "number").toString();
    }
    if (const QString ledger = context.selectedRow.value(u"ledgerNumber"_s).toString(); !ledger.isEmpty())
        context.ledgerNumber = ledger;
    context.present = presentValues(m_overview, m_account, context);
    return context;
}

void Customer::load() { m_overview.reload(); }

void Customer::openAccount()
{
    if (m_accountIsOpen)
        return;
    m_accountIsOpen = true;
    m_account.reload();
    m_bills.reload();
}

void Customer::refresh(const QStringList &touches)
{
    // The header shows something of every area, so it is always asked again.
    m_overview.reload();
    for (const auto &[id, screen] : m_screens) {
        if (screen && (touches.isEmpty() || touches.contains(id)))
            screen->reload();
    }
    if (m_timeline)
        m_timeline->reload();
    if (!m_accountIsOpen)
        return;
    if (touches.isEmpty() || touches.contains(u"account"_s)) {
        m_account.reload();
        m_bills.reload();
    }
}

void Customer::takeOverview()
{
    m_events.setRows(latestEvents(m_overview.json("")));
    for (const auto &[id, screen] : m_screens) {
        if (screen)
            screen->setContext(queryContext());
    }
    if (m_timeline)
        m_timeline->setAccountUser(formContext().accountUserId);
    Q_EMIT summaryChanged();
}

void Customer::takeAccount()
{
    m_users.setRefused(m_account.refusedBelow("account.users"));
    m_ledgers.setRefused(m_account.refusedBelow("account.ledgers"));
    m_references.setRefused(m_account.refusedBelow("account.references"));
    m_metadata.setRefused(m_account.refusedBelow("account.metadata"));
    m_users.setRows(m_account.json("account.users"));
    m_ledgers.setRows(m_account.json("account.ledgers"));
    m_references.setRows(m_account.json("account.references"));
    m_metadata.setRows(m_account.json("account.metadata"));
    m_priorityServices.setRows(priorityServiceRows(m_account.json("account.users")));
}

} // namespace tideline::models
