// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/demo/engine/context.h"
#include "api/graphql/execution/object.h"

#include <span>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace tideline::demo {

using graphql::Resolution;
using graphql::Resolved;

//! What a resolver gets: who asks, of which record, for which field with which arguments.
struct Call
{
    Context &context;
    const Record &record; //!< Null for the fields of Query and Mutation.
    const graphql::FieldCall &field;

    [[nodiscard]] DataSet &data() const { return context.data; }
    [[nodiscard]] const Json &argument(std::string_view name) const { return memberOf(field.arguments, name); }
    [[nodiscard]] std::string text(std::string_view member) const { return textOf(*record, member); }
};

using Resolver = Resolution (*)(const Call &call);

enum class Access {
    SignedIn, //!< KT-CT-1112 without a token.
    Anyone
};

//! A line of an area's table: `{"AccountType.balance", &balance}`.
struct ResolverEntry
{
    std::string_view coordinate; //!< "Type.field"
    Resolver resolve;
    Access access = Access::SignedIn; //!< Matters for fields of Query only.
};

//! \brief A mutation: the coerced arguments in, the payload's members out. References in it are followed.
using MutationResult = tl::expected<Json, graphql::FieldError>;
using Mutation = MutationResult (*)(Context &context, const Json &arguments);

struct MutationEntry
{
    std::string_view name;
    Mutation run;
    Access access = Access::SignedIn;
    std::string_view scope = {}; //!< The scope of a pre-signed token that opens it; empty: none does.
    std::string_view otherScope = {}; //!< A second one that does.
};

//! \brief The tables of all areas, bound to the fields of one schema.
//!
//! A field without an entry is answered by the record's member of its name. Immutable after construction.
class Resolvers
{
public:
    //! Entries for types that the schema does not have are left out: the two services share the tables.
    explicit Resolvers(const graphql::Schema &schema);

    [[nodiscard]] const ResolverEntry *find(const graphql::FieldType &field) const; //!< Null when there is none.
    [[nodiscard]] const MutationEntry *mutation(std::string_view name) const; //!< Null when it is not served.

private:
    std::unordered_map<const graphql::FieldType *, ResolverEntry> m_entries;
    std::unordered_map<std::string_view, MutationEntry> m_mutations;
};

//! All tables, for the tests that hold them against the schemas.
[[nodiscard]] std::vector<ResolverEntry> allResolvers();
[[nodiscard]] std::vector<MutationEntry> allMutations();

//! The object that answers for \p record, of the named type; an abstract type takes the record's `__typename`.
[[nodiscard]] Resolved objectOf(const Record &record, const graphql::Type *type);
//! One object a record, in their order.
[[nodiscard]] Resolved listOf(const std::vector<Record> &records, const graphql::Type *type);
//! Any JSON as the answer to a field of this type: leaves, nested objects, lists, references. \p keeper keeps it alive.
[[nodiscard]] Resolved valueOf(const Context &context, const Record &keeper, const Json &value,
                               const graphql::Type *type);
//! A record that belongs to nobody, for values worked out on the spot.
[[nodiscard]] Record passing(Json value);

//! The root object of queries or mutations.
[[nodiscard]] std::shared_ptr<const graphql::Object> rootObject(std::string_view typeName);

} // namespace tideline::demo
