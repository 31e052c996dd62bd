// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/catalogue/fieldhint.h"
#include "api/graphql/type/schema.h"

namespace tideline::models {

//! What sort of answer a field takes: decides its editor, its check and its words.
enum class FieldKind {
    Text, //!< String, and scalars that are text by another name.
    Integer, //!< Int, 32 bits.
    BigInteger, //!< BigInt and its relatives, 64 bits, exact.
    Float,
    Decimal, //!< Exact; typed and sent as text.
    Money, //!< Typed in pounds, sent in minor units.
    Boolean,
    Enumeration,
    Date,
    DateTime,
    Time,
    JsonText, //!< JSONString: a text that holds JSON.
    Json, //!< GenericScalar: any JSON value.
    Uuid,
    Id,
    Unknown, //!< A scalar that nobody has described: text, or JSON when the text is written as JSON.
    List,
    Object
};

//! The kind of a field of \p type with \p hint; wrapping non-null does not matter.
[[nodiscard]] FieldKind fieldKind(const graphql::Type *type, const catalogue::FieldHint &hint);

[[nodiscard]] constexpr bool isLeaf(FieldKind kind) { return kind != FieldKind::List && kind != FieldKind::Object; }

//! Kinds whose value may be a text without characters.
[[nodiscard]] constexpr bool takesEmptyText(FieldKind kind)
{
    return kind == FieldKind::Text || kind == FieldKind::Unknown;
}

} // namespace tideline::models
