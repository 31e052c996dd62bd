// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/graphql/type/introspection.h"

#include <string_view>

namespace tideline::graphql {

namespace {

constexpr int ofTypeDepth = 9; //!< Wrappers of one type that the query can see.

std::string typeReference()
{
    std::string text = "fragment Reference on __Type { kind name";
    for (int level = 0; level < ofTypeDepth; ++level)
        text += " ofType { name kind";
    return text + std::string(static_cast<std::size_t>(ofTypeDepth) + 1, '}') + '\n';
}

} // namespace

std::string introspectionQuery(const IntrospectionOptions &options)
{
    const std::string_view description = options.descriptions ? " description" : "";
    const std::string_view deprecation = " isDeprecated deprecationReason";
    const std::string_view all = "(includeDeprecated: true)";
    const std::string_view allInputs = options.inputValueDeprecation ? all : "";

    std::string text = "query IntrospectionQuery {\n  __schema {\n   ";
    if (options.schemaDescription)
        text += description;
    text += " queryType { name kind } mutationType { name kind } subscriptionType { name kind }\n"
            "    types { ...TypeParts }\n    directives { name";
    text += description;
    text += options.directiveIsRepeatable ? " isRepeatable" : "";
    text += " locations args";
    text += allInputs;
    text += " { ...Input } }\n  }\n}\n\nfragment TypeParts on __Type {\n  kind name";
    text += description;
    text += options.specifiedByUrl ? " specifiedByURL" : "";
    text += options.oneOf ? " isOneOf" : "";
    text += "\n  fields";
    text += all;
    text += " { name";
    text += description;
    text += " args";
    text += allInputs;
    text += " { ...Input } type { ...Reference }";
    text += deprecation;
    text += " }\n  inputFields";
    text += allInputs;
    text += " { ...Input }\n  interfaces { ...Reference }\n  enumValues";
    text += all;
    text += " { name";
    text += description;
    text += deprecation;
    text += " }\n  possibleTypes { ...Reference }\n}\n\nfragment Input on __InputValue { name";
    text += description;
    text += " type { ...Reference } defaultValue";
    text += options.inputValueDeprecation ? deprecation : "";
    text += " }\n\n";
    return text + typeReference();
}

} // namespace tideline::graphql
