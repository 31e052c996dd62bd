// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/demo/engine/addresses.h"
#include "api/demo/resolvers/tables.h"

#include <QString>

#include <algorithm>

//! \file
//! accountsSearch and propertiesSearch. Each term given must fit; a better fit scores higher and comes first.
//! Assumption: terms match anywhere in a text, upper and lower case alike, as a support desk expects; the facts name
//! the terms only.
namespace tideline::demo {

namespace {

//! 0: does not fit; 1.0: the whole text; less for the beginning or a part of it.
double fit(const std::string &text, const std::string &term)
{
    const std::string low = lowered(text);
    const std::size_t at = low.find(term);
    if (term.empty() || at == std::string::npos) {
        return 0.0;
    }
    return low.size() == term.size() ? 1.0 : at == 0 ? 0.8 : 0.6;
}

double best(std::initializer_list<double> scores) { return std::max(scores); }

double fitPhone(const std::string &number, const std::string &term)
{
    std::string wanted = digitsOf(term);
    if (wanted.starts_with('0')) {
        wanted.erase(0, 1); // 07700… is +447700…
    }
    return wanted.size() < 3 ? 0.0 : fit(digitsOf(number), wanted);
}

double fitPostcode(const std::string &text, const std::string &term)
{
    const auto compact = [](std::string value) {
        std::erase(value, ' ');
        return value;
    };
    return fit(compact(text), compact(term));
}

//! \brief How well one account fits one term.
class AccountMatcher
{
public:
    AccountMatcher(const DataSet &data, const Json &account) : m_data(data), m_account(account) {}

    double score(const std::string &term, const std::string &value) const
    {
        const std::string number = textOf(m_account, "number");
        if (term == "accountNumber") {
            return fit(number, value);
        }
        if (term == "account") {
            return best({fit(number, value), billingName(value), location(value), fit(textOf(m_account, "urn"), value),
                         fit(textOf(m_account, "billingEmail"), value)});
        }
        if (term == "portfolioNumber") {
            return fit(textOf(m_account, "$portfolio"), value);
        }
        if (term == "urn") {
            return fit(textOf(m_account, "urn"), value);
        }
        if (term == "user") {
            return user(value);
        }
        if (term == "telephoneNumber") {
            return phone(value);
        }
        if (term == "billingName") {
            return billingName(value);
        }
        if (term == "location") {
            return location(value);
        }
        if (term == "meterSerialNumber" || term == "device") {
            return meter(value, term == "device");
        }
        if (term == "bill" || term == "statements") {
            return member(m_data.bills.of(number), {"id", "identifier"}, value);
        }
        if (term == "businessName" || term == "businessNumber") {
            return member(m_data.businesses.of(number), {term == "businessName" ? "name" : "number"}, value);
        }
        if (term == "accountReferences") {
            return member(m_data.references.of(number), {"value"}, value);
        }
        return 0.0;
    }

private:
    static double member(const std::vector<Record> &records, std::initializer_list<const char *> members,
                         const std::string &value)
    {
        double found = 0.0;
        for (const Record &record : records) {
            for (const char *const name : members) {
                found = std::max(found, fit(textOf(*record, name), value));
            }
        }
        return found;
    }

    double billingName(const std::string &value) const
    {
        return best({fit(textOf(m_account, "billingName"), value), fit(textOf(m_account, "billingSubName"), value)});
    }

    template <typename Function>
    double overUsers(Function function) const
    {
        double found = 0.0;
        for (const Json &id : memberOf(m_account, "$users")) {
            if (const Record record = m_data.users.find(id.get<std::string>())) {
                found = std::max(found, function(*record));
            }
        }
        return found;
    }

    double user(const std::string &value) const
    {
        return overUsers([&value](const Json &record) {
            return best({fit(textOf(record, "fullName"), value), fit(textOf(record, "familyName"), value),
                         fit(textOf(record, "email"), value), fit(textOf(record, "number"), value)});
        });
    }

    double phone(const std::string &value) const
    {
        return overUsers([&value](const Json &record) {
            return best({fitPhone(textOf(record, "mobile"), value), fitPhone(textOf(record, "landline"), value)});
        });
    }

