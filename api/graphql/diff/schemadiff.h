// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/graphql/type/schema.h"

#include <string>
#include <string_view>
#include <vector>

namespace tideline::graphql {

//! What a change means to clients that were written for the schema as it was.
enum class Severity {
    Breaking, //!< Documents or variables that were valid no longer are, or answers have another shape.
    Dangerous, //!< All stays valid, but answers or meanings can differ from what a client expects.
    Safe,
};

//! \brief What changed; toString() gives the name that graphql-js 16 has for it, where it has one.
//!
//! Those are judged as graphql-js does. The kinds below the line are beyond what it looks at; they are judged by the
//! same reasoning.
enum class ChangeKind {
    TypeRemoved,
    TypeChangedKind,
    TypeRemovedFromUnion,
    ValueRemovedFromEnum,
    RequiredInputFieldAdded,
    ImplementedInterfaceRemoved,
    FieldRemoved, //!< Of an input object too.
    FieldChangedKind, //!< To a type that is not safe; of an input object too.
    RequiredArgAdded,
    ArgRemoved,
    ArgChangedKind,
    DirectiveRemoved,
    DirectiveArgRemoved,
    RequiredDirectiveArgAdded,
    DirectiveRepeatableRemoved,
    DirectiveLocationRemoved,
    ValueAddedToEnum,
    TypeAddedToUnion,
    OptionalInputFieldAdded,
    OptionalArgAdded,
    ImplementedInterfaceAdded,
    ArgDefaultValueChange, //!< Another default, or none any more.
    // ---
    RootTypeRemoved,
    RootTypeChanged,
    RootTypeAdded,
    TypeAdded,
    SpecifiedByChange, //!< A scalar is specified somewhere else.
    OneOfAdded, //!< An input object takes exactly one of its fields now.
    OneOfRemoved,
    FieldAdded,
    FieldTypeChange, //!< To a type that every client can live with; of an input object too.
    InputFieldBecameRequired, //!< It lost the default that made it optional.
    InputFieldDefaultValueChange,
    InputFieldDefaultValueAdded,
    ArgTypeChange,
    ArgDefaultValueAdded,
    DirectiveAdded,
    DirectiveArgChangedKind,
    DirectiveArgTypeChange,
    DirectiveArgBecameRequired,
    DirectiveArgDefaultValueChange,
    DirectiveArgDefaultValueAdded,
    OptionalDirectiveArgAdded,
    DirectiveRepeatableAdded,
    DirectiveLocationAdded,
    DeprecationAdded,
    DeprecationRemoved,
    DeprecationReasonChange,
};

[[nodiscard]] std::string_view toString(Severity severity); //!< "breaking", "dangerous", "safe".
[[nodiscard]] std::string_view toString(ChangeKind kind); //!< "FIELD_REMOVED".
[[nodiscard]] Severity severityOf(ChangeKind kind);

struct SchemaChange
{
    ChangeKind kind = ChangeKind::TypeAdded;
    //! Where, as a schema coordinate: `Type`, `Type.field`, `Type.field(argument:)`, `@directive(argument:)`.
    std::string coordinate;
    std::string before; //!< Type, default value, member or reason as it was; empty where there was none.
    std::string after; //!< The same as it is now.
};

//! What happened, without the coordinate: "type changed from Int to Int!".
[[nodiscard]] std::string describe(const SchemaChange &change);

//! \brief Every change from \p before to \p after that a client can notice, descriptions left out.
//!
//! Breaking changes first, then dangerous and safe ones; within each in the order of the schemas. Types of
//! introspection are left out. A default value counts as changed when its plain form differs, whatever the order of
//! the fields in it.
[[nodiscard]] std::vector<SchemaChange> diffSchemas(const Schema &before, const Schema &after);

} // namespace tideline::graphql
