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

//! The statuses in the order of a payment's life.
QList<FilterValue> values(std::initializer_list<const char *> constants, bool isList = false)
{
    QList<FilterValue> values;
    for (const char *constant : constants)
        values += FilterValue{isList ? graphql::Json::array({constant}) : graphql::Json(constant)};
    return values;
}

ListFilter ledgers()
{
    return {.variable = "onlyLedger",
            .title = Words::tr("Ledger"),
            .anyText = Words::tr("Any ledger"),
            .query = u"paymentschedules"_s,
            .path = "account.ledgers",
            .valuePath = "number",
            .textPath = "name"};
}

ListFilter paymentStatus()
{
    return {.variable = "onlyStatus",
            .title = Words::tr("Status"),
            .anyText = Words::tr("Any status"),
            .values = values({"SCHEDULED", "PENDING", "REQUESTED", "CLEARED", "FAILED", "PROMISED", "FULFILLED",
                              "PROMISE_BROKEN", "HISTORIC", "THIRD_PARTY", "DELETED"})};
}

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
            .filters = {paymentStatus(), ledgers()},
            .emptyText = Words::tr("Nothing was paid yet. Take a payment to begin."),
            .actions = {{u"collectPayment"_s, Words::tr("Take a payment")},
                        {u"amendPayment"_s, Words::tr("Amend…"), true},
                        {u"initiateHostedStandalonePayment"_s, Words::tr("Send a payment link")}}};
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
            .filters = {{.variable = "onlyActive",
                         .title = Words::tr("Running"),
                         .anyText = Words::tr("Running or not"),
                         .values = {{true, Words::tr("Running")}, {false, Words::tr("Not running")}}}},
            .emptyText = Words::tr("No schedule is set up. Create one so that bills are paid by themselves."),
            .actions = {{u"createAccountPaymentSchedule"_s, Words::tr("New schedule")},
                        {u"createDirectDebitPaymentSchedule"_s, Words::tr("New direct debit schedule")},
                        {u"updatePaymentSchedule"_s, Words::tr("Change…"), true}}};
}

ListDescription instructions()
{
    return {.id = u"payments.instructions"_s,
            .title = Words::tr("Instructions"),
            .query = u"paymentmethods"_s,
            .path = "account.paymentMethods",
            .idPath = "id",
            .columns = {{"instructionType", Words::tr("Method"), ColumnKind::Status},
                        {"status", Words::tr("Status"), ColumnKind::Status},
                        {"accountHolder", Words::tr("Holder")},
                        {"maskedAccountIdentifier", Words::tr("Account or card"), ColumnKind::Identifier},
                        {"validFrom", Words::tr("From"), ColumnKind::DateTime}},
            .details = {{"cardPaymentNetwork", Words::tr("Card network")},
                        {"cardExpiryMonth", Words::tr("Expires in month"), ColumnKind::Count},
                        {"cardExpiryYear", Words::tr("Expires in year"), ColumnKind::Count},
                        {"vendor", Words::tr("Kept by")},
                        {"id", Words::tr("Instruction"), ColumnKind::Identifier}},
            .emptyText = Words::tr("No instruction is kept. Set up a direct debit or store a card."),
            .actions = {{u"setUpDirectDebitInstruction"_s, Words::tr("Set up direct debit")},
                        {u"createDirectDebitInstructionAndSchedule"_s, Words::tr("Direct debit with schedule")},
                        {u"getHostedUrlForNewPaymentInstruction"_s, Words::tr("Send a link")},
                        {u"invalidatePaymentInstruction"_s, Words::tr("Stop using…"), true}}};
}

ListDescription repayments()
{
    return {.id = u"payments.repayments"_s,
            .title = Words::tr("Repayments"),
            .query = u"paymentmethods"_s,
            .path = "account.ledgers.*.repaymentRequests",
            .idPath = "requestId",
            .columns = {{"requestId", Words::tr("Request"), ColumnKind::Identifier},
                        {"amount", Words::tr("Amount"), ColumnKind::Money},
                        {"status", Words::tr("Status"), ColumnKind::Status},
                        {"method", Words::tr("How"), ColumnKind::Status},
                        {"reasonCode", Words::tr("Reason"), ColumnKind::Status}},
            .emptyText = Words::tr("No refund was asked for. Look at what may be refunded first."),
            .actions = {{u"submitRepaymentRequest"_s, Words::tr("Request a refund")},
                        {u"cancelRepaymentRequest"_s, Words::tr("Cancel request…"), true}}};
}

