// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/graphql/type/buildschema.h"
#include "api/graphql/type/introspection.h"

#include <cstdlib>
#include <string_view>

using namespace tideline::graphql;

//! JSON ends in a schema or in at least one error; a schema can be written and read again, and is then the same.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const auto schema = schemaFromIntrospection({reinterpret_cast<const char *>(data), size});
    if (!schema) {
        if (schema.error().empty())
            std::abort();
        return 0;
    }
    const Json written = introspectionFromSchema(**schema);
    const auto again = schemaFromIntrospection(written.dump());
    if (!again || introspectionFromSchema(**again) != written)
        std::abort();
    return 0;
}
