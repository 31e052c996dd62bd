// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Documents to compare verdicts over: sound ones, broken ones, and ones broken by a repeatable dice.
import { listSource, readSource } from './peers.mjs';

// The documents of tests/graphql/validation, each with the errors that its case expects: { name, text, expected }.
export function validationCases() {
  const folder = ['tests', 'graphql', 'validation'];
  const cases = [];
  for (const file of listSource(...folder).filter((name) => name.endsWith('.cases'))) {
    let current = null;
    for (const line of readSource(...folder, file).split('\n')) {
      if (line.startsWith('== ')) cases.push((current = { name: `${file}: ${line.slice(3)}`, text: '', expected: [] }));
      else if (line.startsWith('-> ')) current?.expected.push(line.slice(3));
      else if (current) current.text += line + '\n';
    }
  }
  return cases;
}

// Seeds of the fuzz targets that are text.
export const fuzzSeeds = ['lexer', 'parser', 'schema'].flatMap((target) =>
  listSource('tests', 'fuzz', 'corpus', target).map((name) => readSource('tests', 'fuzz', 'corpus', target, name)));

export const executable = [
  '{a}',
  'query Q($a: Int = 1 @x, $b: [String!]! = ["s", """block"""]) @y(z: {a: $a, b: [1, -2.5e+3, null, ENUM]}) { f(x: $a) }',
  'fragment F on T @d { ...G @skip(if: true) ... on U { a: b(c: "\\u00e9\\u{1F30A}\\n\\"") } ... @include(if: $x) { c } ... { d } }',
  'mutation { a } subscription S { b } query { c }',
  '"""described""" query Q { a }',
  'query Q("about a" $a: Int) { a(x: $a) }',
  '# only a comment',
  '',
  '\u{FEFF}{ a }',
  '{ a, , b,,c }',
  '{ on: on fragment: query true: false null: null type: input }',
  'fragment on on on { on }',
  'fragment a on b { ...on }',
  '{ ...on }',
  '{ a(b: """\n    indented\n      more\n\n    less \\""" quotes\n  """) }',
  '{ a(b: """ ends with a backslash \\\\""") c(d: """""") e(f: "") }',
  '{ a(b: "\\ud83c\\udf0a") }',
  '{ a(b: "\\ud83c") }',
  '{ a(b: "\\u{110000}") }',
  '{ a(b: "\\u{D83C}") }',
  '{ a(b: "\\x41") }',
  '{ a(b: "no end',
  '{ a(b: "line\nbreak") }',
  '{ a(b: """no end") }',
  '{ a(b: "tab\tin it, bell \u0007") }',
  '{ a(b: 01) }',
  '{ a(b: -0) c(b: 0.0) d(b: -1e-9) e(b: 1E5) }',
  '{ a(b: 1.) }',
  '{ a(b: .5) }',
  '{ a(b: 1e) }',
  '{ a(b: 0x1F) }',
  '{ a(b: 1a) }',
  '{ a(b: 1.5.5) }',
  '{ a(b: -) }',
  '{ a(b: 123456789012345678901234567890) c(b: 1.0e400) }',
  '{ a(b: $c) }',
  '{ a(b: $ c) }',
  'query ($a: Int = $b) { a }',
  'query ($a: Int = [1, $b]) { a }',
  'query () { a }',
  'query { }',
  '{ a() }',
  '{ a { } }',
  '{ a(b: {}) c(d: []) e(f: {g: {h: []}}) }',
  '{ a(b: {c: 1, c: 2}) }',
  '{ a @b @c(d: 1) @b }',
  '{ a: b: c }',
  '{ a b }}',
  '{ { a } }',
  '}',
  '...',
  '{ ... }',
  '{ .. a }',
  '{ a ? b }',
  '{ a & b }',
  '{ a | b }',
  "{ a(b: 'c') }",
  '{ ünï }',
  '{ a \u00a0 b }',
  '{ a \u2028 b }',
  '{ a } # \u{1F30A} and a tail without an end',
  '{\r\n  a\r  b\n\r  c(\r\n) }',
  'query Q { a } garbage',
  'query Q Q { a }',
  'notion { a }',
  '{ true }',
  '{ a(true: true, null: null) }',
  'query ($true: Boolean) { a(b: $true) }',
  '{ _ __a a1 _1 }',
  '{ 1a }',
  'query ($a: Int!!) { a }',
  'query ($a: [Int!]!) { a }',
  'query ($a: [Int) { a }',
  'query ($a Int) { a }',
  'query ($a: ) { a }',
  'fragment F { a }',
  'fragment F on { a }',
  'fragment F($a: Int) on T { a }',
  '{ ...F(a: 1) }',
  '{ a(b: """a\rb\r\nc\u2028d""") }',
  '{ a(b: """\t\ttabs\n\t and blanks""") }',
  '{ a(b: " \\" \\\\ \\/ \\b \\f \\n \\r \\t ") }',
  'query A { a } query B { b } fragment C on D { e }',
  `{ ${'a(longArgumentName: "a value that is long enough", another: [1, 2, 3, 4, 5, 6, 7, 8, 9]) '.repeat(3)} }`,
  `query ($${'v'.repeat(50)}: Int, $${'w'.repeat(50)}: Int) { a }`,
  `${'{a'.repeat(100)}${'}'.repeat(100)}`,
];

