// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Every document that Tideline makes is valid for graphql-js and every example of its variables can be coerced.
import assert from 'node:assert/strict';
import { test } from 'node:test';

import { largeSchema } from './largeschema.mjs';
import { bundled, gitHub, graphql, output, scratchFile } from './peers.mjs';

const large = largeSchema();
const largeFile = scratchFile('large.graphql', large);
const { file: gitHubFile, schema: gitHubSchema } = gitHub();
const [api, auth] = bundled;

// A schema made from text takes anything for its own scalars: these take what a server would.
const isText = (form) => (value) => typeof value === 'string' && form.test(value);
const scalars = {
  BigInt: (value) => Number.isSafeInteger(value) || isText(/^-?\d+$/)(value),
  BusinessSectorString: isText(/./),
  Date: (value) => isText(/^\d{4}-\d\d-\d\d$/)(value) && !Number.isNaN(Date.parse(value)),
  DateTime: (value) => isText(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$/)(value) && !Number.isNaN(Date.parse(value)),
  Decimal: isText(/^-?\d+(\.\d+)?$/),
  GenericScalar: (value) => value !== undefined,
  JSONString: (value) => { JSON.parse(value); return typeof value === 'string'; },
  NonEmptyID: isText(/./),
  RoleString: isText(/./),
  UUID: isText(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i),
};
for (const { schema } of bundled) {
  for (const type of Object.values(schema.getTypeMap())) {
    if (!graphql.isScalarType(type) || graphql.isSpecifiedScalarType(type)) continue;
    assert.ok(scalars[type.name], `what does ${type.name} take?`);
    type.parseValue = (value) => {
      if (!scalars[type.name](value)) throw new Error(`${JSON.stringify(value)} is no ${type.name}`);
      return value;
    };
  }
}

const cases = [
  { name: 'bundled', words: [], schemas: { api: api.schema, auth: auth.schema }, count: 90 },
  { name: 'bundled by name', words: ['--schema', api.file, '--auth-schema', auth.file],
    schemas: { api: api.schema, auth: auth.schema }, count: 90 },
  { name: 'GitHub', words: ['--schema', gitHubFile], schemas: { api: gitHubSchema },
    count: Object.keys(gitHubSchema.getMutationType().getFields()).length },
  { name: 'a large Kraken schema', words: ['--schema', largeFile], schemas: { api: graphql.buildSchema(large) },
    count: 400 },
];

function problems(schema, line) {
  const document = graphql.parse(line.document);
  const errors = graphql.validate(schema, document);
  if (errors.length > 0) return errors;
  assert.equal(document.definitions[0].kind, graphql.Kind.OPERATION_DEFINITION);
  const selected = document.definitions[0].selectionSet.selections.map((field) => field.name.value);
  assert.deepEqual(selected, [line.name], 'the document calls what it is for');
  return graphql.getVariableValues(schema, document.definitions[0].variableDefinitions ?? [], line.variables).errors ?? [];
}

test('the large schema is as large as a company has it', () => {
  const schema = graphql.buildSchema(large);
  assert.deepEqual(graphql.validateSchema(schema), []);
  assert.ok(Object.keys(schema.getTypeMap()).length >= 2300, String(Object.keys(schema.getTypeMap()).length));
});

for (const { name, words, schemas, count } of cases) {
  for (const size of ['smallest', 'full']) {
    test(`${name}, ${size} example`, async () => {
      const lines = (await output([...words, 'document', '--all', '--example', size])).trim().split('\n').map(JSON.parse);
      assert.equal(lines.length, count);
      assert.equal(new Set(lines.map((line) => line.service + line.name)).size, count, 'no operation twice');
      for (const line of lines) {
        const found = problems(schemas[line.service], line);
        assert.deepEqual(found.map(String), [], `${line.name}: ${JSON.stringify(line.variables)}\n${line.document}`);
      }
    });
  }
}
