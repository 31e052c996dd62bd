// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/catalogue/choicequery.h"

#include <QFile>

#include <algorithm>

namespace tideline::catalogue {

using namespace Qt::StringLiterals;

namespace {

using Parts = QList<ChoicePart>;
using Kind = ChoicePart::Kind;
using Condition = ChoiceCondition::Kind;

ChoiceQuery choices(const QString &id, const QString &rows, const QString &value, const Parts &label)
{
    ChoiceQuery query;
    query.id = id;
    query.rowsPath = rows;
    query.valuePath = value;
    query.label = label;
    return query;
}

ChoiceQuery offered(ChoiceQuery query, Condition condition, const QString &path, const QStringList &values = {})
{
    query.condition = {condition, path, values};
    return query;
}

QList<ChoiceQuery> makeQueries()
{
    const QString quotes = u"goodsQuotes"_s;
    const Parts quoteLabel = {{u"code"_s}, {u"totalNetAmount"_s, Kind::Pence}, {u"quotedAt"_s, Kind::Date}};
    const QString products = u"goodsProducts.edges.node"_s;
    const Parts productLabel = {{u"customerName"_s}, {u"pricePerUnit"_s, Kind::Pounds}};
    const QString users = u"account.users"_s;
    const Parts userLabel = {{u"fullName"_s}, {u"email"_s}};
    const QString meters = u"account.properties.activeWaterMeters"_s;
    const Parts meterLabel = {{u"serialNumber"_s}, {u"meterPointReference"_s}};

    ChoiceQuery events = choices(u"backendScreenEvents"_s, u"backendScreenEventIds"_s, {}, {{QString()}});
    ChoiceQuery devices =
        choices(u"mfaDevices"_s, u"mfaDevices"_s, u"deviceType"_s, {{u"deviceType"_s, Kind::Enumeration}});
    devices.service = Service::Auth;
    ChoiceQuery priority =
        choices(u"priorityServices"_s, u"viewer.specialCircumstances.records"_s, u"internalCode"_s, {{u"summary"_s}});
    priority.itemPaths = {{u"internalCode"_s, u"internalCode"_s}, {u"expiryDate"_s, u"expiryDate"_s}};

    ChoiceQuery payments =
        choices(u"payments"_s, u"account.payments.edges.node"_s, u"id"_s,
                {{u"paymentDate"_s, Kind::Date}, {u"amount"_s, Kind::Pence}, {u"status"_s, Kind::Enumeration}});
    payments.aliasPath = u"uuid"_s;

    return {
        choices(u"accountUsers"_s, users, u"id"_s, userLabel),
        choices(u"accountUserNumbers"_s, users, u"number"_s, userLabel),
        events,
        choices(u"bills"_s, u"account.bills.edges.node"_s, u"id"_s,
                {{u"billType"_s, Kind::Enumeration}, {u"issuedDate"_s, Kind::Date}}),
        choices(u"campaigns"_s, u"campaigns.edges.node"_s, u"slug"_s,
                {{u"name"_s}, {u"slug"_s}, {u"expiryDate"_s, Kind::Date}}),
        choices(u"consentTypes"_s, u"consentTypes"_s, u"code"_s, {{u"name"_s}}),
        offered(choices(u"contributionAgreements"_s, u"account.contributionAgreements"_s, u"id"_s,
                        {{u"contributionScheme.displayName"_s},
                         {u"amount"_s, Kind::Pence},
                         {u"interval"_s, Kind::Enumeration}}),
                Condition::IsNotOver, u"activeTo"_s),
        choices(u"contributionSchemes"_s, u"contributionSchemes"_s, u"code"_s, {{u"displayName"_s}}),
        choices(u"feedbackForms"_s, u"customerFeedbackForms.edges.node"_s, u"id"_s, {{u"name"_s}}),
        choices(u"goodsProducts"_s, products, u"id"_s, productLabel),
        choices(u"goodsProductCodes"_s, products, u"code"_s, productLabel),
        choices(u"goodsPurchases"_s, u"goodsPurchases"_s, u"code"_s, {{u"code"_s}, {u"marketName"_s}}),
        offered(choices(u"goodsQuotes"_s, quotes, u"id"_s, quoteLabel), Condition::IsNotTrue, u"hasQuoteExpired"_s),
        choices(u"goodsQuoteCodes"_s, quotes, u"code"_s, quoteLabel),
        choices(u"joinProcesses"_s, u"lifecycleProcesses.joinSupplierProcesses.edges.node"_s, u"number"_s,
                {{u"number"_s}, {u"status"_s, Kind::Enumeration}}),
        choices(u"ledgers"_s, u"account.ledgers"_s, u"number"_s, {{u"name"_s}, {u"number"_s}}),
        choices(u"meterPoints"_s, meters, u"meterPointReference"_s, meterLabel),
        choices(u"meters"_s, meters, u"serialNumber"_s, meterLabel),
        devices,
        choices(u"paymentInstructions"_s, u"account.paymentMethods.edges.node"_s, u"id"_s,
                {{u"instructionType"_s, Kind::Enumeration}, {u"maskedAccountIdentifier"_s}, {u"accountHolder"_s}}),
        offered(choices(u"paymentSchedules"_s, u"account.paymentSchedules.edges.node"_s, u"id"_s,
                        {{u"scheduleType"_s, Kind::Enumeration},
                         {u"paymentAmount"_s, Kind::Pence},
                         {u"paymentFrequency"_s, Kind::Enumeration},
                         {u"validFrom"_s, Kind::Date}}),
                Condition::IsNotOver, u"validTo"_s),
        payments,
        choices(u"passwordRules"_s, u"passwordValidatorHelpTexts"_s, {}, {{QString()}}),
        priority,
        choices(u"properties"_s, u"account.properties"_s, u"id"_s, {{u"address"_s}, {u"postcode"_s}}),
        offered(choices(u"repaymentRequests"_s, u"account.ledgers.repaymentRequests.edges.node"_s, u"requestId"_s,
                        {{u"amount"_s, Kind::Pence}, {u"status"_s, Kind::Enumeration}, {u"requestId"_s}}),
                Condition::IsOneOf, u"status"_s, {u"REQUESTED"_s}),
    };
}

} // namespace

std::string ChoiceQuery::document() const
{
    QFile file(u":/tideline/queries/choices/%1.graphql"_s.arg(id));
    return file.open(QIODevice::ReadOnly) ? file.readAll().toStdString() : std::string();
}

const QList<ChoiceQuery> &choiceQueries()
{
    static const QList<ChoiceQuery> queries = makeQueries();
    return queries;
}

const ChoiceQuery *choiceQuery(const QString &id)
{
    const QList<ChoiceQuery> &queries = choiceQueries();
    const auto found =
        std::find_if(queries.begin(), queries.end(), [&id](const ChoiceQuery &query) { return query.id == id; });
    return found == queries.end() ? nullptr : &*found;
}

} // namespace tideline::catalogue
