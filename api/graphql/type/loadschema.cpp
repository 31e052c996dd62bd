// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/graphql/type/buildschema.h"
#include "api/graphql/type/introspectionreader.h"
#include "api/graphql/type/jsontree.h"
#include "api/graphql/type/schemaassembly.h"

#include <utility>

namespace tideline::graphql {

SchemaResult schemaFromIntrospection(std::string_view json)
{
    Arena arena;
    const auto root = parseJsonTree(arena, json);
    if (!root)
        return tl::make_unexpected(Errors{root.error()});
    ErrorCollector errors({}, SchemaChecks::Client);
    SchemaAssembly assembly(errors);
    IntrospectionReader reader(assembly);
    reader.read(**root);
    const std::shared_ptr<const Schema> schema =
        assembly.finish(reader.hasDirectives() ? SchemaAssembly::SpecifiedDirectives::LeaveOut
                                               : SchemaAssembly::SpecifiedDirectives::Add);
    if (schema == nullptr)
        return tl::make_unexpected(errors.take());
    Errors broken = checkSchema(*schema, SchemaChecks::Client);
    if (!broken.empty())
        return tl::make_unexpected(std::move(broken));
    return schema;
}

namespace {

//! JSON begins with an object, empty or with a quoted name; `{a}` is a GraphQL query, which is no schema either.
bool looksLikeJson(std::string_view text)
{
    constexpr std::string_view blank = " \t\r\n";
    const std::size_t brace = text.find_first_not_of(blank);
    if (brace == std::string_view::npos || text[brace] != '{')
        return false;
    const std::size_t next = text.find_first_not_of(blank, brace + 1);
    return next != std::string_view::npos && (text[next] == '"' || text[next] == '}');
}

} // namespace

SchemaResult loadSchema(std::string text, SchemaChecks checks)
{
    constexpr std::string_view byteOrderMark = "\xEF\xBB\xBF";
    std::string_view rest = text;
    if (rest.starts_with(byteOrderMark))
        rest.remove_prefix(byteOrderMark.size());
    if (looksLikeJson(rest)) {
        SchemaResult result = schemaFromIntrospection(text);
        Errors broken = result && checks == SchemaChecks::All ? checkSchema(**result) : Errors();
        if (!broken.empty())
            return tl::make_unexpected(std::move(broken));
        return result;
    }
    return buildSchema(std::move(text), checks);
}

} // namespace tideline::graphql