export const typeSystem = [
  'type Query { a: Int }',
  '"""S""" schema @d { query: Q mutation: M } type Q { a: Int } type M { b: Int }',
  'schema { query: Q }',
  'schema { }',
  'schema { query: Q query: R } type Q { a: Int } type R { a: Int }',
  'type Query implements A & B & C @d { "about" a(x: Int = 1 @e, "y" y: [In!]! = [{a: 1}]): [T!]! @deprecated } '
    + 'interface A { a: Int } interface B implements A { a: Int } type T { t: Int } input In { a: Int } interface C { a: Int }',
  'type Query implements & A { a: Int } interface A { a: Int }',
  'type Query implements A B { a: Int } interface A { a: Int } interface B { a: Int }',
  'type Query implements A, B { a: Int }',
  'type Query implements { a: Int }',
  'type Query { }',
  'type Query',
  'type Query { a: Int a: String }',
  'type Query { a: Nope }',
  'type Query { a(x: Int, x: Int): Int }',
  'type Query { a(x: Query): Int }',
  'type Query { __a: Int }',
  'type Query { a: In } input In { a: Int }',
  'type Query { a: Int } type Query { b: Int }',
  'type Query { a: Int } extend type Query { b: Int } extend type Query @d directive @d on OBJECT',
  'type Query { a: Int } extend type Query { a: Int }',
  'type Query { a: Int } extend type Nope { b: Int }',
  'type Query { a: Int } extend input Query { b: Int }',
  'extend type Query',
  'type Query { u: U } union U = | A | B type A { a: Int } type B { b: Int }',
  'type Query { u: U } union U = A | A type A { a: Int }',
  'type Query { u: U } union U',
  'type Query { u: U } union U = Int',
  'type Query { u: U } union U = A | type A { a: Int }',
  'type Query { e: E } enum E { A B @deprecated(reason: "x") "about" C }',
  'type Query { e: E } enum E { A A }',
  'type Query { e: E } enum E { true }',
  'type Query { e: E } enum E { }',
  'type Query { a(i: I): Int } input I { a: I! }',
  'type Query { a(i: I): Int } input I { a: J! } input J { b: I! }',
  'type Query { a(i: I): Int } input I { a: Int! @deprecated }',
  'type Query { a(i: I): Int } input I @oneOf { a: Int b: String = "x" c: Int! }',
  'type Query { a(i: I): Int } input I { a(b: Int): Int }',
  'type Query { a(i: I): Int } input I { a: Int = "text" }',
  'type Query { a: Int } interface N { id: ID! } type T implements N { id: ID }',
  'type Query { a: Int } interface N { id(x: Int): ID! } type T implements N { id(x: Int, y: Int!): ID! }',
  'type Query { a: Int } interface N { id(x: Int): ID! } type T implements N { id: ID! }',
  'type Query { a: Int } interface N implements M { id: ID! } interface M { id: ID! } type T implements N { id: ID! }',
  'type Query { a: Int } interface N implements N { id: ID! }',
  'directive @d(a: Int! = 1, b: [String]) repeatable on | FIELD | OBJECT type Query @d @d(a: 2) { a: Int }',
  'directive @d on NOWHERE type Query { a: Int }',
  'directive @d type Query { a: Int }',
  'directive @d(a: Int @d) on ARGUMENT_DEFINITION type Query { a: Int }',
  'directive @d on FIELD directive @d on OBJECT type Query { a: Int }',
  'directive @skip on FIELD type Query { a: Int }',
  'directive @__d on FIELD type Query { a: Int }',
  'type Query @nope { a: Int }',
  'type Query @skip(if: true) { a: Int }',
  'type Query { a: Int @deprecated(reason: 5) }',
  'type Query { a: Int @deprecated @deprecated }',
  'scalar S @specifiedBy(url: "https://example.org") type Query { s: S }',
  'scalar S @specifiedBy type Query { s: S }',
  'scalar Int type Query { s: Int }',
  'scalar __S type Query { a: Int }',
  '"""\n  block description\n    kept\n""" type Query { """one line""" a: Int "quoted \\"it\\"" b: Int }',
  '"a description of nothing"',
  '"twice" "described" type Query { a: Int }',
  '"on an extension" extend type Query { b: Int } type Query { a: Int }',
  'type Query { a: Int } { a }',
  'type Query { a: Int } fragment F on Query { a }',
  'interface I { a: Int } type Query implements I { a: Int } extend interface I @d directive @d on INTERFACE',
  'union U = A type A { a: Int } extend union U = Query type Query { u: U }',
  'enum E { A } extend enum E { B } extend enum E { A } type Query { e: E }',
  'input I { a: Int } extend input I { b: Int = 3 } type Query { a(i: I): Int }',
  'extend schema { mutation: M } type M { a: Int } type Query { a: Int }',
  'extend schema @d directive @d on SCHEMA type Query { a: Int }',
  'schema { query: Query } extend schema { query: Query } type Query { a: Int }',
  'schema { query: In } input In { a: Int }',
  'type Mutation { a: Int }',
  'query: Query',
  'type Query { a: Int, b: [Int, c: Int }',
  'type Query { a: Int! ! }',
  'type Query { "description" }',
  'type Query { a(: Int): Int }',
  'type Query { a: Int = 5 }',
  'input I { a: Int = $v } type Query { a(i: I): Int }',
  'typ Query { a: Int }',
  'extend { a: Int }',
  'extend directive @d on FIELD',
];

