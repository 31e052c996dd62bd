// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/demo/engine/addresses.h"
#include "api/demo/engine/emails.h"
#include "api/demo/mutations/tables.h"
#include "api/demo/store/priorityneeds.h"

#include <algorithm>
#include <set>

//! \file
//! What users change about themselves, and the agent about anybody.
//! What brings their errors about is written in causes/account.cpp.
//!
//! Assumption: the twins KT-CT-5413 and KT-CT-5414 are told apart as above; the facts say "Invalid data." of both.
namespace tideline::demo {

namespace {

constexpr std::int64_t freeDays = 31; //!< After joining, in which names may be changed at will.

//! What one update of a user's details wants, checked against the stored record before anything is written.
class UserChange
{
public:
    UserChange(const DataSet &data, const Json &user, const Json &input) : m_data(data), m_user(user), m_input(input)
    {
        checkNames();
        checkEmail();
        checkPhones();
        checkBirth();
    }

    [[nodiscard]] const std::vector<InputProblem> &problems() const { return m_problems; }

    //! The fields in \p names that would be different afterwards.
    [[nodiscard]] std::vector<std::string> changed(std::initializer_list<const char *> names) const
    {
        std::vector<std::string> found;
        for (const char *const name : names) {
            if (isSet(m_input, name) && memberOf(m_input, name) != memberOf(m_user, name)) {
                found.emplace_back(name);
            }
        }
        return found;
    }

private:
    void complain(const char *field, const char *message)
    {
        m_problems.push_back({{"input", field}, message, "invalid"});
    }

    void checkNames()
    {
        for (const char *const name : {"givenName", "familyName"}) {
            if (isSet(m_input, name) && textOf(m_input, name).find_first_not_of(' ') == std::string::npos) {
                complain(name, "May not be empty.");
            }
        }
    }

    void checkEmail()
    {
        if (!isSet(m_input, "email")) {
            return;
        }
        const Record other = m_data.users.findBy("email", lowered(textOf(m_input, "email")));
        if (!isEmail(textOf(m_input, "email"))) {
            complain("email", "Enter a valid email address.");
        } else if (other && memberOf(*other, "id") != memberOf(m_user, "id")) {
            complain("email", "Another user has this email address.");
        }
    }

    void checkPhones()
    {
        for (const char *const name : {"mobile", "landline"}) {
            const std::string digits = digitsOf(textOf(m_input, name));
            if (!textOf(m_input, name).empty() && (digits.size() < 7 || digits.size() > 15)) {
                complain(name, "Enter a telephone number.");
            }
        }
    }

    void checkBirth()
    {
        const QDate born = dateFrom(textOf(m_input, "dateOfBirth"));
        if (born.isValid() && (born > m_data.clock.today() || born.year() < 1890)) {
            complain("dateOfBirth", "Enter a date of birth in the past.");
        }
    }

