// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// From SDL and from introspection JSON to a schema, at the size of a whole Kraken API: 1,367 types in 750 kB.
#include "api/graphql/type/buildschema.h"
#include "api/graphql/type/introspection.h"
#include "tests/benchmarks/stopwatch.h"

#include <cstdio>
#include <string>

using namespace tideline;

namespace {

constexpr int groups = 195; // of seven types each; with Query and Date they are 1,367
constexpr int rounds = 25;

std::string help(const char *what, int number)
{
    return "\"\"\"The " + std::string(what) + " number " + std::to_string(number)
        + ", with a sentence or two that tell a person at the desk what it is good for.\"\"\"\n";
}

std::string input(int group)
{
    const std::string id = std::to_string(group);
    std::string text = help("input", group) + "input Change" + id + "Input {\n";
    for (int i = 0; i < 8; ++i) {
        text += "  " + help("value", i) + "  value" + std::to_string(i) + ": [State" + id + "!] = [OPEN_" + id + "]\n";
    }
    return text + "  inner: Filter" + id + "\n  amount: Int! = 10\n}\ninput Filter" + id
        + " { text: String, limit: Int = 50 @deprecated(reason: \"Use first\"), not: Filter" + id + " }\n";
}

std::string object(int group)
{
    const std::string id = std::to_string(group);
    std::string text = help("type", group) + "type Thing" + id + " implements Node" + id + " {\n  id: ID!\n";
    for (int i = 0; i < 6; ++i) {
        text += "  " + help("field", i) + "  field" + std::to_string(i) + "(\n    " + help("filter", i)
            + "    filter: Filter" + id + " = {limit: 5}\n    first: Int = 20\n    after: String\n  ): [Thing"
            + std::to_string((group * 7 + i) % groups) + "!]!\n";
    }
    return text + "  when: Date\n  state: State" + id + "\n}\n";
}

std::string makeSchema()
{
    std::string text = "scalar Date @specifiedBy(url: \"https://www.rfc-editor.org/rfc/rfc3339\")\ntype Query {\n";
    for (int group = 0; group < groups; ++group) {
        const std::string id = std::to_string(group);
        text += "  thing" + id + "(id: ID!, change: Change" + id + "Input): Any" + id + "\n";
    }
    text += "}\n";
    for (int group = 0; group < groups; ++group) {
        const std::string id = std::to_string(group);
        text += object(group) + input(group);
        text += "interface Node" + id + " { id: ID! }\n";
        text += "type Failure" + id + " { message: String!, code: Int }\n";
        text += "union Any" + id + " = Thing" + id + " | Failure" + id + "\n";
        text += "enum State" + id + " {\n";
        for (int i = 0; i < 6; ++i)
            text += "  " + help("state", i) + (i == 0 ? "  OPEN_" : "  STATE_" + std::to_string(i) + "_") + id + "\n";
        text += "}\n";
    }
    return text;
}

std::string sizeOf(const char *name, const std::string &text)
{
    return std::string(name) + ", " + std::to_string(text.size() / 1000) + " kB: ";
}

} // namespace

int main()
{
    const std::string sdl = makeSchema();
    const auto schema = graphql::buildSchema(sdl);
    if (!schema) {
        std::printf("%s\n", toString(schema.error().front()).c_str());
        return 1;
    }
    const std::string json = graphql::introspectionFromSchema(**schema).dump();
    std::size_t kept = 0; // what is measured must have a use, or the compiler drops it
    std::printf("%zu types\n", (*schema)->types().size());
    benchmarks::measure(sizeOf("SDL", sdl) + "parse", rounds, [&sdl, &kept] {
        kept += graphql::parse(sdl, graphql::ParseLimits::forSchemas())->definitions().size();
    });
    benchmarks::measure(sizeOf("SDL", sdl) + "schema, checked", rounds,
                        [&sdl, &kept] { kept += (*graphql::buildSchema(sdl))->types().size(); });
    benchmarks::measure(sizeOf("SDL", sdl) + "check alone", rounds,
                        [&schema, &kept] { kept += graphql::checkSchema(**schema).size() + 1; });
    benchmarks::measure(sizeOf("introspection", json) + "schema", rounds,
                        [&json, &kept] { kept += (*graphql::schemaFromIntrospection(json))->types().size(); });
    benchmarks::measure("introspection out", rounds,
                        [&schema, &kept] { kept += graphql::introspectionFromSchema(**schema).size(); });
    benchmarks::measure("SDL out", rounds, [&schema, &kept] { kept += graphql::printSchema(**schema).size(); });
    if (kept == 0)
        std::printf("nothing was read\n");
    return 0;
}