// Random numbers below `limit`, the same on every run for the same seed (a xorshift generator).
export function dice(seed) {
  let state = (seed * 2654435761) >>> 0 || 1;
  return (limit) => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    state >>>= 0;
    return state % limit;
  };
}

const shards = ['{', '}', '(', ')', '[', ']', ':', '=', '|', '&', '!', '$', '@', '...', '"', '"""', '\\', '#', '\n', '\r',
  ',', ' ', '0', '-', '1.5e', 'on', 'null', 'true', 'query', 'fragment F on Query', 'type', 'extend', 'input', 'enum',
  'union', 'schema', 'implements', 'repeatable', '$v', '@include(if: true)', '__typename', 'id', 'Int', '\u{FEFF}', 'é',
  '\u{1F30A}', '\u0000', '.', '..', 'é', '"\\u12', '{a: 1}'];

// The text with one to three small harms.
export function mutant(text, seed) {
  const roll = dice(seed);
  let pieces = text.match(/[A-Za-z_0-9]+|"(?:[^"\\\n]|\\.)*"|\s+|./gsu) ?? [''];
  for (let harm = 1 + roll(3); harm > 0; --harm) {
    const at = roll(pieces.length);
    const other = roll(pieces.length);
    switch (roll(6)) {
      case 0: pieces.splice(at, 1); break;
      case 1: pieces.splice(at, 0, shards[roll(shards.length)]); break;
      case 2: pieces[at] = shards[roll(shards.length)]; break;
      case 3: pieces.splice(at, 0, pieces[other]); break;
      case 4: [pieces[at], pieces[other]] = [pieces[other], pieces[at]]; break;
      default: pieces = pieces.slice(0, at + 1); break;
    }
    if (pieces.length === 0) pieces = [''];
  }
  return pieces.join('');
}

// Each text and `count` mutants of it.
export const withMutants = (texts, count) =>
  texts.flatMap((text, index) => [text, ...Array.from({ length: count }, (_, at) => mutant(text, 1 + index * 100 + at))]);
