// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// A schema that Tideline reads and writes as introspection is the schema that graphql-js makes of the same text.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';

import { largeSchema } from './largeschema.mjs';
import { bundled, gitHub, graphql, output, scratchFile, wholeIntrospection } from './peers.mjs';

const large = largeSchema();
const validation = readFileSync(new URL('../graphql/validation/schema.graphql', import.meta.url), 'utf8');
const odd = `"""A schema of oddities."""
schema @mark { query: Root mutation: Change subscription: Stream }
directive @mark(at: [Place!]! = [HERE, THERE], deep: In = {n: 1, list: [2.5, 3], s: "a\\"b", none: null}) repeatable on SCHEMA | OBJECT | FIELD
scalar When @specifiedBy(url: "https://example.org/when")
enum Place { HERE "There." THERE @deprecated GONE @deprecated(reason: "No\\nmore") }
input In { n: Int = -0, list: [Float] = 1, s: String = "\\u00e9\\u{1F30A}", none: In, old: Int @deprecated(reason: "why") }
input One @oneOf { a: Int b: When }
interface A { id: ID! }
interface B implements A { id: ID! }
type Root implements A & B { id: ID! b(one: One, in: In = {} , place: Place = HERE, big: Float = 1e50): [[U!]!] }
union U = Root | Change
type Change { """
  Block
    text
  """ a(x: Boolean = true, old: Int @deprecated): When }
type Stream { tick: Int @deprecated(reason: "") }
extend type Change { more: String }
`;

const sources = [
  ...bundled.map(({ service, file, schema }) => ({ name: `bundled ${service}`, file, schema })),
  { name: 'GitHub', ...gitHub() },
  { name: 'large', file: scratchFile('large.graphql', large), schema: graphql.buildSchema(large) },
  { name: 'validation cases', file: scratchFile('cases.graphql', validation), schema: graphql.buildSchema(validation) },
  { name: 'oddities', file: scratchFile('odd.graphql', odd), schema: graphql.buildSchema(odd) },
];

for (const { name, file, schema } of sources) {
  test(`${name}: introspection is that of graphql-js, and survives reading`, async () => {
    const printed = await output(['schema', 'introspect', file]);
    const found = JSON.parse(printed);
    assert.deepEqual(Object.keys(found), ['data']);
    const expected = wholeIntrospection(schema);
    if (JSON.stringify(found.data) !== JSON.stringify(expected)) {
      // Type by type, so that a difference can be read.
      found.data.__schema.types.forEach((type, index) => assert.deepEqual(type, expected.__schema.types[index]));
      assert.deepEqual(found.data, expected);
      assert.equal(JSON.stringify(found.data), JSON.stringify(expected), 'the order of members');
    }

    const again = await output(['schema', 'introspect', scratchFile('again.json', printed)]);
    assert.equal(again, printed);
    assert.deepEqual(graphql.validateSchema(graphql.buildClientSchema(found.data)), []);
  });
}
