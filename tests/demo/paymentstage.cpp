// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "paymentstage.h"

#include <unordered_map>

namespace tideline::demo::testing {

namespace {

struct Shape
{
    const char *type;
    const char *selection;
};

const Shape &shapeOf(const std::string &mutation)
{
    constexpr const char *schedule = "paymentSchedule { id validFrom validTo paymentAmount paymentDay }";
    static const std::unordered_map<std::string, Shape> shapes = {
        {"amendPayment", {"AmendPaymentInput!", "payment { id status amount }"}},
        {"collectPayment",
         {"CollectPaymentInput!", "payment { id status amount paymentDate paymentInstruction { id } }"}},
        {"createAccountPaymentSchedule", {"CreateAccountPaymentScheduleInput!", "schedule { id }"}},
        {"createDirectDebitInstructionAndSchedule",
         {"CreateDirectDebitInstructionAndScheduleInput!",
          "paymentInstruction { id status } paymentSchedule { id validFrom paymentAmount }"}},
        {"createDirectDebitPaymentSchedule", {"CreateDirectDebitPaymentScheduleInput!", schedule}},
        {"getEmbeddedSecretForNewPaymentInstruction", {"GetEmbeddedSecretForNewPaymentInstructionInput!", "secretKey"}},
        {"getEmbeddedSecretForNewPaymentInstructionWithoutAccount",
         {"GetEmbeddedSecretForNewPaymentInstructionWithoutAccountInput!", "secretKey"}},
        {"getHostedUrlForNewPaymentInstruction", {"GetHostedUrlForNewPaymentInstructionInput!", "url"}},
        {"initiateHostedStandalonePayment",
         {"InitiateHostedStandalonePaymentInput!", "payment { retrievalToken url }"}},
        {"initiateStandalonePayment", {"InitiateStandalonePaymentInput!", "payment { retrievalToken secretToken }"}},
        {"invalidatePaymentInstruction", {"InvalidatePaymentInstructionInput!", "instruction { id }"}},
        {"setUpDirectDebitInstruction",
         {"SetUpDirectDebitInstructionInput!",
          "paymentInstruction { id status sortCode maskedAccountIdentifier maskedIban owners { accountUser { id } "
          "business { id } } }"}},
        {"storePaymentInstruction", {"StorePaymentInstructionInput!", "paymentInstruction { id status cardNumber }"}},
        {"updatePaymentSchedule", {"UpdatePaymentScheduleInput!", schedule}},
    };
    return shapes.at(mutation);
}

} // namespace

PaymentStage::PaymentStage()
{
    demo.signInAsAgent();
    choose([](const Json &account, const Json &, const Json &instruction) {
        return textOf(account, "status") == "ACTIVE" && textOf(instruction, "status") == "ACTIVE"
            && textOf(instruction, "instructionType") == "DIRECT_DEBIT" && !flagOf(instruction, "$refuses");
    });
}

void PaymentStage::choose(
    const std::function<bool(const Json &account, const Json &ledger, const Json &instruction)> &fits)
{
    for (const Record &one : data().accounts.all()) {
        const std::string candidate = textOf(*one, "number");
        const auto &instructions = data().instructions.of(candidate);
        const Record main = data().mainLedger(candidate);
        if (fits(*one, *main, instructions.empty() ? Json() : *instructions.front())) {
            number = candidate;
            ledger = textOf(*main, "number");
            return;
        }
    }
    qFatal("no account fits");
}

void PaymentStage::moveTo(int daysFromToday)
{
    demo.server.setNow(Demo::noon().addDays(daysFromToday));
    demo.signInAsAgent();
}

Reply PaymentStage::run(const char *mutation, Json input)
{
    const Shape &shape = shapeOf(mutation);
    if (!input.contains("accountNumber") && !QByteArray(mutation).endsWith("WithoutAccount")) {
        input["accountNumber"] = number;
    }
    return demo.run(mutation, shape.type, input, QString::fromLatin1(shape.selection));
}

Reply PaymentStage::runOnLedger(const char *mutation, Json input)
{
    input["ledgerNumber"] = ledger;
    return run(mutation, std::move(input));
}

Reply PaymentStage::collect(std::int64_t amount, const char *method, int inDays)
{
    Json input = {{"amount", amount},
                  {"paymentDate", day(inDays)},
                  {"description", "Test"},
                  {"idempotencyKey", "stage-" + std::to_string(++m_keys)}};
    if (method != nullptr) {
        input["collectionMethod"] = method;
    }
    return runOnLedger("collectPayment", std::move(input));
}

Json PaymentStage::account()
{
    return demo
        .post(QStringLiteral(
                  "query($n: String!) { account(accountNumber: $n) { balance ledgers { number balance } "
                  "payments(first: 90) { edges { node { id amount status paymentDate reference transactionType "
                  "paymentInstruction { id } } } } "
                  "paymentSchedules(first: 50) { edges { node { id validFrom validTo paymentAmount paymentDay "
                  "paymentFrequency paymentFrequencyMultiplier scheduleType ledgerNumber trigger } } } "
                  "paymentMethods(first: 50) { edges { node { id status instructionType accountHolder sortCode "
                  "cardNumber cardExpiryYear maskedAccountIdentifier } } } } }"),
              Json{{"n", number}})
        .at("/account");
}

std::int64_t PaymentStage::balance()
{
    const Json shown = account();
    for (const Json &one : memberOf(shown, "ledgers")) {
        if (memberOf(one, "number") == ledger) {
            return numberOf(one, "balance");
        }
    }
    return -1;
}

Json PaymentStage::row(const char *connection, const Json &id)
{
    const Json shown = account();
    for (const Json &edge : memberOf(memberOf(shown, connection), "edges")) {
        if (memberOf(memberOf(edge, "node"), "id") == id) {
            return memberOf(edge, "node");
        }
    }
    return {};
}

std::size_t PaymentStage::count(const char *connection)
{
    const Json shown = account();
    return memberOf(memberOf(shown, connection), "edges").size();
}

Json PaymentStage::newestPayment()
{
    const Json shown = account();
    Json newest;
    for (const Json &edge : memberOf(memberOf(shown, "payments"), "edges")) {
        const Json &node = memberOf(edge, "node");
        if (newest.is_null() || std::stoi("0" + textOf(node, "id")) > std::stoi("0" + textOf(newest, "id"))) {
            newest = node;
        }
    }
    return newest;
}

std::vector<Json> PaymentStage::running()
{
    const Json shown = account();
    const std::string today = isoDate(data().clock.today());
    std::vector<Json> found;
    for (const Json &edge : memberOf(memberOf(shown, "paymentSchedules"), "edges")) {
        const Json &node = memberOf(edge, "node");
        const std::string until = textOf(node, "validTo");
        if (textOf(node, "ledgerNumber") == ledger && textOf(node, "validFrom") <= today
            && (until.empty() || today < until)) {
            found.push_back(node);
        }
    }
    return found;
}

std::string PaymentStage::foreignLedger()
{
    for (const Record &one : data().ledgers.all()) {
        if (textOf(*one, "$account") != number) {
            return textOf(*one, "number");
        }
    }
    return {};
}

std::string PaymentStage::day(int fromToday) { return isoDate(Demo::noon().date().addDays(fromToday)); }

Json goodBank() { return {{"accountHolder", "A Customer"}, {"accountNumber", goodNumber}, {"bankCode", goodSortCode}}; }

Json localBank()
{
    return {{"accountHolder", "A Customer"}, {"accountNumber", goodNumber}, {"sortCode", goodSortCode}};
}

} // namespace tideline::demo::testing
