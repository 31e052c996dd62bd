// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/graphql/type/buildschema.h"

#include "api/graphql/type/definitionreader.h"
#include "api/graphql/type/schemaassembly.h"
#include "api/graphql/type/sdlrules.h"

#include <utility>

namespace tideline::graphql {

SchemaResult buildSchema(std::string sdl, SchemaChecks checks, const ParseLimits &limits)
{
    auto document = parse(std::move(sdl), limits);
    if (!document)
        return tl::make_unexpected(Errors{std::move(document.error())});

    ErrorCollector errors(document->text(), checks);
    SdlRules(errors).check(*document);
    SchemaAssembly assembly(errors);
    DefinitionReader(assembly).read(*document);
    assembly.keep(std::move(*document));
    const std::shared_ptr<const Schema> schema = assembly.finish(SchemaAssembly::SpecifiedDirectives::Add);
    if (schema == nullptr)
        return tl::make_unexpected(errors.take());
    Errors broken = checkSchema(*schema, checks);
    if (!broken.empty())
        return tl::make_unexpected(std::move(broken));
    return schema;
}

} // namespace tideline::graphql
