// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "paymentstage.h"
#include "provocation.h"

#include "api/demo/causes/causes.h"

#include <QTest>

using namespace tideline::demo;
using namespace tideline::demo::testing;

namespace {

//! What goes before the call that shall fail.
using Preparation = void (*)(PaymentStage &stage);

void chooseSlip(PaymentStage &stage)
{
    stage.choose([](const Json &, const Json &, const Json &instruction) { return instruction.is_null(); });
}

void chooseClosed(PaymentStage &stage)
{
    stage.choose(
        [](const Json &account, const Json &, const Json &) { return textOf(account, "status") == "DORMANT"; });
}

//! An account whose running schedule is part of a payment plan.
void choosePlanned(PaymentStage &stage)
{
    for (const Record &one : stage.data().schedules.all()) {
        if (isSet(*one, "paymentPlan") && !isSet(*one, "validTo")) {
            stage.number = textOf(*one, "$account");
            stage.ledger = textOf(*one, "ledgerNumber");
            return;
        }
    }
    qFatal("no schedule belongs to a plan");
}

void addWaitingSchedule(PaymentStage &stage)
{
    const Reply reply =
        stage.runOnLedger("createDirectDebitPaymentSchedule",
                          {{"paymentAmount", 1000}, {"paymentDay", 5}, {"validFrom", PaymentStage::day(30)}});
    QCOMPARE(reply.code(), QString());
}

void cancelInstructions(PaymentStage &stage)
{
    for (const Record &one : stage.data().instructions.of(stage.number)) {
        QCOMPARE(stage.run("invalidatePaymentInstruction", {{"id", textOf(*one, "id")}}).code(), QString());
    }
}

//! A customer signs in who may not see the account.
void signInAsStranger(PaymentStage &stage)
{
    for (int place = 0;; ++place) {
        const DemoLogin login = stage.demo.customer(place);
        if (!login.accountNumbers.contains(QString::fromStdString(stage.number))) {
            stage.demo.signInAs(login);
            return;
        }
    }
}

void useKey(PaymentStage &stage)
{
    static_cast<void>(stage.runOnLedger("collectPayment",
                                        {{"amount", 100},
                                         {"paymentDate", PaymentStage::day(0)},
                                         {"description", "First"},
                                         {"idempotencyKey", "used"}}));
}

struct Row
{
    const char *mutation;
    const char *code;
    //! JSON; L stands for the ledger's number, I for its identifier, F for another account's ledger, S for the running
    //! schedule, P and T for today and the day after.
    const char *input;
    Preparation prepare = nullptr;
};

constexpr const char *bank = R"("bankDetails":{"accountHolder":"A","accountNumber":"31926819","bankCode":"200000"})";
constexpr const char *local =
    R"("directDebitInstruction":{"accountHolder":"A","accountNumber":"31926819","sortCode":"200000"})";
#define COLLECT R"("amount":100,"paymentDate":"$P","description":"x","idempotencyKey":"k")"
#define STANDALONE R"("amount":100,"description":"x","collectionMethod":"CARD")"
#define AMEND(id) R"("amount":100,"paymentDate":"$T","paymentId":)" id
#define UPDATE R"("validFrom":"$T","scheduleType":"DIRECT_DEBIT","paymentAmount":)"

const Row rows[] = {
    {"amendPayment", "KT-CT-4123", R"({"accountNumber":"A-00000000",)" AMEND("9001") "}"},
    {"amendPayment", "KT-CT-4123", "{" AMEND("9001") "}", &signInAsStranger},
    {"amendPayment", "KT-CT-3924", "{" AMEND("1") "}"},
    {"amendPayment", "KT-CT-3924", R"({"amount":0,"paymentDate":"$T","paymentId":9001})"},
    {"amendPayment", "KT-CT-3924", R"({"amount":5,"paymentDate":"2026-03-17","paymentId":9001})"},
    {"collectPayment", "KT-CT-3820", R"({"ledgerNumber":"$L","ledgerId":"$I",)" COLLECT "}"},
    {"collectPayment", "KT-CT-3821", "{" COLLECT "}"},
    {"collectPayment", "KT-CT-3932", R"({"ledgerNumber":"$F",)" COLLECT "}"},
    {"collectPayment", "KT-CT-3932",
     R"({"ledgerNumber":"$L","amount":0,"paymentDate":"$P","description":"x","idempotencyKey":"k"})"},
    {"collectPayment", "KT-CT-3932",
     R"({"ledgerNumber":"$L","amount":2147483647,"paymentDate":"$P","description":"x","idempotencyKey":"k"})"},
    {"collectPayment", "KT-CT-3932",
     R"({"ledgerNumber":"$L","amount":5,"paymentDate":"2026-03-17","description":"x","idempotencyKey":"k"})"},
    {"collectPayment", "KT-CT-3932",
     R"({"ledgerNumber":"$L","amount":5,"paymentDate":"$P","description":"x","idempotencyKey":""})"},
    {"collectPayment", "KT-CT-3932", R"({"ledgerNumber":"$L","collectionMethod":"BPAY",)" COLLECT "}"},
    {"collectPayment", "KT-CT-3932",
     R"({"ledgerNumber":"$L","amount":5,"paymentDate":"$P","description":"x","idempotencyKey":"used"})", &useKey},
    {"createAccountPaymentSchedule", "KT-CT-3923",
     R"({"accountNumber":"A-00000000","ledgerNumber":"$L","paymentDay":3})"},
    {"createAccountPaymentSchedule", "KT-CT-3822", R"({"ledgerNumber":"$F","paymentDay":3})"},
    {"createAccountPaymentSchedule", "KT-CT-3960", R"({"ledgerNumber":"$L","paymentDay":29})"},
    {"createAccountPaymentSchedule", "KT-CT-3941", R"({"ledgerNumber":"$L","paymentAmount":-1})"},
    {"createAccountPaymentSchedule", "KT-CT-3941", R"({"ledgerNumber":"$L","trigger":"PLAN"})"},
    {"createAccountPaymentSchedule", "KT-CT-3815", R"({"ledgerNumber":"$L","paymentDay":3})", &chooseSlip},
    {"createAccountPaymentSchedule", "KT-CT-3961", R"({"ledgerNumber":"$L","paymentDay":3})", &choosePlanned},
    {"createAccountPaymentSchedule", "KT-CT-3962", R"({"ledgerNumber":"$L"})"},
    {"createAccountPaymentSchedule", "KT-CT-3942", R"({"ledgerNumber":"$L","paymentAmount":77})", &addWaitingSchedule},
    {"createAccountPaymentSchedule", "KT-CT-3947", R"({"ledgerNumber":"$L","paymentAmount":77})", &cancelInstructions},
    {"createDirectDebitInstructionAndSchedule", "KT-CT-1128", R"({"accountNumber":"A-00000000",$D})"},
    {"createDirectDebitInstructionAndSchedule", "KT-GB-3930", R"({"paymentDay":31,$D})"},
    {"createDirectDebitInstructionAndSchedule", "KT-GB-3930",
     R"({"directDebitInstruction":{"accountHolder":"","accountNumber":"1","sortCode":"2"}})"},
    {"createDirectDebitInstructionAndSchedule", "KT-CT-3964", "{$D}", &addWaitingSchedule},
    {"createDirectDebitInstructionAndSchedule", "KT-CT-3965", R"({"validFrom":"2027-06-01",$D})"},
    {"createDirectDebitInstructionAndSchedule", "KT-CT-3948",
     R"({"directDebitInstruction":{"accountHolder":"A","accountNumber":"31926819","sortCode":"00-00-00"}})"},
    {"createDirectDebitInstructionAndSchedule", "KT-CT-3947", "{$D}", &chooseClosed},
    {"createDirectDebitPaymentSchedule", "KT-CT-1128", R"({"ledgerNumber":"$F"})"},
    {"createDirectDebitPaymentSchedule", "KT-CT-1128", "{}", &signInAsStranger},
    {"createDirectDebitPaymentSchedule", "KT-GB-3931", R"({"paymentAmount":0})"},
    {"createDirectDebitPaymentSchedule", "KT-GB-3931", "{}", &chooseSlip},
    {"createDirectDebitPaymentSchedule", "KT-CT-3964", "{}", &addWaitingSchedule},
    {"createDirectDebitPaymentSchedule", "KT-CT-3965", R"({"validFrom":"2027-03-10","paymentDay":28})"},
    {"getEmbeddedSecretForNewPaymentInstruction", "KT-CT-4177",
     R"({"accountNumber":"A-00000000","instructionType":"CARD"})"},
    {"getEmbeddedSecretForNewPaymentInstruction", "KT-CT-3822", R"({"ledgerNumber":"$F","instructionType":"CARD"})"},
    {"getEmbeddedSecretForNewPaymentInstruction", "KT-CT-3820",
     R"({"ledgerNumber":"$L","ledgerId":"$I","instructionType":"CARD"})"},
    {"getHostedUrlForNewPaymentInstruction", "KT-CT-1128",
     R"({"accountNumber":"A-00000000","instructionType":"CARD"})"},
    {"getHostedUrlForNewPaymentInstruction", "KT-CT-3822", R"({"ledgerNumber":"$F","instructionType":"CARD"})"},
    {"initiateHostedStandalonePayment", "KT-CT-1128", R"({"accountNumber":"A-00000000",)" STANDALONE "}"},
    {"initiateHostedStandalonePayment", "KT-CT-3822", R"({"ledgerNumber":"$F",)" STANDALONE "}"},
    {"initiateHostedStandalonePayment", "KT-CT-3943", R"({"ledgerNumber":"L-000000000A",)" STANDALONE "}"},
    {"initiateHostedStandalonePayment", "KT-CT-3943",
     R"({"ledgerNumber":"$L","amount":0,"description":"x","collectionMethod":"CARD"})"},
    {"initiateHostedStandalonePayment", "KT-CT-3958", "{" STANDALONE "}"},
    {"initiateHostedStandalonePayment", "KT-CT-3958", R"({"ledgerNumber":"$L","ledgerId":"$I",)" STANDALONE "}"},
    {"initiateStandalonePayment", "KT-CT-4177", "{" STANDALONE "}", &signInAsStranger},
    {"initiateStandalonePayment", "KT-CT-3820", R"({"ledgerNumber":"$L","ledgerId":"$I",)" STANDALONE "}"},
    {"initiateStandalonePayment", "KT-CT-3822", R"({"ledgerNumber":"$F",)" STANDALONE "}"},
    {"initiateStandalonePayment", "KT-CT-3943", R"({"ledgerNumber":"L-000000000A",)" STANDALONE "}"},
    {"invalidatePaymentInstruction", "KT-CT-3926", R"({"id":"1"})"},
    {"invalidatePaymentInstruction", "KT-CT-3926", R"({"id":"1"})", &signInAsStranger},
    {"setUpDirectDebitInstruction", "KT-CT-3820", R"({"ledgerNumber":"$L","ledgerId":"$I","validFrom":"$Pt",$B})"},
    {"setUpDirectDebitInstruction", "KT-CT-3821", R"({"validFrom":"$Pt",$B})"},
    {"setUpDirectDebitInstruction", "KT-CT-3940",
     R"({"ledgerNumber":"$L","validFrom":"$Pt","bankDetails":{"accountHolder":"A","accountNumber":"31926819"}})"},
    {"setUpDirectDebitInstruction", "KT-CT-3940",
     R"({"ledgerNumber":"$L","validFrom":"$Pt","bankDetails":{"accountHolder":"A","iban":"GB83WEST12345698765432"}})"},
    {"setUpDirectDebitInstruction", "KT-CT-3940", R"({"ledgerNumber":"$L","validFrom":"2026-01-01T00:00:00Z",$B})"},
    {"setUpDirectDebitInstruction", "KT-CT-5415",
     R"({"ledgerNumber":"$L","validFrom":"$Pt",$B,"owners":[{"ownerType":"ACCOUNT_USER","ownerId":"1"}]})"},
    {"setUpDirectDebitInstruction", "KT-CT-11103",
     R"({"ledgerNumber":"$L","validFrom":"$Pt",$B,"owners":[{"ownerType":"BUSINESS","ownerId":"1"}]})"},
    {"storePaymentInstruction", "KT-CT-4177", R"({"instructionType":"CARD","vendorReference":"unknown"})"},
    {"storePaymentInstruction", "KT-CT-4177", R"({"instructionType":"CARD","vendorReference":"vendor_demo_debit"})"},
    {"storePaymentInstruction", "KT-CT-3822",
     R"({"ledgerNumber":"$F","instructionType":"CARD","vendorReference":"vendor_demo_card"})"},
    {"storePaymentInstruction", "KT-CT-3820",
     R"({"ledgerNumber":"$L","ledgerId":"$I","instructionType":"CARD","vendorReference":"vendor_demo_card"})"},
    {"updatePaymentSchedule", "KT-CT-1128", R"({"accountNumber":"A-00000000","paymentScheduleId":"$S"})"},
    {"updatePaymentSchedule", "KT-CT-3966", R"({"paymentScheduleId":"1"})"},
    {"updatePaymentSchedule", "KT-CT-3942", R"({"paymentScheduleId":"$S","updatedParameters":{)" UPDATE "0}}"},
    {"updatePaymentSchedule", "KT-CT-3942", R"({"paymentScheduleId":"$S","updatedParameters":{)" UPDATE "500}}",
     &choosePlanned},
    {"updatePaymentSchedule", "KT-CT-3942", R"({"paymentScheduleId":"$S","updatedParameters":{)" UPDATE "500}}",
     &addWaitingSchedule},
    {"updatePaymentSchedule", "KT-CT-3942", R"({"paymentScheduleId":"$S","updatedParameters":{)" UPDATE "500}}",
     &cancelInstructions},
};

Json filledIn(PaymentStage &stage, QString text)
{
    const Record ledger = stage.data().ledgers.find(stage.ledger);
    std::string schedule;
    for (const Record &one : stage.data().schedules.of(stage.number)) {
        schedule = memberOf(*one, "ledgerNumber") == Json(stage.ledger) && textOf(*one, "validFrom") <= "2026-03-18"
            ? textOf(*one, "id")
            : schedule;
    }
    const std::pair<const char *, std::string> values[] = {{"$Pt", "2026-03-18T12:00:00Z"},
                                                           {"$P", PaymentStage::day(0)},
                                                           {"$T", PaymentStage::day(1)},
                                                           {"$L", stage.ledger},
                                                           {"$I", textOf(*ledger, "id")},
                                                           {"$F", stage.foreignLedger()},
                                                           {"$S", schedule},
                                                           {"$B", bank},
                                                           {"$D", local}};
    for (const auto &[name, value] : values) {
        text.replace(QString::fromLatin1(name), QString::fromStdString(value));
    }
    return Json::parse(text.toStdString(), nullptr, false);
}

} // namespace

