// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/screens/screendescription.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace tideline::models {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(PaymentsScreen)
};

ListDescription payments()
{
    return {.id = u"payments.payments"_s,
            .title = Words::tr("Payments"),
            .query = u"payments"_s,
            .path = "account.payments",
            .idPath = "uuid",
            .isConnection = true,
            .columns = {{"paymentDate", Words::tr("Date"), ColumnKind::Date},
                        {"amount", Words::tr("Amount"), ColumnKind::Money},
                        {"transactionType", Words::tr("Method"), ColumnKind::Status},
                        {"status", Words::tr("Status"), ColumnKind::Status},
                        {"reference", Words::tr("Reference"), ColumnKind::Identifier}},
            .details = {{"surchargeAmount", Words::tr("Surcharge"), ColumnKind::Money},
                        {"uuid", Words::tr("Payment"), ColumnKind::Identifier}},
            .emptyText = Words::tr("Nothing was paid yet. Take a payment to begin."),
            .actions = {{u"collectPayment"_s, Words::tr("Take a payment")},
                        {u"amendPayment"_s, Words::tr("Amend…"), true},
                        {u"initiateHostedStandalonePayment"_s, Words::tr("Send a payment link")},
                        {u"submitRepaymentRequest"_s, Words::tr("Request a refund")}}};
}

ListDescription schedules()
{
    return {.id = u"payments.schedules"_s,
            .title = Words::tr("Schedules"),
            .query = u"paymentschedules"_s,
            .path = "account.paymentSchedules",
            .idPath = "id",
            .columns = {{"scheduleType", Words::tr("Method"), ColumnKind::Status},
                        {"paymentAmount", Words::tr("Amount"), ColumnKind::Money},
                        {"paymentFrequency", Words::tr("How often"), ColumnKind::Status},
                        {"paymentDay", Words::tr("Day"), ColumnKind::Count},
                        {"validFrom", Words::tr("From"), ColumnKind::Date},
                        {"validTo", Words::tr("To"), ColumnKind::Date}},
            .details = {{"reason", Words::tr("Reason"), ColumnKind::Status},
                        {"isPaymentHoliday", Words::tr("Payment holiday"), ColumnKind::YesNo},
                        {"paymentHolidayReason", Words::tr("Why on holiday")},
                        {"isVariablePaymentAmount", Words::tr("Amount varies"), ColumnKind::YesNo},
                        {"totalDebtAmount", Words::tr("Debt to pay off"), ColumnKind::Money},
                        {"trigger", Words::tr("Collected"), ColumnKind::Status},
                        {"ledgerNumber", Words::tr("Ledger"), ColumnKind::Identifier},
                        {"id", Words::tr("Schedule"), ColumnKind::Identifier}},
            .emptyText = Words::tr("No schedule is set up. Create one so that bills are paid by themselves."),
            .actions = {{u"createAccountPaymentSchedule"_s, Words::tr("New schedule")},
                        {u"createDirectDebitPaymentSchedule"_s, Words::tr("New direct debit schedule")},
                        {u"updatePaymentSchedule"_s, Words::tr("Change…"), true}}};
}

ListDescription forecast()
{
    return {.id = u"payments.forecast"_s,
            .title = Words::tr("Forecast"),
            .query = u"paymentschedules"_s,
            .path = "account.paginatedPaymentForecast",
            .columns = {{"date", Words::tr("Date"), ColumnKind::Date},
                        {"amount", Words::tr("Amount"), ColumnKind::Money},
                        {"method", Words::tr("Method"), ColumnKind::Status}},
            .emptyText = Words::tr("No payment is planned. A schedule plans them.")};
}

ListDescription transactions()
{
    return {.id = u"payments.transactions"_s,
            .title = Words::tr("Transactions"),
            .query = u"transactions"_s,
            .path = "account.transactions",
            .idPath = "id",
            .isConnection = true,
            .columns = {{"postedDate", Words::tr("Date"), ColumnKind::Date},
                        {"title", Words::tr("What for")},
                        {"amount", Words::tr("Amount"), ColumnKind::Money},
                        {"balanceCarriedForward", Words::tr("Balance after"), ColumnKind::Money}},
            .details = {{"note", Words::tr("Note")},
                        {"reasonCode", Words::tr("Reason"), ColumnKind::Identifier},
                        {"isHeld", Words::tr("Held"), ColumnKind::YesNo},
                        {"isReversed", Words::tr("Reversed"), ColumnKind::YesNo},
                        {"id", Words::tr("Transaction"), ColumnKind::Identifier}},
            .emptyText = Words::tr("Nothing was charged or paid yet.")};
}

} // namespace

ScreenDescription paymentsScreen()
{
    return {
        .id = u"payments"_s,
        .facts = {{u"paymentschedules"_s,
                   {"account.paginatedPaymentForecast.edges.0.node.date", Words::tr("Next payment"), ColumnKind::Date}},
                  {u"paymentschedules"_s,
                   {"account.paginatedPaymentForecast.edges.0.node.amount", Words::tr("Next amount"),
                    ColumnKind::Money}},
                  {u"paymentschedules"_s, {"account.overdueBalance", Words::tr("Overdue"), ColumnKind::Money}}},
        .lists = {payments(), schedules(), forecast(), transactions()},
        .actions = {{u"collectPayment"_s, Words::tr("Take a payment")}}};
}

} // namespace tideline::models
