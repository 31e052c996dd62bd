// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// A document against a schema that has every kind of type; a valid document stays valid when it is printed.
#include "api/graphql/language/parser.h"
#include "api/graphql/language/printer.h"
#include "api/graphql/type/buildschema.h"
#include "api/graphql/validation/validate.h"

#include <cstdlib>
#include <string>

using namespace tideline::graphql;

namespace {

constexpr const char *sdl = R"(
directive @hint(text: String! = "none", of: [State!]) repeatable on FIELD | QUERY | VARIABLE_DEFINITION
interface Node { id: ID! }
interface Asset implements Node { id: ID! serial: String }
type Meter implements Asset & Node { id: ID! serial: String state(at: Date, in: Range): State value: Float }
type Pipe { id: Int length: Float! next: Pipe within(filter: Filter!): [Supply!] value: [Float] }
union Supply = Meter | Pipe
enum State { OPEN CLOSED }
input Range @oneOf { from: Int to: Int }
input Filter { state: State = OPEN range: Range and: [Filter!] must: Boolean! }
scalar Date
type Query { supplies(in: Range, where: Filter): [Supply!]! node(id: ID!): Node pipe: Pipe meter(ids: [ID!]): Meter }
type Mutation { close(id: ID!, note: String = "x"): Meter }
type Subscription { read(meter: ID): Meter }
)";

const Schema &schema()
{
    static const std::shared_ptr<const Schema> built = buildSchema(sdl).value_or(nullptr);
    if (!built)
        std::abort();
    return *built;
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const auto document = parse(std::string(reinterpret_cast<const char *>(data), size));
    if (!document)
        return 0;
    const Errors errors = validate(schema(), *document);
    const auto again = parse(print(*document));
    if (!again || validate(schema(), *again).size() != errors.size())
        std::abort();
    return 0;
}
