// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/graphql/nastyschemas.h"

namespace tideline::graphql::tests {

std::vector<std::pair<const char *, std::string>> nastySchemas()
{
    return {
        {"members that disagree in type, null and list",
         "type Query { u: U us: [U!]! } union U = A | B | C "
         "type A { x: Int y: Int! z: [Int] same: Int deep: D } type B { x: String y: Int z: Int same: Int deep: D! } "
         "type C { x: Int deep: [E] } type D { v: Int u: U } type E { v: String! }"},
        {"aliases that would meet one another",
         "type Query { u: U } union U = A | a | A_b | B "
         "type A { b_c: Int x: Int a_x: Int } type a { x: String b_c: String } type A_b { c: Int x: ID a_b_c: Int } "
         "type B { c: String }"},
        {"members that disagree further down",
         "type Query { u: U } union U = A | B type A { in: P } type B { in: P } type P { u: V } union V = C | D "
         "type C { v: Int w: [U] } type D { v: Boolean! w: [U!] }"},
        {"interfaces of interfaces",
         "type Query { top: Top mid: Mid } interface Top { id: ID! } interface Mid implements Top { id: ID! mid: Top } "
         "type L implements Mid & Top { id: ID! mid: L own: Int } "
         "type R implements Mid & Top { id: ID! mid: R! own: String } "
         "type S implements Top { id: ID! own: Int! }"},
        {"interface that nothing implements", "type Query { lonely: Lonely } interface Lonely { lonely: Lonely }"},
        {"only fields with required arguments",
         "type Query { t: T } type T { a(x: Int!): Int b(x: [Int!]!): T c(x: Int! = 1): Int }"},
        {"only deprecated fields", "type Query { t: T } type T { a: Int @deprecated possibleErrors: [T] }"},
        {"nothing but itself", "type Query { t: T } type T { t: T }"},
        {"recursion through many",
         "type Query { a: A } type A { b: B c: C } type B { c: C a: A } type C { a: A b: [B] }"},
        {"leaf roots", "type Query { n: Int! e: [E] s: Any } enum E { A } scalar Any"},
        {"connections of every make",
         "type Query { c(first: Int, after: String): Conn h: H } "
         "type H { a(first: Int!): Conn b(first: Int!, must: Int!): Conn c(first: String!): Conn d: Conn i(first: "
         "Int): CI } "
         "type Conn { edges: [Edge] nodes: [N] pageInfo: PageInfo! totalCount: Int } "
         "interface CI { edges: [Edge] pageInfo: PageInfo! } "
         "type Edge { cursor: String! node: N } type N { id: ID conns(first: Int = 5): Conn } "
         "type PageInfo { hasNextPage: Boolean! endCursor: String startCursor: String }"},
        {"connections that are none",
         "type Query { a: A b: B } type A { edges: Int pageInfo: Int } type B { edges: [Int] pageInfo: P node: Int } "
         "type P { x(y: Int!): Int }"},
        {"arguments with defaults and deprecations",
         "type Query { a(x: Int! = 5, y: [E!]! = [A, B], z: In! = {s: \"q\\\"\"}, old: Int @deprecated): Int } "
         "enum E { A @deprecated B } input In { s: String! t: Int! = 3 }"},
        {"inputs that hold themselves",
         "type Query { a(x: A!, y: [B!]!, o: One!): Int } input A { a: A list: [A!]! b: B! } "
         "input B { as: [A!]! b: B n: Int } input One @oneOf { one: One two: Two leaf: Int } "
         "input Two @oneOf { one: One two: [Two!] }"},
        {"names with underscores",
         "type Query { _a(_: Int!): _T _9: Int } type _T { _: Int _T: _T }"
         " extend type Query { a_: Int }"},
        {"all roots", "type Query { a: Int } type Mutation { a(x: Int): Query } type Subscription { a: Mutation }"},
    };
}

std::string largeSchema(int types, int mutations)
{
    const auto number = [](int value) { return std::to_string(value); };
    const char *leaves[] = {"Int", "String!", "[ID]", "Float", "Boolean!"};
    std::string sdl = "type Query { first: T0 }";
    for (int index = 0; index < types; ++index) {
        sdl += " type T" + number(index) + " { id: ID name: String";
        for (int field = 0; field < 4; ++field)
            sdl += " v" + number(field) + ": " + leaves[(index * 7 + field * 3) % 5];
        sdl += " next: T" + number((index * 31 + 1) % types) + " many: [U" + number((index * 17) % (types / 4)) + "] }";
    }
    for (int index = 0; index < types / 4; ++index) {
        sdl += " union U" + number(index) + " = T" + number(index) + " | T" + number(index + types / 4) + " | T"
            + number(index + types / 2);
    }
    for (int index = 0; index < types / 2; ++index) {
        sdl += " input I" + number(index) + " { name: String! size: Int";
        for (int field = 0; field < 6; ++field)
            sdl += " f" + number(field) + ": I" + number((index * 13 + field * 101 + 7) % (types / 2));
        sdl += " list: [I" + number((index + 1) % (types / 2)) + "!]! }";
    }
    sdl += " type Mutation {";
    for (int index = 0; index < mutations; ++index)
        sdl += " change" + number(index) + "(input: I" + number(index % (types / 2)) + "!): T" + number(index % types);
    return sdl + " }";
}

} // namespace tideline::graphql::tests
