// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/client/error.h"

#include <tl/expected.hpp>

#include <QList>
#include <QString>

namespace tideline::api {

//! The two members of a GraphQL answer that count.
struct Envelope
{
    graphql::Json data = nullptr; //!< An object or null.
    QList<Error> errors; //!< Of kind GraphQl; operation and HTTP status still to be filled in.
};

//! \brief Takes an answer apart (GraphQL specification, October 2021, section 7.1).
//!
//! Moves the data out of \p answer. Fails with a sentence that names the wrong member.
[[nodiscard]] tl::expected<Envelope, QString> readEnvelope(graphql::Json &answer);

//! False for null and for an object whose members, `__typename` aside, are all null: nothing came of the request.
[[nodiscard]] bool holdsAnything(const graphql::Json &data);

//! A path as JSON writes it: a list of names and indexes. Anything else in it ends the path.
[[nodiscard]] graphql::Path readPath(const graphql::Json &json);

//! The member as text; empty if it is missing or not a string.
[[nodiscard]] QString textMember(const graphql::Json &object, const char *name);

} // namespace tideline::api
