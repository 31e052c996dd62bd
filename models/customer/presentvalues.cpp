// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/customer/presentvalues.h"

#include "models/records/jsonpath.h"
#include "models/records/recordmodel.h"

#include <span>
#include <utility>

using namespace Qt::StringLiterals;

namespace tideline::models {

namespace {

using graphql::Json;
using Values = QHash<QString, Json>;

struct Source
{
    const char *coordinate;
    const char *path; //!< In the record.
};

constexpr Source ofAccount[] = {
    {"UpdateAccountBillingEmailInput.billingEmail", "billingEmail"},
    {"UpdateCommsDeliveryPreferenceInput.commsDeliveryPreference", "commsDeliveryPreference"},
    {"BillingAddressDetailsInput.streetAddress", "billingAddressLine1"},
    {"BillingAddressDetailsInput.postalCode", "billingAddressPostcode"},
    {"UpdateAddressInput.postcode", "address.postalCode"},
    {"UpdateAddressInput.countryCode", "address.country"},
};

constexpr Source ofPerson[] = {
    {"UpdateUserInput.title", "title"},           {"UpdateUserInput.givenName", "givenName"},
    {"UpdateUserInput.familyName", "familyName"}, {"UpdateUserInput.pronouns", "pronouns"},
    {"UpdateUserInput.email", "email"},           {"UpdateUserInput.mobile", "mobile"},
    {"UpdateUserInput.landline", "landline"},     {"UpdateUserInput.dateOfBirth", "dateOfBirth"},
    {"UpdateUserInput.label", "label"},
};

//! Of forms that change whoever is signed in.
constexpr Source ofViewer[] = {
    {"UpdateAccountUserMutationInput.givenName", "givenName"},
    {"UpdateAccountUserMutationInput.familyName", "familyName"},
    {"UpdateAccountUserMutationInput.pronouns", "pronouns"},
    {"UpdateAccountUserMutationInput.email", "email"},
    {"UpdateAccountUserMutationInput.mobile", "mobile"},
    {"UpdateAccountUserMutationInput.landline", "landline"},
    {"UpdateAccountUserMutationInput.dateOfBirth", "dateOfBirth"},
    {"UpdateAccountUserCommsPreferencesInput.emailFormat", "preferences.emailFormat"},
    {"UpdateAccountUserCommsPreferencesInput.isUsingInvertedEmailColours", "preferences.isUsingInvertedEmailColours"},
    {"UpdateAccountUserCommsPreferencesInput.fontSizeMultiplier", "preferences.fontSizeMultiplier"},
    {"UpdateAccountUserCommsPreferencesInput.isOptedInMeterReadingConfirmations",
     "preferences.isOptedInMeterReadingConfirmations"},
    {"UpdateAccountUserCommsPreferencesInput.isOptedInToSmsMessages", "preferences.isOptedInToSmsMessages"},
    {"UpdateAccountUserCommsPreferencesInput.preferredHoldMusic", "preferences.preferredHoldMusic"},
    {"UpdateAccountUserCommsPreferencesInput.isOptedInToClientMessages", "preferences.isOptedInToClientMessages"},
    {"UpdateAccountUserCommsPreferencesInput.isOptedInToOfferMessages", "preferences.isOptedInToOfferMessages"},
    {"UpdateAccountUserCommsPreferencesInput.isOptedInToRecommendedMessages",
     "preferences.isOptedInToRecommendedMessages"},
    {"UpdateAccountUserCommsPreferencesInput.isOptedInToUpdateMessages", "preferences.isOptedInToUpdateMessages"},
    {"UpdateAccountUserCommsPreferencesInput.isOptedInToThirdPartyMessages",
     "preferences.isOptedInToThirdPartyMessages"},
};

//! Of the schedule that runs.
constexpr Source ofSchedule[] = {
    {"CreateAccountPaymentScheduleInput.paymentAmount", "paymentAmount"},
    {"CreateAccountPaymentScheduleInput.paymentDay", "paymentDay"},
    {"UpdateAutoTopUpAmountInput.paymentAmount", "paymentAmount"},
};

//! Of the schedule whose row the form was opened from.
constexpr Source ofRow[] = {
    {"UpdatePaymentScheduleParams.paymentAmount", "paymentAmount"},
    {"UpdatePaymentScheduleParams.paymentDay", "paymentDay"},
    {"UpdatePaymentScheduleParams.paymentFrequency", "paymentFrequency"},
    {"UpdatePaymentScheduleParams.scheduleType", "scheduleType"},
    {"UpdatePaymentScheduleParams.validTo", "validTo"},
};

void take(const Json &record, std::span<const Source> sources, Values *values)
{
    for (const Source &source : sources) {
        const Json *value = valueAt(record, source.path);
        if (value && !value->is_null() && !value->is_structured() && *value != "")
            values->insert(QString::fromLatin1(source.coordinate), *value);
    }
}

//! The member of \p list whose \p key is \p wanted; null if there is none.
const Json *find(const Json &list, const char *key, const QString &wanted)
{
    if (!list.is_array() || wanted.isEmpty())
        return nullptr;
    for (const Json &one : list) {
        if (toVariant(valueAt(one, key)).toString() == wanted)
            return &one;
    }
    return nullptr;
}

void takeMeter(const Json &properties, const QString &serialNumber, Values *values)
{
    if (!properties.is_array())
        return;
    constexpr Source ofMeter[] = {{"ModifyMeterInput.capabilityType", "capabilityType"}};
    for (const Json &property : properties) {
        const Json *meters = valueAt(property, "activeWaterMeters");
        if (const Json *meter = meters ? find(*meters, "serialNumber", serialNumber) : nullptr)
            take(*meter, ofMeter, values);
    }
}

} // namespace

QHash<QString, Json> presentValues(const RecordModel &overview, const RecordModel &account, const FormContext &context)
{
    Values values;
    // What the overview knows first: the account's own screen knows more of it.
    for (const RecordModel *record : {&overview, &account}) {
        take(record->json("account"), ofAccount, &values);
        const Json &users = record->json("account.users");
        if (const Json *person = find(users, "id", context.accountUserId))
            take(*person, ofPerson, &values);
        if (const Json *viewer = find(users, "id", overview.value("viewer.id").toString()))
            take(*viewer, ofViewer, &values);
    }
    take(overview.json("account.paymentSchedules.edges.0.node"), ofSchedule, &values);
    takeMeter(overview.json("account.properties"), context.meterSerialNumber, &values);
    if (context.selectedRow.contains(u"paymentScheduleId"_s)) {
        Json row = Json::object();
        for (const Source &source : ofRow) {
            const QVariant value = context.selectedRow.value(QString::fromLatin1(source.path));
            if (value.typeId() == QMetaType::Int || value.typeId() == QMetaType::LongLong)
                row[source.path] = value.toLongLong();
            else if (value.isValid())
                row[source.path] = value.toString().toStdString();
        }
        take(row, ofRow, &values);
    }
    return values;
}

} // namespace tideline::models
