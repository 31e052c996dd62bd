// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// schema diff finds the breaking and the dangerous changes that graphql-js finds, and no change goes unnoticed.
import assert from 'node:assert/strict';
import { test } from 'node:test';

import { dice } from './corpus.mjs';
import { bundled, forAll, graphql, output, readSource, scratchFile, wholeIntrospection } from './peers.mjs';

const { Kind } = graphql;

// graphql-js says where in a sentence: what stands there, as a coordinate with the values beside it.
const sentences = {
  TYPE_REMOVED: [/^(?:Standard scalar )?(\w+) was removed/, (t) => t],
  TYPE_CHANGED_KIND: [/^(\w+) changed from/, (t) => t],
  TYPE_REMOVED_FROM_UNION: [/^(\w+) was removed from union type (\w+)\.$/, (m, u) => `${u} -${m}`],
  VALUE_REMOVED_FROM_ENUM: [/^(\w+) was removed from enum type (\w+)\.$/, (v, e) => `${e}.${v}`],
  REQUIRED_INPUT_FIELD_ADDED: [/^A required field (\w+) on input type (\w+) was added\.$/, (f, i) => `${i}.${f}`],
  IMPLEMENTED_INTERFACE_REMOVED: [/^(\w+) no longer implements interface (\w+)\.$/, (t, i) => `${t} -${i}`],
  FIELD_REMOVED: [/^(\w+\.\w+) was removed\.$/, (f) => f],
  FIELD_CHANGED_KIND: [/^(\w+\.\w+) changed type from (\S+) to (\S+)\.$/, (f, a, b) => `${f} -${a} +${b}`],
  REQUIRED_ARG_ADDED: [/^A required arg (\w+) on (\w+\.\w+) was added\.$/, (a, f) => `${f}(${a}:)`],
  ARG_REMOVED: [/^(\w+\.\w+) arg (\w+) was removed\.$/, (f, a) => `${f}(${a}:)`],
  ARG_CHANGED_KIND: [/^(\w+\.\w+) arg (\w+) has changed type from (\S+) to (\S+)\.$/, (f, a, b, c) => `${f}(${a}:) -${b} +${c}`],
  DIRECTIVE_REMOVED: [/^(\w+) was removed\.$/, (d) => `@${d}`],
  DIRECTIVE_ARG_REMOVED: [/^(\w+) was removed from (\w+)\.$/, (a, d) => `@${d}(${a}:)`],
  REQUIRED_DIRECTIVE_ARG_ADDED: [/^A required arg (\w+) on directive (\w+) was added\.$/, (a, d) => `@${d}(${a}:)`],
  DIRECTIVE_REPEATABLE_REMOVED: [/^Repeatable flag was removed from (\w+)\.$/, (d) => `@${d}`],
  DIRECTIVE_LOCATION_REMOVED: [/^(\w+) was removed from (\w+)\.$/, (l, d) => `@${d} -${l}`],
  VALUE_ADDED_TO_ENUM: [/^(\w+) was added to enum type (\w+)\.$/, (v, e) => `${e}.${v}`],
  TYPE_ADDED_TO_UNION: [/^(\w+) was added to union type (\w+)\.$/, (m, u) => `${u} +${m}`],
  OPTIONAL_INPUT_FIELD_ADDED: [/^An optional field (\w+) on input type (\w+) was added\.$/, (f, i) => `${i}.${f}`],
  OPTIONAL_ARG_ADDED: [/^An optional arg (\w+) on (\w+\.\w+) was added\.$/, (a, f) => `${f}(${a}:)`],
  IMPLEMENTED_INTERFACE_ADDED: [/^(\w+) added to interfaces implemented by (\w+)\.$/, (i, t) => `${t} +${i}`],
  ARG_DEFAULT_VALUE_CHANGE: [/^(\w+\.\w+) arg (\w+) (?:has changed defaultValue|defaultValue was removed)/s, (f, a) => `${f}(${a}:)`],
};

function known(severity, { type, description }) {
  const [form, write] = sentences[type];
  const parts = form.exec(description);
  assert.ok(parts, `${type}: ${description}`);
  return `${severity} ${type} ${write(...parts.slice(1))}`;
}

const expectedChanges = (before, after) => [
  ...graphql.findBreakingChanges(before, after).map((change) => known('breaking', change)),
  ...graphql.findDangerousChanges(before, after).map((change) => known('dangerous', change)),
].sort();

const withMember = /^(TYPE_(REMOVED_FROM|ADDED_TO)_UNION|IMPLEMENTED_INTERFACE_|DIRECTIVE_LOCATION_)/;
const withTypes = /^(FIELD|ARG)_CHANGED_KIND$/;
const foundChanges = (changes) => changes.filter(({ kind }) => kind in sentences).map(({ severity, kind, coordinate, before, after }) => {
  let text = `${severity} ${kind} ${coordinate}`;
  if (withMember.test(kind) || withTypes.test(kind)) text += (before ? ` -${before}` : '') + (after ? ` +${after}` : '');
  return text;
}).sort();

