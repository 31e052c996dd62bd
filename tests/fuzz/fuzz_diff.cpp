// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Two schemas, a line with --- between them: compared both ways, and each with what introspection tells of it.
#include "api/graphql/diff/schemadiff.h"
#include "api/graphql/type/buildschema.h"
#include "api/graphql/type/introspection.h"

#include <cstdlib>
#include <string>

using namespace tideline::graphql;

namespace {

void verify(bool holds)
{
    if (!holds)
        std::abort();
}

void compareWithItself(const Schema &schema)
{
    verify(diffSchemas(schema, schema).empty());
    const auto read = schemaFromIntrospection(introspectionFromSchema(schema).dump());
    verify(read.has_value());
    verify(diffSchemas(schema, **read).empty());
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const std::string text(reinterpret_cast<const char *>(data), size);
    const std::string line = "\n---\n";
    const std::size_t middle = text.find(line);
    if (middle == std::string::npos)
        return 0;
    const auto before = buildSchema(text.substr(0, middle));
    const auto after = buildSchema(text.substr(middle + line.size()));
    if (before)
        compareWithItself(**before);
    if (!before || !after)
        return 0;
    const auto there = diffSchemas(**before, **after);
    const auto back = diffSchemas(**after, **before);
    for (std::size_t index = 0; index < there.size(); ++index) {
        verify(!there[index].coordinate.empty() && !describe(there[index]).empty());
        verify(index == 0 || severityOf(there[index - 1].kind) <= severityOf(there[index].kind));
    }
    // A standard scalar that goes is told, one that comes is not.
    const bool isScalarsAlone = back.empty() && there.back().kind == ChangeKind::TypeRemoved;
    verify(there.empty() ? true : !back.empty() || isScalarsAlone);
    return 0;
}
