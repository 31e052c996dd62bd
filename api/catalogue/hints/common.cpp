// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/catalogue/hints/hinttable.h"

namespace tideline::catalogue {

namespace {

constexpr const char *postcodePattern = "[A-Za-z]{1,2}[0-9][0-9A-Za-z]? ?[0-9][A-Za-z]{2}";
constexpr const char *ipPattern = "[0-9]{1,3}(\\.[0-9]{1,3}){3}|[0-9A-Fa-f:]*:[0-9A-Fa-f:.]+";
constexpr const char *phonePattern = "\\+?[0-9() -]{7,20}";

} // namespace

HintRows HintTables::common()
{
    using Editor = FieldHint::Editor;
    using Prefill = FieldHint::Prefill;
    const QString phoneHelp = tr("Enter a phone number, like 07700 900123 or +44 7700 900123");
    return {
        HintRow("*.accountNumber", tr("Account number")).prefill(Prefill::AccountNumber),
        HintRow("*.ledgerNumber", tr("Ledger")).prefill(Prefill::LedgerNumber).choices("ledgers"),
        HintRow("*.ledgerId", tr("Ledger (old identifier)")).hidden(),
        HintRow("*.clientMutationId").hidden(),
        HintRow("*.idempotencyKey", tr("Key against sending twice")).idempotencyKey(),
        HintRow("*.propertyId", tr("Property")).prefill(Prefill::PropertyId).choices("properties"),
        HintRow("*.accountUserId", tr("Person")).prefill(Prefill::AccountUserId).choices("accountUsers"),
        HintRow("*.userId", tr("Person")).prefill(Prefill::AccountUserId).choices("accountUsers"),
        HintRow("*.email", tr("Email address")).editor(Editor::Email),
        HintRow("*.mobile", tr("Mobile number")).editor(Editor::Phone).pattern(phonePattern, phoneHelp),
        HintRow("*.mobileNumber", tr("Mobile number")).editor(Editor::Phone).pattern(phonePattern, phoneHelp),
        HintRow("*.landline", tr("Landline number")).editor(Editor::Phone).pattern(phonePattern, phoneHelp),
        HintRow("*.phoneNumber", tr("Phone number")).editor(Editor::Phone).pattern(phonePattern, phoneHelp),
        HintRow("*.postcode", tr("Postcode"))
            .editor(Editor::Postcode)
            .pattern(postcodePattern, tr("Enter a postcode, like CV1 2LZ")),
        HintRow("*.givenName", tr("First name")),
        HintRow("*.familyName", tr("Last name")),
        HintRow("*.dateOfBirth", tr("Date of birth")).notInFuture(),
        HintRow("*.password", tr("Password")).secret(),
        HintRow("*.newPassword", tr("New password")).newPassword(),
        HintRow("*.token", tr("Token")).secret(),
        HintRow("*.ipAddress", tr("Customer's internet address"))
            .pattern(ipPattern, tr("Enter an internet address, like 192.0.2.17")),
        HintRow("*.deliveryPointIdentifier", tr("Delivery point number")),
        HintRow("*.clientParams", tr("Values of your own (JSON)")).json(),
        HintRow("*.marketParams", tr("Values for the market (JSON)")).json(),
        HintRow("*.paymentDay", tr("Day of the month")).range(1, 28),
        HintRow("*.paymentAmount", tr("Amount of each payment")).pence(),
        HintRow("*.paymentFrequency", tr("How often")),
        HintRow("*.instructionType", tr("Card or direct debit")),
        HintRow("*.quoteCode", tr("Quote")).row("quoteCode").choices("goodsQuoteCodes"),
        HintRow("*.productsToQuote", tr("Products")),
        HintRow("*.saleItems", tr("Products")),
        HintRow("*.numberOfUnits", tr("How many")).range(1, 1'000'000),
        HintRow("*.numberOfDigits", tr("Digits on the meter")).range(1, 12),
        HintRow("*.numberOfOccupants", tr("Number of occupants")).range(1, 99),
        HintRow("*.capabilityType", tr("How the meter is read")).suggestions("VISUAL MANUAL SMART_METER AMI AMR"),
        HintRow("*.meterPointReference", tr("Meter point reference"))
            .prefill(Prefill::MeterPointReference)
            .choices("meterPoints"),
        HintRow("*.mfaMethod", tr("Sign-in step")).row("mfaMethod"),
        HintRow("*.returnUrlSuccess", tr("Page when it is done")).editor(Editor::Url),
        HintRow("*.returnUrlPending", tr("Page while the outcome is open")).editor(Editor::Url),
        HintRow("*.returnUrlFailure", tr("Page when it is refused")).editor(Editor::Url),
        HintRow("*.returnUrlError", tr("Page when something breaks")).editor(Editor::Url),
        HintRow("*.returnUrlCancel", tr("Page when the customer turns back")).editor(Editor::Url),
        HintRow("*.returnUrlExpired", tr("Page when the link has run out")).editor(Editor::Url),
        HintRow("*.firstLineOfAddress", tr("House number and street")),
    };
}

} // namespace tideline::catalogue