// What a client can see of a schema, whatever the order and the descriptions.
const visible = (schema) => JSON.stringify(wholeIntrospection(graphql.lexicographicSortSchema(schema)),
  (key, value) => (key === 'description' ? undefined : value));

async function compare(before, after) {
  const files = [before, after].map((sdl, index) => scratchFile(`${process.hrtime.bigint()}-${index}.graphql`, sdl));
  const json = JSON.parse(await output(['schema', 'diff', ...files, '--json']));
  const lines = (await output(['schema', 'diff', ...files])).split('\n').slice(0, -1);
  const schemas = [before, after].map((sdl) => graphql.buildSchema(sdl));
  const trouble = (what, ...rest) => `${what}\n${rest.join('\n')}\n--- before\n${before}\n--- after\n${after}`;
  if (JSON.stringify(lines) !== JSON.stringify(json.map(({ severity, kind, coordinate, text }) =>
    [severity, kind, coordinate, text.replace(/[\n\r\t]/g, ' ')].join('\t')))) return trouble('lines and JSON differ', ...lines);
  const ranks = json.map(({ severity }) => ['breaking', 'dangerous', 'safe'].indexOf(severity));
  if (ranks.some((rank, index) => rank < (ranks[index - 1] ?? 0))) return trouble('not the worst first', ...lines);

  const [expected, found] = [expectedChanges(...schemas), foundChanges(json)];
  if (expected.join('\n') !== found.join('\n')) return trouble('changes differ', 'graphql-js:', ...expected, 'here:', ...found);
  const isSame = visible(schemas[0]) === visible(schemas[1]);
  if (isSame !== (json.length === 0)) return trouble(isSame ? 'changes of the same schema' : 'a change was not noticed', ...lines);
  return null;
}

const base = `
directive @mark(a: Int = 1, b: String) repeatable on OBJECT | FIELD_DEFINITION | FIELD
directive @other(on: Place!) on QUERY
scalar When @specifiedBy(url: "https://example.org/when")
scalar Extra
enum Place { HERE THERE @deprecated(reason: "gone") GONE }
interface Node { id: ID! place(at: Place = HERE): Place }
interface Named { name: String }
type Person implements Node & Named { id: ID! place(at: Place = HERE, more: Int): Place name: String! friends(first: Int = 10, in: In = {n: 1, list: [1]}): [Person!] }
type Shop implements Named { name: String open: [[When!]]! float: Float }
type Extras { extra: Extra bool: Boolean }
union Any = Person | Shop
union Few = Shop | Extras
input In { n: Int = 3 list: [Int] text: String! = "a" deep: In one: One flag: Boolean @deprecated }
input One @oneOf { a: Int b: String }
type Query { any(like: In!, one: One, ids: [ID!]! = ["1"]): Any few: [Few!]! node(id: ID!): Node @deprecated }
type Mutation { change(in: In = {n: 1, text: "b"}, when: When): Person }
`;

