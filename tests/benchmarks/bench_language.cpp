// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Reading and printing GraphQL text: a schema of the size that a whole Kraken API has, and a long query.
#include "api/graphql/language/lexer.h"
#include "api/graphql/language/parser.h"
#include "api/graphql/language/printer.h"
#include "tests/benchmarks/stopwatch.h"

#include <fstream>
#include <sstream>
#include <string>

using namespace tideline;

namespace {

constexpr std::size_t schemaBytes = 750'000;
constexpr int rounds = 25;

//! The bundled schema again and again: the parser does not mind types of the same name.
std::string makeSchema()
{
    std::ifstream file(TIDELINE_SOURCE_DIR "/resources/schema/api.graphql", std::ios::binary);
    std::ostringstream content;
    content << file.rdbuf();
    const std::string once = content.str();
    std::string text;
    while (!once.empty() && text.size() < schemaBytes)
        text += once;
    return text;
}

std::string makeQuery()
{
    std::string text = "query Accounts($first: Int = 20) {\n";
    for (int i = 0; i < 500; ++i) {
        text += "  account" + std::to_string(i) + ": account(number: \"A-" + std::to_string(i)
            + "\", filter: {states: [OPEN, CLOSED], limit: 1.5}) { number balance ... on Metered { meters { id } } }\n";
    }
    return text += "}\n";
}

std::size_t countTokens(const std::string &text)
{
    graphql::Lexer lexer(text);
    std::size_t count = 0;
    while (lexer.next().kind > graphql::Token::Kind::EndOfFile)
        ++count;
    return count;
}

void measureText(const std::string &name, const std::string &text)
{
    const auto limits = graphql::ParseLimits::forSchemas();
    const auto document = graphql::parse(text, limits);
    if (!document) {
        std::printf("%s: %s\n", name.c_str(), toString(document.error()).c_str());
        return;
    }
    const std::string size = name + ", " + std::to_string(text.size() / 1000) + " kB, ";
    std::size_t kept = 0; // what is measured must have a use, or the compiler drops it
    benchmarks::measure(size + std::to_string(countTokens(text)) + " tokens: lex", rounds,
                        [&text, &kept] { kept += countTokens(text); });
    benchmarks::measure(size + "parse", rounds,
                        [&text, &kept, &limits] { kept += graphql::parse(text, limits)->definitions().size(); });
    benchmarks::measure(size + "print", rounds, [&document, &kept] { kept += graphql::print(*document).size(); });
    if (kept == 0)
        std::printf("nothing was read\n");
}

} // namespace

int main()
{
    measureText("schema", makeSchema());
    measureText("query", makeQuery());
    return 0;
}