ListDescription paidBack()
{
    return {.id = u"payments.paidBack"_s,
            .title = Words::tr("Paid back"),
            .query = u"paymentmethods"_s,
            .path = "account.repayments",
            .idPath = "id",
            .columns = {{"paymentDate", Words::tr("Date"), ColumnKind::Date},
                        {"amount", Words::tr("Amount"), ColumnKind::Money},
                        {"status", Words::tr("Status"), ColumnKind::Status},
                        {"reason", Words::tr("Reason"), ColumnKind::Status}},
            .emptyText = Words::tr("Nothing was paid back yet.")};
}

ListDescription transfers()
{
    return {.id = u"payments.transfers"_s,
            .title = Words::tr("Transfers"),
            .query = u"paymentmethods"_s,
            .path = "account.ledgers.*.creditTransferPermissionsData.toTargetLedgers",
            .columns = {{"targetLedgerNumber", Words::tr("To ledger"), ColumnKind::Identifier},
                        {"accountNumber", Words::tr("Of account"), ColumnKind::Identifier},
                        {"validFrom", Words::tr("From"), ColumnKind::DateTime},
                        {"validTo", Words::tr("To"), ColumnKind::DateTime}},
            .emptyText = Words::tr("No ledger may receive credit from this account."),
            .actions = {{u"createCreditTransferPermission"_s, Words::tr("Allow a transfer")},
                        {u"terminateCreditTransferPermission"_s, Words::tr("End…"), true}}};
}

ListDescription contributions()
{
    return {.id = u"payments.contributions"_s,
            .title = Words::tr("Contributions"),
            .query = u"paymentmethods"_s,
            .path = "account.contributionAgreements",
            .idPath = "id",
            .columns = {{"contributionScheme.displayName", Words::tr("Scheme")},
                        {"amount", Words::tr("Amount"), ColumnKind::Money},
                        {"interval", Words::tr("How often"), ColumnKind::Status},
                        {"activeFrom", Words::tr("From"), ColumnKind::DateTime},
                        {"activeTo", Words::tr("To"), ColumnKind::DateTime}},
            .emptyText = Words::tr("The customer gives to no scheme."),
            .actions = {{u"createContributionAgreement"_s, Words::tr("Begin to give")},
                        {u"endContributionAgreement"_s, Words::tr("End…"), true}}};
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
            .filters = {{.variable = "onlyTypes",
                         .title = Words::tr("Kind"),
                         .anyText = Words::tr("Any kind"),
                         .values = values({"UNISSUED_TRANSACTIONS", "WATER_CHARGES", "IMPORTED_CHARGES",
                                           "IMPORTED_CREDITS", "IMPORTED_REPAYMENTS", "IMPORTED_PAYMENTS"},
                                          true)},
                        ledgers(),
                        {.variable = "fromDate", .title = Words::tr("From")},
                        {.variable = "toDate", .title = Words::tr("To")}},
            .order = {"postedDate", "orderBy", "POSTED_DATE_ASC", "POSTED_DATE_DESC"},
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
                  {u"paymentschedules"_s, {"account.overdueBalance", Words::tr("Overdue"), ColumnKind::Money}},
                  {u"paymentmethods"_s,
                   {"account.maximumRefund.amount", Words::tr("May be refunded"), ColumnKind::Money}}},
        .lists = {payments(), schedules(), instructions(), repayments(), paidBack(), transfers(), contributions(),
                  forecast(), transactions()},
        .charts = {{.id = u"payments.balance"_s,
                    .title = Words::tr("Balance"),
                    .list = u"payments.transactions"_s,
                    .shape = ChartDescription::Shape::Steps,
                    .datePath = "postedDate",
                    .valuePath = "balanceCarriedForward",
                    .kind = ColumnKind::Owed,
                    //: Beside the axis of the balance chart
                    .unit = Words::tr("£, below zero: owes")}},
        .actions = {{u"collectPayment"_s, Words::tr("Take a payment")}}};
}

} // namespace tideline::models
