// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/demo/seed/parts.h"

//! \file
//! What the company offers to everybody, before there are customers.
namespace tideline::demo {

namespace {

void addProduct(Seed &seed, const std::string &code, const std::string &name, const std::string &description)
{
    const QDate from = seed.today.addYears(-6);
    const Json terms = Json::array({Json{{"name", "Charges scheme"},
                                         {"pdfUrl", "https://water.example.com/terms/" + code + ".pdf"},
                                         {"brandCode", "TIDEWATER"},
                                         {"markdown", "# Charges scheme\n\n" + description},
                                         {"html", "<h1>Charges scheme</h1><p>" + description + "</p>"},
                                         {"version", "3.1"},
                                         {"effectiveFrom", isoDateTime(from)}}});
    seed.data.products.add(
        code,
        {{"id", seed.id()},
         {"brandCode", "TIDEWATER"},
         {"marketName", "GBR_WATER"},
         {"code", code},
         {"notes", ""},
         {"fullName", name},
         {"displayName", name},
         {"description", description},
         {"availableFrom", isoDateTime(from)},
         {"availableTo", nullptr},
         {"isHidden", false},
         {"term", nullptr},
         {"endsAt", nullptr},
         {"availabilityStatus", code == "WATER_SOCIAL" ? "RESTRICTED" : "EVERYONE"},
         {"termsAndConditions", terms},
         {"$isMeasured", code == "WATER_MEASURED"},
         {"params", "{\"measured\": " + std::string(code == "WATER_MEASURED" ? "true" : "false") + "}"}});
}

void addReason(Collection &reasons, const std::string &code, const std::string &display, const std::string &group,
               bool isDeprecated = false)
{
    reasons.add(code,
                {{"code", code},
                 {"display", display},
                 {"isDeprecated", isDeprecated},
                 {"isTaxExempt", true},
                 {"isHidden", false},
                 {"group", group}});
}

void addConsentType(Seed &seed, const std::string &code, const std::string &name, const std::string &description)
{
    seed.data.consentTypes.add(
        code, {{"code", code}, {"description", description}, {"name", name}, {"defaultValue", "UNKNOWN"}});
}

void addReferralScheme(Seed &seed, const std::string &code, const std::string &type, int reward)
{
    seed.data.referralSchemes.add(code,
                                  {{"referralUrl", "https://water.example.com/refer/" + code},
                                   {"referralDisplayUrl", "water.example.com/refer/" + code},
                                   {"referrerRewardAmount", reward},
                                   {"referredRewardAmount", reward},
                                   {"combinedRewardAmount", 2 * reward},
                                   {"loyaltyPointsBonus", 100},
                                   {"canBeReferred", true},
                                   {"code", code},
                                   {"referrerGivenName", nullptr},
                                   {"referrerFamilyName", nullptr},
                                   {"schemeType", type},
                                   {"maxRecurrence", 10},
                                   {"isUsageAtCapacity", false}});
}

//! A form on which customers say how a contact was for them.
void addForm(Seed &seed, const std::string &name, const std::string &source, const std::string &question)
{
    const std::string id = seed.id();
    seed.data.feedbackForms.add(
        id, {{"id", id}, {"name", name}, {"$source", source}, {"$question", question}, {"$defaultScore", 7}});
}

} // namespace

void addCatalogue(Seed &seed)
{
    DataSet &data = seed.data;
    addProduct(seed, "WATER_MEASURED", "Measured water and waste water", "You pay for what the meter counts.");
    addProduct(seed, "WATER_UNMEASURED", "Unmeasured water and waste water", "You pay by the value of the property.");
    addProduct(seed, "WATER_ASSESSED", "Assessed household charge", "For homes where no meter can be fitted.");
    addProduct(seed, "WATER_SOCIAL", "Reduced tariff", "For households on a low income.");

    addReason(data.chargeReasons, "METER_TEST", "Meter test at the customer's wish", "Metering");
    addReason(data.chargeReasons, "LATE_FEE", "Court costs", "Debt");
    addReason(data.chargeReasons, "OLD_CONNECTION", "Connection of supply", "Network", true);
    addReason(data.creditReasons, "GSS_APPOINTMENT", "Missed appointment", "Guaranteed standards");
    addReason(data.creditReasons, "GOODWILL", "Goodwill", "Complaints");
    addReason(data.creditReasons, "LEAK_ALLOWANCE", "Leak allowance", "Metering");

    addConsentType(seed, "MARKETING_EMAIL", "Offers by email", "May we write about offers by email?");
    addConsentType(seed, "MARKETING_SMS", "Offers by text message", "May we send offers to the mobile?");
    addConsentType(seed, "SHARE_PSR", "Sharing priority needs", "May the energy network know of your priority needs?");
    addConsentType(seed, "SMART_DATA", "Daily meter data", "May we read your smart meter every day?");

    const auto addScheme = [&seed](const std::string &code, const std::string &name, bool accepts) {
        seed.data.contributionSchemes.add(code,
                                          {{"id", seed.id()},
                                           {"code", code},
                                           {"displayName", name},
                                           {"taxable", false},
                                           {"acceptingContributions", accepts}});
    };
    addScheme("BIG_DIFFERENCE", "Help with bills fund", true);
    addScheme("WATER_ABROAD", "Clean water abroad", true);
    addScheme("RIVER_CARE", "River care", false);

    for (const auto &[slug, name] :
         {std::pair{"save-water-2", "Two buckets a day"}, std::pair{"leak-watch", "Leak watch"},
          std::pair{"garden-butt", "Free water butt"}}) {
        data.campaigns.add(slug, {{"slug", slug}, {"name", name}, {"$endsOn", isoDate(seed.today.addMonths(9))}});
    }
    addReferralScheme(seed, "NEIGHBOUR", "REFERRAL_REWARD", 1500);
    addReferralScheme(seed, "TRADE", "PARTNER_REWARD", 5000);
    data.referralClaims.add("SPLASH-2000",
                            {{"id", data.nextId()},
                             {"value", "SPLASH-2000"},
                             {"referralScheme", reference("referralSchemes", "NEIGHBOUR")},
                             {"accountReferral", nullptr},
                             {"isValid", true},
                             {"createdAt", isoDateTime(seed.today.addDays(-90))}});
    data.referralClaims.add("SPLASH-OLD",
                            {{"id", data.nextId()},
                             {"value", "SPLASH-OLD"},
                             {"referralScheme", reference("referralSchemes", "NEIGHBOUR")},
                             {"accountReferral", nullptr},
                             {"isValid", false},
                             {"createdAt", isoDateTime(seed.today.addYears(-2))}});
    addForm(seed, "After a telephone call", "FEEDBACK_SOURCE_PHONE_CALL_FOLLOW_UP",
            "How well did we help you on the telephone?");
    addForm(seed, "After a visit", "FEEDBACK_SOURCE_MANUAL", "How was our visit to your home?");
}

} // namespace tideline::demo