    double location(const std::string &value) const
    {
        const Json &address = memberOf(m_account, "address");
        double found = best({fit(addressAsText(address, false, true, false), value),
                             fitPostcode(textOf(address, "postalCode"), value)});
        for (const Record &property : properties()) {
            found = best(
                {found, fit(textOf(*property, "address"), value), fitPostcode(textOf(*property, "postcode"), value)});
        }
        return found;
    }

    double meter(const std::string &value, bool alsoPoint) const
    {
        double found = 0.0;
        for (const Record &property : properties()) {
            for (const Record &one : m_data.meters.of(textOf(*property, "id"))) {
                found = best({found, fit(textOf(*one, "serialNumber"), value),
                              alsoPoint ? fit(textOf(*one, "meterPointReference"), value) : 0.0});
            }
        }
        return found;
    }

    std::vector<Record> properties() const
    {
        std::vector<Record> found;
        for (const Record &property : m_data.properties.all()) {
            const Json &accounts = memberOf(*property, "$accounts");
            if (std::find(accounts.begin(), accounts.end(), memberOf(m_account, "number")) != accounts.end()) {
                found.push_back(property);
            }
        }
        return found;
    }

    const DataSet &m_data;
    const Json &m_account;
};

std::string asDecimal(double score) { return QString::number(score, 'f', 2).toStdString(); }

Resolution accountsSearch(const Call &call)
{
    const Json terms = call.argument("searchTerms").is_object() ? call.argument("searchTerms") : Json::object();
    std::vector<std::pair<double, Record>> hits;
    for (const Record &account : call.data().accounts.all()) {
        const AccountMatcher matcher(call.data(), *account);
        double sum = 0.0;
        int count = 0;
        bool fitsAll = call.context.maySee(*account);
        for (const auto &[term, value] : terms.items()) {
            const std::string wanted = value.is_string()
                ? lowered(QString::fromStdString(value.get<std::string>()).simplified().toStdString())
                : std::string();
            if (!fitsAll || wanted.empty()) {
                continue;
            }
            const double score = matcher.score(term, wanted);
            fitsAll = score > 0.0;
            sum += score;
            ++count;
        }
        if (fitsAll && count > 0) {
            hits.emplace_back(sum / count, account);
        }
    }
    std::stable_sort(hits.begin(), hits.end(),
                     [](const auto &left, const auto &right) { return left.first > right.first; });
    hits.resize(std::min(
        hits.size(),
        static_cast<std::size_t>(std::max<std::int64_t>(0, numberOf(call.field.arguments, "maxResults", 20)))));
    std::vector<Record> rows;
    rows.reserve(hits.size());
    for (const auto &[score, account] : hits) {
        rows.push_back(
            passing({{"account", reference("accounts", textOf(*account, "number"))}, {"score", asDecimal(score)}}));
    }
    return listOf(rows, call.field.field.type);
}

Resolution propertiesSearch(const Call &call)
{
    const std::string term = lowered(textOf(call.field.arguments, "searchTerm"));
    std::vector<std::pair<double, Record>> hits;
    for (const Record &property : call.data().properties.all()) {
        const Json &accounts = memberOf(*property, "$accounts");
        const bool maySee =
            call.context.viewer.isAgent || std::any_of(accounts.begin(), accounts.end(), [&call](const Json &number) {
                const Record account = call.data().accounts.find(number.get<std::string>());
                return account && call.context.maySee(*account);
            });
        const double score =
            best({fit(textOf(*property, "address"), term), fitPostcode(textOf(*property, "postcode"), term)});
        if (maySee && score > 0.0) {
            hits.emplace_back(score, property);
        }
    }
    std::stable_sort(hits.begin(), hits.end(),
                     [](const auto &left, const auto &right) { return left.first > right.first; });
    std::vector<Record> rows;
    for (const auto &[score, property] : hits) {
        rows.push_back(
            passing({{"score", asDecimal(score)}, {"property", reference("properties", textOf(*property, "id"))}}));
    }
    return listOf(rows, call.field.field.type);
}

constexpr ResolverEntry table[] = {
    {"Query.accountsSearch", &accountsSearch},
    {"Query.propertiesSearch", &propertiesSearch},
};

} // namespace

std::span<const ResolverEntry> searchResolvers() { return table; }

} // namespace tideline::demo
