// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/graphql/type/buildschema.h"

#include <cstdlib>
#include <string>

using namespace tideline::graphql;

//! SDL ends in a schema, or in at least one error.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const auto schema = buildSchema(std::string(reinterpret_cast<const char *>(data), size), {});
    if (schema ? *schema == nullptr : schema.error().empty())
        std::abort();
    return 0;
}
