// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/demo/mutations/tables.h"

//! \file
//! Permissions for credit to go from one ledger to another.
//!
//! Assumptions where the facts are silent: ledgers of type CREDIT_STORAGE store credit; both ledgers have to be of one
//! account, and two of them; a permission may end in the past but not before it began; it only permits, and nothing is
//! moved by it.
namespace tideline::demo {

namespace {

bool isInForce(const Json &permission, const QDateTime &time)
{
    const QDateTime until = dateTimeFrom(textOf(permission, "validTo"));
    return !until.isValid() || time < until;
}

struct Pair
{
    Record source;
    Record target;

    [[nodiscard]] std::string id() const { return textOf(*source, "number") + '>' + textOf(*target, "number"); }
};

//! The two ledgers: there (KT-CT-3827), the viewer's to work on (KT-CT-3822) and of one account.
tl::expected<Pair, graphql::FieldError> ledgersOf(const Context &context, const Json &input)
{
    Record found[2];
    const char *const members[] = {"sourceLedgerNumber", "targetLedgerNumber"};
    for (std::size_t side = 0; side < 2; ++side) {
        found[side] = context.data.ledgers.find(textOf(input, members[side]));
        if (!found[side]) {
            return context.refuse("KT-CT-3827", {}, {{{"input", members[side]}, "There is no such ledger.", {}}});
        }
        const auto account = context.account(textOf(*found[side], "$account"), "KT-CT-3822", "KT-CT-3822");
        if (!account) {
            return tl::unexpected(account.error());
        }
    }
    if (found[0] == found[1] || memberOf(*found[0], "$account") != memberOf(*found[1], "$account")) {
        return context.refuse("KT-CT-3827", "Two ledgers of one account are needed.",
                              {{{"input", "targetLedgerNumber"}, "Another ledger of the account is needed.", {}}});
    }
    return Pair{found[0], found[1]};
}

MutationResult createCreditTransferPermission(Context &context, const Json &arguments)
{
    DataSet &data = context.data;
    const auto pair = ledgersOf(context, memberOf(arguments, "input"));
    if (!pair) {
        return tl::unexpected(pair.error());
    }
    if (textOf(*pair->source, "ledgerType") != "CREDIT_STORAGE"
        && textOf(*pair->target, "ledgerType") != "CREDIT_STORAGE") {
        return context.refuse("KT-CT-3828");
    }
    const Record present = data.creditPermissions.find(pair->id());
    if (present && isInForce(*present, data.clock.now())) {
        return context.refuse("KT-CT-3829");
    }
    const std::string now = isoDateTime(data.clock.now());
    const std::string source = textOf(*pair->source, "number");
    data.creditPermissions.add(pair->id(),
                               {{"$source", source},
                                {"$target", memberOf(*pair->target, "number")},
                                {"$account", memberOf(*pair->source, "$account")},
                                {"validFrom", now},
                                {"validTo", nullptr}},
                               source);
    return Json{{"validFrom", now}};
}

MutationResult terminateCreditTransferPermission(Context &context, const Json &arguments)
{
    const Json &input = memberOf(arguments, "input");
    const auto pair = ledgersOf(context, input);
    if (!pair) {
        return tl::unexpected(pair.error());
    }
    const Record permission = context.data.creditPermissions.find(pair->id());
    const QDateTime now = context.data.clock.now();
    const QDateTime end = isSet(input, "activeAt") ? dateTimeFrom(textOf(input, "activeAt")) : now;
    if (!permission || !isInForce(*permission, now)) {
        return context.refuse("KT-CT-3825");
    }
    if (!end.isValid() || end < dateTimeFrom(textOf(*permission, "validFrom")) || !isInForce(*permission, end)) {
        return context.refuse("KT-CT-3825", "There is no permission at that time.",
                              {{{"input", "activeAt"}, "Outside the time that the permission holds.", {}}});
    }
    (*permission)["validTo"] = isoDateTime(end);
    return Json{{"validTo", isoDateTime(end)}};
}

constexpr MutationEntry table[] = {
    {"createCreditTransferPermission", &createCreditTransferPermission},
    {"terminateCreditTransferPermission", &terminateCreditTransferPermission},
};

} // namespace

std::span<const MutationEntry> creditTransferMutations() { return table; }

} // namespace tideline::demo