    const DataSet &m_data;
    const Json &m_user;
    const Json &m_input;
    std::vector<InputProblem> m_problems;
};

bool isNewCustomer(const DataSet &data, const Json &user)
{
    return dateFrom(textOf(user, "createdAt")).addDays(freeDays) >= data.clock.today();
}

//! Null or left out leaves a field as it is, "" clears those that may be empty.
void write(DataSet &data, Json &user, const Json &input, std::initializer_list<const char *> names)
{
    if (isSet(input, "email")) {
        setEmail(data, user, textOf(input, "email"));
    }
    for (const char *const name : names) {
        if (isSet(input, name)) {
            user[name] = memberOf(input, name);
        }
    }
    user["fullName"] = textOf(user, "givenName") + ' ' + textOf(user, "familyName");
}

//! A detail with a value is set, one without is taken away.
void writeDetails(Json &user, const Json &details)
{
    Json &stored = user["details"];
    for (const Json &detail : details) {
        const std::string name = textOf(detail, "namespace");
        const auto found = std::find_if(stored.begin(), stored.end(),
                                        [&name](const Json &one) { return textOf(one, "namespace") == name; });
        if (found != stored.end()) {
            stored.erase(found);
        }
        if (isSet(detail, "value")) {
            stored.push_back({{"namespace", name}, {"value", memberOf(detail, "value")}, {"isSensitive", false}});
        }
    }
}

MutationResult updateUser(Context &context, const Json &arguments)
{
    const Json &input = memberOf(arguments, "input");
    const std::string id = isSet(input, "userId") ? textOf(input, "userId") : context.viewer.userId;
    const Record user = context.data.users.find(id);
    if (!user || !context.maySeeUser(id)) {
        return context.refuse("KT-CT-1111");
    }
    const UserChange change(context.data, *user, input);
    if (!change.problems().empty()) {
        return context.refuse("KT-CT-5414", {}, change.problems());
    }
    const std::vector<std::string> names = change.changed({"givenName", "familyName"});
    const std::string today = isoDate(context.data.clock.today());
    const bool changedToday = textOf(*user, "$nameChangedOn") == today;
    if (!isNewCustomer(context.data, *user) && names.size() + (changedToday ? 1 : 0) > 1) {
        return context.refuse(
            "KT-CT-5413", "Only one name field may be changed a day.",
            {{{"input", names.back()}, "Only one name field may be changed a day.", "name_change_limit"}});
    }
    if (!names.empty()) {
        (*user)["$nameChangedOn"] = today;
    }
    write(context.data, *user, input,
          {"givenName", "familyName", "pronouns", "mobile", "landline", "dateOfBirth", "title", "label"});
    if (isSet(input, "details")) {
        writeDetails(*user, memberOf(input, "details"));
    }
    return Json{{"viewer", reference("users", id)}};
}

//! The older form: for the viewer only, one field of any kind a day, failures in the payload.
MutationResult updateUserDetails(Context &context, const Json &arguments)
{
    const Json &input = memberOf(arguments, "input");
    const Record user = context.viewerRecord();
    const UserChange change(context.data, *user, input);
    Json errors = Json::array();
    for (const InputProblem &problem : change.problems()) {
        errors.push_back({{"field", problem.path.back()}, {"messages", Json::array({problem.message})}});
    }
    const auto fields =
        change.changed({"givenName", "familyName", "pronouns", "mobile", "email", "dateOfBirth", "landline"});
    const std::string today = isoDate(context.data.clock.today());
    const bool changedToday = textOf(*user, "$detailChangedOn") == today;
    if (errors.empty() && !isNewCustomer(context.data, *user) && fields.size() + (changedToday ? 1 : 0) > 1) {
        errors.push_back(
            {{"field", fields.back()}, {"messages", Json::array({"Only one field may be changed a day."})}});
    }
    if (errors.empty() && !fields.empty()) {
        (*user)["$detailChangedOn"] = today;
        write(context.data, *user, input, {"givenName", "familyName", "pronouns", "mobile", "dateOfBirth", "landline"});
    }
    Json payload = {{"errors", errors}, {"clientMutationId", memberOf(input, "clientMutationId")}};
    for (const char *const name :
         {"givenName", "familyName", "pronouns", "mobile", "email", "dateOfBirth", "landline"}) {
        payload[name] = memberOf(*user, name);
    }
    return payload;
}

MutationResult updateCommsPreferences(Context &context, const Json &arguments)
{
    const Json &input = memberOf(arguments, "input");
    const Record user = context.viewerRecord();
    const Json &size = memberOf(input, "fontSizeMultiplier");
    if (size.is_number() && (size.get<double>() < 0.5 || size.get<double>() > 3.0)) {
        return context.refuse("KT-GB-5414", {}, {{{"input", "fontSizeMultiplier"}, "Between 0.5 and 3.", {}}});
    }
    if (flagOf(input, "isOptedInToSmsMessages") && textOf(*user, "mobile").empty()) {
        return context.refuse("KT-GB-5414", {},
                              {{{"input", "isOptedInToSmsMessages"}, "There is no mobile number to write to.", {}}});
    }
    Json &stored = (*user)["preferences"];
    if (isSet(input, "isOptedInToSmsMessages")
        && memberOf(input, "isOptedInToSmsMessages") != memberOf(stored, "isOptedInToSmsMessages")) {
        stored["smsOptInLastChangeDate"] = isoDateTime(context.data.clock.now());
    }
    for (const auto &[name, value] : input.items()) {
        if (!value.is_null()) {
            stored[name] = value;
        }
    }
    return Json{{"commsPreferences", stored}};
}

//! Replaces the viewer's whole list. A record whose code was there before keeps its id and its day.
MutationResult insertUserPsrRecords(Context &context, const Json &arguments)
{
    const std::string user = context.viewer.userId;
    const std::string today = isoDate(context.data.clock.today());
    std::set<std::string> codes;
    std::vector<Json> wanted;
    std::size_t place = 0;
    for (const Json &entry : memberOf(arguments, "input")) {
        const std::string index = std::to_string(place++);
        const std::string code = textOf(entry, "internalCode");
        const auto need = std::find_if(priorityNeeds.begin(), priorityNeeds.end(),
                                       [&code](const PriorityNeed &one) { return one.code == code; });
        if (entry.is_null()) {
            continue;
        }
        if (need == priorityNeeds.end()) {
            return context.refuse("KT-GB-5415", {}, {{{"input", index, "internalCode"}, "Unknown record type.", {}}});
        }
        const std::string expiry = textOf(entry, "expiryDate");
        if (!codes.insert(code).second || (!expiry.empty() && expiry < today)) {
            return context.refuse("KT-GB-5411", "A record is listed twice or has expired already.",
                                  {{{"input", index}, "Listed twice, or expired.", {}}});
        }
        Json record = {
            {"__typename", expiry.empty() ? "SpecialCircumstanceRecordType" : "TemporarySpecialCircumstanceRecordType"},
            {"id", nullptr},
            {"summary", need->summary},
            {"internalCode", code},
            {"createdAt", isoDateTime(context.data.clock.now())}};
        if (!expiry.empty()) {
            record["expiryDate"] = expiry;
        }
        wanted.push_back(std::move(record));
    }
    const std::vector<Record> before = context.data.psrRecords.of(user);
    for (const Record &old : before) {
        for (Json &record : wanted) {
            if (memberOf(record, "internalCode") == memberOf(*old, "internalCode")) {
                record["id"] = memberOf(*old, "id");
                record["createdAt"] = memberOf(*old, "createdAt");
            }
        }
        context.data.psrRecords.remove(textOf(*old, "id"));
    }
    Json list = Json::array();
    for (Json &record : wanted) {
        if (!isSet(record, "id")) {
            record["id"] = std::to_string(context.data.nextId());
        }
        const std::string id = textOf(record, "id");
        context.data.psrRecords.add(id, std::move(record), user);
        list.push_back(reference("psrRecords", id));
    }
    return Json{{"records", list}};
}

constexpr MutationEntry table[] = {
    {"updateUser", &updateUser},
    {"updateUserDetails", &updateUserDetails},
    {"updateCommsPreferences", &updateCommsPreferences, Access::SignedIn, "EDIT_CUSTOMER_MARKETING_PREFERENCE"},
    {"insertUserPsrRecords", &insertUserPsrRecords, Access::SignedIn, "UPDATE_SENSITIVE_CUSTOMER_INFORMATION"},
};

} // namespace

std::span<const MutationEntry> userMutations() { return table; }

} // namespace tideline::demo
