// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace tideline::graphql {

//! How strict a schema is looked at.
enum class SchemaChecks {
    All, //!< Every rule of the specification: the verdict of graphql-js 16.
    //! What a client relies on. Published schemas break rules that matter to their servers alone: members
    //! defined twice (the last counts), directives never defined, interfaces half implemented, empty types.
    Client,
};

} // namespace tideline::graphql