// Small harms to definitions that keep the document parsable; whether it is still a schema is asked afterwards.
function mutate(document, roll) {
  const pick = (list) => list[roll(list.length)];
  const name = (value) => ({ kind: Kind.NAME, value });
  const named = (value) => ({ kind: Kind.NAMED_TYPE, name: name(value) });
  const definition = pick(document.definitions);
  const drop = (owner, key) => { owner[key] = owner[key].filter((_, index, all) => index !== roll(all.length)); };
  const wrap = (type) => {
    switch (roll(5)) {
      case 0: return type.kind === Kind.NON_NULL_TYPE ? type.type : { kind: Kind.NON_NULL_TYPE, type };
      case 1: return { kind: Kind.LIST_TYPE, type };
      case 2: return type.type ?? named('Int');
      case 3: return named(pick(['Int', 'String', 'ID', 'When', 'Place', 'In', 'Person', 'Float']));
      default: return type.type ? { ...type, type: wrap(type.type) } : { kind: Kind.NON_NULL_TYPE, type };
    }
  };
  const literal = () => graphql.parseValue(pick(['1', '2', '"b"', 'null', '[1, 2]', 'HERE', 'GONE', '{n: 1}',
    '{text: "b", n: 1}', '{n: 1, text: "b"}', '{list: 1, n: 1}', '1.50', '"\\n"']));
  const input = () => ({ kind: Kind.INPUT_VALUE_DEFINITION, name: name(`new${roll(3)}`), directives: [],
    type: pick([named('Int'), wrap(named('Int')), named('In')]), defaultValue: roll(3) ? undefined : literal() });
  const deprecation = { kind: Kind.DIRECTIVE, name: name('deprecated'),
    arguments: [{ kind: Kind.ARGUMENT, name: name('reason'), value: graphql.parseValue(pick(['"a"', '"b\\nc"'])) }] };
  const deprecate = (node) => { node.directives = node.directives?.length ? [] : [deprecation]; };
  const changeInputs = (owner, key) => {
    owner[key] ??= [];
    const one = owner[key].length ? pick(owner[key]) : null;
    switch (one ? roll(6) : 5) {
      case 0: drop(owner, key); break;
      case 1: one.type = wrap(one.type); break;
      case 2: one.defaultValue = literal(); break;
      case 3: one.defaultValue = undefined; break;
      case 4: deprecate(one); break;
      default: owner[key].push(input());
    }
  };
  switch (definition.kind) {
    case Kind.OBJECT_TYPE_DEFINITION:
    case Kind.INTERFACE_TYPE_DEFINITION: {
      const field = pick(definition.fields);
      switch (roll(8)) {
        case 0: drop(definition, 'fields'); break;
        case 1: definition.fields.push({ ...field, name: name(`added${roll(3)}`) }); break;
        case 2: field.type = wrap(field.type); break;
        case 3: deprecate(field); break;
        case 4: drop(definition, 'interfaces'); break;
        case 5: definition.interfaces.push(named(pick(['Node', 'Named']))); break;
        default: changeInputs(field, 'arguments');
      }
      break;
    }
    case Kind.INPUT_OBJECT_TYPE_DEFINITION:
      if (roll(8)) changeInputs(definition, 'fields');
      else definition.directives = definition.directives.length ? [] : [{ kind: Kind.DIRECTIVE, name: name('oneOf') }];
      break;
    case Kind.ENUM_TYPE_DEFINITION:
      if (roll(3) === 0) drop(definition, 'values');
      else if (roll(2)) deprecate(pick(definition.values));
      else definition.values.push({ kind: Kind.ENUM_VALUE_DEFINITION, name: name(`NEW${roll(3)}`), directives: [] });
      break;
    case Kind.UNION_TYPE_DEFINITION:
      if (roll(2)) drop(definition, 'types');
      else definition.types.push(named(pick(['Person', 'Shop', 'Extras'])));
      break;
    case Kind.SCALAR_TYPE_DEFINITION:
      if (roll(4) === 0) definition.directives = [];
      else if (roll(2)) document.definitions.push({ kind: Kind.SCALAR_TYPE_DEFINITION, name: name(`New${roll(3)}`) });
      else document.definitions[document.definitions.indexOf(definition)] = graphql.parse(`enum ${definition.name.value} { A }`).definitions[0];
      break;
    case Kind.DIRECTIVE_DEFINITION:
      switch (roll(5)) {
        case 0: definition.repeatable = !definition.repeatable; break;
        case 1: drop(definition, 'locations'); break;
        case 2: {
          const location = pick(['QUERY', 'FIELD', 'UNION']);
          if (!definition.locations.some(({ value }) => value === location)) definition.locations.push(name(location));
          break;
        }
        case 3: document.definitions.splice(document.definitions.indexOf(definition), 1); break;
        default: changeInputs(definition, 'arguments');
      }
      break;
  }
}

function mutants(sdl, count, seed) {
  const found = [];
  for (let at = 0; found.length < count && at < count * 20; ++at) {
    const roll = dice(seed + at);
    const document = graphql.parse(sdl, { noLocation: true });
    try {
      for (let harm = 1 + roll(4); harm > 0; --harm) mutate(document, roll);
      const text = graphql.print(document);
      const schema = graphql.buildSchema(text);
      if (graphql.validateSchema(schema).length === 0 && visible(schema)) found.push(text);
    } catch {
      // No schema any more, or not one that graphql-js can show: nothing to compare.
    }
  }
  assert.equal(found.length, count, 'enough mutants are schemas');
  return found;
}

async function sameForAll(pairs) {
  const differences = (await forAll(pairs, ([before, after]) => compare(before, after))).filter(Boolean);
  assert.equal(differences.length, 0, `${differences.length} of ${pairs.length} differ:\n\n${differences.slice(0, 3).join('\n\n')}`);
}

const pairsOf = (sdl, count, seed) => mutants(sdl, count, seed).flatMap((text) => [[sdl, text], [text, sdl]]);

test('a schema and itself, in another order', () => {
  const sorted = graphql.printSchema(graphql.lexicographicSortSchema(graphql.buildSchema(base)));
  return sameForAll([[base, base], [base, sorted], [sorted, base], ...bundled.map(({ sdl }) => [sdl, sdl])]);
});
test('mutants of a small schema, there and back', () => sameForAll(pairsOf(base, 120, 1)));
test('mutants against mutants', () => {
  const [one, other] = [mutants(base, 80, 5000), mutants(base, 80, 9000)];
  return sameForAll(one.map((text, index) => [text, other[index]]));
});
test('mutants of the schema of the validation cases', () =>
  sameForAll(pairsOf(readSource('tests', 'graphql', 'validation', 'schema.graphql'), 40, 20000)));
test('mutants of the bundled schemas', () => sameForAll(bundled.flatMap(({ sdl }, index) => pairsOf(sdl, 4, 30000 + index * 100))));
test('one bundled schema against the other', () => sameForAll([[bundled[0].sdl, bundled[1].sdl], [bundled[1].sdl, bundled[0].sdl]]));
