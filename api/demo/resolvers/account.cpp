// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/demo/engine/addresses.h"
#include "api/demo/engine/connection.h"
#include "api/demo/engine/referrals.h"
#include "api/demo/resolvers/tables.h"

namespace tideline::demo {

namespace {

Resolution account(const Call &call)
{
    const auto found = call.context.account(textOf(call.field.arguments, "accountNumber"), "KT-CT-4178", "KT-CT-4177");
    if (!found) {
        return tl::unexpected(found.error());
    }
    return objectOf(*found, call.field.field.type);
}

std::vector<Record> accountsOf(const Context &context, const Json &numbers)
{
    std::vector<Record> found;
    for (const Json &number : numbers) {
        if (const Record record = context.data.accounts.find(number.get<std::string>());
            record && context.maySee(*record)) {
            found.push_back(record);
        }
    }
    return found;
}

//! By telephone number or by portfolio, as far as the viewer may see them.
Resolution accounts(const Call &call)
{
    if (const Json &number = call.argument("portfolioNumber"); number.is_string()) {
        const Record portfolio = call.data().portfolios.find(number.get<std::string>());
        return portfolio ? listOf(accountsOf(call.context, memberOf(*portfolio, "$accounts")), call.field.field.type)
                         : Resolved(graphql::ResolvedList());
    }
    const std::string phone = digitsOf(textOf(call.field.arguments, "phoneNumber"));
    std::vector<Record> found;
    for (const Record &user : call.data().users.all()) {
        if (!phone.empty()
            && (digitsOf(textOf(*user, "mobile")) == phone || digitsOf(textOf(*user, "landline")) == phone)) {
            const auto theirs = accountsOf(call.context, memberOf(*user, "$accounts"));
            found.insert(found.end(), theirs.begin(), theirs.end());
        }
    }
    return listOf(found, call.field.field.type);
}

Resolution balance(const Call &call)
{
    if (flagOf(call.field.arguments, "includeAllLedgers")) {
        std::int64_t sum = 0;
        for (const Record &ledger : call.data().ledgers.of(call.text("number"))) {
            sum += numberOf(*ledger, "balance");
        }
        return Resolved(Json(sum));
    }
    return Resolved(Json(call.data().accountBalance(call.text("number"))));
}

//! What the last issued bill asked for, is past its due date and has not been paid since. Pence, never negative.
Resolution overdueBalance(const Call &call)
{
    const std::string today = isoDate(call.data().clock.today());
    bool isDue = false;
    for (const Record &bill : call.data().bills.of(call.text("number"))) {
        const std::string due = textOf(*bill, "paymentDueDate");
        isDue = isDue || (!due.empty() && isSet(*bill, "issuedDate") && due < today);
    }
    const std::int64_t owed = -call.data().accountBalance(call.text("number"));
    return Resolved(Json(isDue ? std::max<std::int64_t>(0, owed) : std::int64_t(0)));
}

Json lineAt(const Call &call, std::size_t index)
{
    const std::vector<std::string> lines = addressLines(memberOf(*call.record, "address"));
    return index < lines.size() ? lines[index] : std::string();
}

template <std::size_t Index>
Resolution billingLine(const Call &call)
{
    return Resolved(lineAt(call, Index));
}

Resolution billingAddress(const Call &call)
{
    return Resolved(Json(addressAsText(memberOf(*call.record, "address"), false, true, false)));
}

Resolution billingPostcode(const Call &call)
{
    return Resolved(memberOf(memberOf(*call.record, "address"), "postalCode"));
}

Resolution splitBillingAddress(const Call &call)
{
    graphql::ResolvedList list;
    for (const std::string &line : addressLines(memberOf(*call.record, "address"))) {
        list.emplace_back(Json(line));
    }
    return Resolved(std::move(list));
}

Resolution addressText(const Call &call)
{
    return Resolved(Json(addressAsText(*call.record, flagOf(call.field.arguments, "showCountry", true),
                                       flagOf(call.field.arguments, "showPostalCode", true),
                                       flagOf(call.field.arguments, "showName", true))));
}

Resolution portfolioOf(const Call &call)
{
    return objectOf(call.data().portfolios.find(call.text("$portfolio")), call.field.field.type);
}

Resolution businessOf(const Call &call)
{
    const auto &found = call.data().businesses.of(call.text("number"));
    return found.empty() ? Resolved() : objectOf(found.front(), call.field.field.type);
}

Resolution users(const Call &call)
{
    std::vector<Record> found;
    for (const Json &id : memberOf(*call.record, "$users")) {
        found.push_back(call.data().users.find(id.get<std::string>()));
    }
    return listOf(found, call.field.field.type);
}

Resolution references(const Call &call)
{
    return listOf(call.data().references.of(call.text("number")), call.field.field.type);
}

//! Every account with this value among its references.
Resolution accountReference(const Call &call)
{
    const std::string value = textOf(call.field.arguments, "value");
    std::vector<Record> found;
    for (const Record &entry : call.data().references.all()) {
        const Record owner = call.data().follow(memberOf(*entry, "account"));
        if (textOf(*entry, "value") == value && owner && call.context.maySee(*owner)) {
            found.push_back(entry);
        }
    }
    return listOf(found, call.field.field.type);
}

//! `TYPE/identifier` of the arguments, if the viewer may see what it names: an account by number, a user by email.
tl::expected<std::string, graphql::FieldError> metadataOwner(const Call &call)
{
    const std::string type = call.argument("linkedObjectType").is_string()
        ? textOf(call.field.arguments, "linkedObjectType")
        : std::string("ACCOUNT");
    const std::string identifier = textOf(call.field.arguments, "identifier");
    if (type == "ACCOUNT") {
        const auto found = call.context.account(identifier, "KT-CT-4178", "KT-CT-4323");
        if (!found) {
            return tl::unexpected(found.error());
        }
    } else if (type == "ACCOUNT_USER") {
        const Record user = call.data().users.findBy("email", identifier);
        if (!user || !call.context.maySeeUser(textOf(*user, "id"))) {
            return call.context.refuse("KT-CT-4323");
        }
    } else if (!call.context.viewer.isAgent) {
        return call.context.refuse("KT-CT-4323");
    }
    return type + '/' + identifier;
}

Resolution metadata(const Call &call)
{
    const auto owner = metadataOwner(call);
    return owner ? Resolution(listOf(call.data().metadata.of(*owner), call.field.field.type))
                 : tl::unexpected(owner.error());
}

Resolution metadataForKey(const Call &call)
{
    const auto owner = metadataOwner(call);
    if (!owner) {
        return tl::unexpected(owner.error());
    }
    return objectOf(call.data().metadata.find(*owner + '/' + textOf(call.field.arguments, "key")),
                    call.field.field.type);
}

Resolution accountMetadata(const Call &call)
{
    return listOf(call.data().metadata.of("ACCOUNT/" + call.text("number")), call.field.field.type);
}

Resolution accountCampaigns(const Call &call)
{
    return listOf(call.data().accountCampaigns.of(call.text("number")), call.field.field.type);
}

Resolution campaigns(const Call &call)
{
    const auto found = call.context.account(textOf(call.field.arguments, "accountNumber"), "KT-CT-4178", "KT-CT-4177");
    if (!found) {
        return tl::unexpected(found.error());
    }
    return connection(call, call.data().accountCampaigns.of(textOf(**found, "number")));
}

Resolution referrals(const Call &call)
{
    const std::string status = textOf(call.field.arguments, "status");
    std::vector<Record> rows;
    std::int64_t paid = 0;
    for (const Record &referral : call.data().referrals.of(call.text("number"))) {
        const std::string own = textOf(*referral, "paymentStatus");
        const std::string upper = own == "Paid" ? "PAID" : own == "Pending" ? "PENDING" : "CANCELLED";
        paid += upper == "PAID" ? numberOf(*referral, "referringUserPaymentAmount") : 0;
        if (status.empty() || status == upper) {
            rows.push_back(referral);
        }
    }
    return connection(call, Rows::newestFirst(std::move(rows)), pageLimit, {{"referringUserTotalPaymentAmount", paid}});
}

Resolution referralsCreated(const Call &call)
{
    return Resolved(Json(call.data().referrals.of(call.text("number")).size()));
}

Resolution rewards(const Call &call)
{
    return listOf(call.data().rewards.of(call.text("number")), call.field.field.type);
}

Resolution activeReferralSchemes(const Call &call)
{
    const bool isBusiness = call.text("accountType") == "BUSINESS";
    const Json domestic = personalScheme(call.data(), *call.record);
    return objectOf(passing({{"domestic", domestic},
                             {"business", isBusiness ? reference("referralSchemes", "TRADE") : Json()},
                             {"friendsAndFamily", domestic}}),
                    call.field.field.type);
}

Resolution contributionAgreements(const Call &call)
{
    return listOf(call.data().contributionAgreements.of(call.text("number")), call.field.field.type);
}

Resolution contributionPeriods(const Call &call)
{
    std::vector<Record> rows;
    for (const Json &period : memberOf(*call.record, "$periods")) {
        rows.push_back(passing(period));
    }
    return connection(call, Rows::newestFirst(std::move(rows)));
}

Resolution contributionSchemes(const Call &call)
{
    return listOf(call.data().contributionSchemes.all(), call.field.field.type);
}

Resolution portfolio(const Call &call)
{
    const Record found = call.data().portfolios.find(textOf(call.field.arguments, "portfolioNumber"));
    if (!found) {
        return Resolved();
    }
    const Json &owners = memberOf(*found, "$users");
    const bool isOwner = std::find(owners.begin(), owners.end(), Json(call.context.viewer.userId)) != owners.end();
    if (!isOwner && !call.context.viewer.isAgent) {
        return call.context.refuse("KT-CT-4177");
    }
    return objectOf(found, call.field.field.type);
}

Resolution portfolioAccounts(const Call &call)
{
    return connection(call, accountsOf(call.context, memberOf(*call.record, "$accounts")));
}

constexpr ResolverEntry table[] = {
    {"Query.account", &account},
    {"Query.accounts", &accounts},
    {"Query.accountReference", &accountReference},
    {"Query.metadata", &metadata},
    {"Query.metadataForKey", &metadataForKey},
    {"Query.campaigns", &campaigns},
    {"Query.contributionSchemes", &contributionSchemes, Access::Anyone},
    {"Query.portfolio", &portfolio},
    {"AccountType.balance", &balance},
    {"AccountType.overdueBalance", &overdueBalance},
    {"AccountType.billingAddress", &billingAddress},
    {"AccountType.billingAddressLine1", &billingLine<0>},
    {"AccountType.billingAddressLine2", &billingLine<1>},
    {"AccountType.billingAddressLine3", &billingLine<2>},
    {"AccountType.billingAddressLine4", &billingLine<3>},
    {"AccountType.billingAddressLine5", &billingLine<4>},
    {"AccountType.billingAddressPostcode", &billingPostcode},
    {"AccountType.splitBillingAddress", &splitBillingAddress},
    {"AccountType.portfolio", &portfolioOf},
    {"AccountType.business", &businessOf},
    {"AccountType.users", &users},
    {"AccountType.references", &references},
    {"AccountType.metadata", &accountMetadata},
    {"AccountType.campaigns", &accountCampaigns},
    {"AccountType.referrals", &referrals},
    {"AccountType.referralsCreated", &referralsCreated},
    {"AccountType.rewards", &rewards},
    {"AccountType.activeReferralSchemes", &activeReferralSchemes},
    {"AccountType.contributionAgreements", &contributionAgreements},
    {"ContributionAgreementType.periods", &contributionPeriods},
    {"PortfolioType.accounts", &portfolioAccounts},
    {"RichAddressType.asString", &addressText},
    {"PropertyRichAddressType.asString", &addressText},
};

} // namespace

std::span<const ResolverEntry> accountResolvers() { return table; }

} // namespace tideline::demo
