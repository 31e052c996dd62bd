// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/demo/resolvers/tables.h"

namespace tideline::demo {

namespace {

Resolution consentTypes(const Call &call) { return listOf(call.data().consentTypes.all(), call.field.field.type); }

Resolution accountConsents(const Call &call)
{
    return listOf(call.data().consents.of(call.text("number")), call.field.field.type);
}

Resolution userConsents(const Call &call)
{
    return listOf(call.data().consents.of("user:" + call.text("id")), call.field.field.type);
}

constexpr ResolverEntry table[] = {
    {"Query.consentTypes", &consentTypes, Access::Anyone},
    {"AccountType.consents", &accountConsents},
    {"AccountUserType.consents", &userConsents},
};

} // namespace

std::span<const ResolverEntry> consentResolvers() { return table; }

} // namespace tideline::demo
