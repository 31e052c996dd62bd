// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/demo/engine/resolvers.h"

#include "api/demo/mutations/tables.h"
#include "api/demo/resolvers/tables.h"
#include "api/graphql/type/schema.h"

namespace tideline::demo {

namespace {

template <typename Entry>
std::vector<Entry> joined(std::initializer_list<std::span<const Entry>> tables)
{
    std::vector<Entry> all;
    for (const std::span<const Entry> table : tables) {
        all.insert(all.end(), table.begin(), table.end());
    }
    return all;
}

} // namespace

std::vector<ResolverEntry> allResolvers()
{
    return joined<ResolverEntry>({accountResolvers(), userResolvers(), billingResolvers(), paymentResolvers(),
                                  propertyResolvers(), goodsResolvers(), loyaltyResolvers(), consentResolvers(),
                                  processResolvers(), contactResolvers(), platformResolvers(), securityResolvers(),
                                  searchResolvers()});
}

std::vector<MutationEntry> allMutations()
{
    return joined<MutationEntry>({
        accountMutations(),       userMutations(),         signInMutations(),
        goodsQuoteMutations(),    goodsSharingMutations(), goodsPurchaseMutations(),
        repaymentMutations(),     contributionMutations(), creditTransferMutations(),
        autoTopUpMutations(),     identityMutations(),     keyMutations(),
        mfaMutations(),           passwordMutations(),     preSignedMutations(),
        checkoutMutations(),      collectMutations(),      directDebitMutations(),
        instructionMutations(),   scheduleMutations(),     consentMutations(),
        optInMutations(),         pointsMutations(),       referralMutations(),
        screenEventMutations(),   feedbackMutations(),     deviceMutations(),
        propertyMutations(),      meterMutations(),        readingMutations(),
        moveOutMutations(),       moveInMutations(),       enrolmentMutations(),
        productSwitchMutations(),
    });
}

Resolvers::Resolvers(const graphql::Schema &schema)
{
    for (const ResolverEntry &entry : allResolvers()) {
        const std::size_t dot = entry.coordinate.find('.');
        const graphql::Type *const type = schema.type(entry.coordinate.substr(0, dot));
        const graphql::FieldType *const field =
            type == nullptr ? nullptr : type->field(entry.coordinate.substr(dot + 1));
        if (field != nullptr) {
            m_entries.emplace(field, entry);
        }
    }
    for (const MutationEntry &entry : allMutations()) {
        m_mutations.emplace(entry.name, entry);
    }
}

const ResolverEntry *Resolvers::find(const graphql::FieldType &field) const
{
    const auto found = m_entries.find(&field);
    return found == m_entries.end() ? nullptr : &found->second;
}

const MutationEntry *Resolvers::mutation(std::string_view name) const
{
    const auto found = m_mutations.find(name);
    return found == m_mutations.end() ? nullptr : &found->second;
}

} // namespace tideline::demo