//! Every error of the payment mutations by its natural cause, over HTTP.
class DemoPaymentCausesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cause_givesItsCode_data();
    void cause_givesItsCode();
    void rows_areTheNaturalCauses();
};

void DemoPaymentCausesTest::cause_givesItsCode_data() { addRows(rows); }

void DemoPaymentCausesTest::cause_givesItsCode()
{
    QFETCH(int, place);
    const Row &row = rows[place];
    PaymentStage stage;
    if (std::string_view(row.mutation) == "amendPayment") {
        stage.number = textOf(*stage.data().accounts.all()[3], "number"); // Where 9001 waits.
    }
    if (row.prepare != nullptr) {
        row.prepare(stage);
    }
    const Json input = filledIn(stage, QString::fromLatin1(row.input));
    QVERIFY2(input.is_object(), row.input);
    const std::size_t payments = stage.data().payments.size();
    const std::size_t schedules = stage.data().schedules.size();
    const std::size_t instructions = stage.data().instructions.size();
    const Reply reply = stage.run(row.mutation, input);
    QCOMPARE(reply.code(), QString::fromLatin1(row.code));
    QVERIFY(reply.at((std::string("/") + row.mutation).c_str()).is_null());
    QVERIFY(reply.json.at("errors").at(0).at("extensions").contains("errorType"));
    // A refusal changes nothing.
    QCOMPARE(stage.data().payments.size(), payments);
    QCOMPARE(stage.data().schedules.size(), schedules);
    QCOMPARE(stage.data().instructions.size(), instructions);
}

void DemoPaymentCausesTest::rows_areTheNaturalCauses() { QCOMPARE(differences(rows, paymentCauses()), QStringList()); }

QTEST_GUILESS_MAIN(DemoPaymentCausesTest)
#include "tst_demopaymentcauses.moc"
