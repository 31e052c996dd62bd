// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// parse, validate and schema check say of any document what graphql-js says: the same verdict, at the same places.
import assert from 'node:assert/strict';
import { test } from 'node:test';

import { executable, fuzzSeeds, typeSystem, validationCases, withMutants } from './corpus.mjs';
import { bundled, forAll, graphql, listSource, output, readSource, scratchFile, tideline } from './peers.mjs';

const cases = validationCases();
const place = ({ line, column }) => `${line}:${column}`;
// `-:3:14: message [Rule]` as "3:14 Rule"; an error without a place has a line of its own.
const reported = (text) => text.trim().split('\n').filter(Boolean).map((line) => {
  const [, where, rule] = /^-:(?:(\d+:\d+): )?.*?(?:\[(\w+)\])?$/.exec(line) ?? [];
  return `${where ?? '-'} ${rule ?? '-'}`;
});

function withoutPlaces(node) {
  return JSON.parse(JSON.stringify(node, (key, value) => (key === 'loc' ? undefined : value)));
}

function parsed(text) {
  try {
    return { document: graphql.parse(text) };
  } catch (error) {
    return { error };
  }
}

// Runs `check` on all texts and shows the first few that differ, whole.
async function sameForAll(texts, check) {
  const differences = (await forAll(texts, check)).filter(Boolean);
  assert.equal(differences.length, 0, `${differences.length} of ${texts.length} differ:\n\n${differences.slice(0, 8).join('\n\n')}`);
}

// What keeps a printed document from being the tree that it was printed from; nothing when it is that tree.
function differenceAfterReading(printed, document) {
  try {
    assert.deepEqual(withoutPlaces(graphql.parse(printed)), withoutPlaces(document));
  } catch (difference) {
    return difference;
  }
  return null;
}

async function compareParse(text) {
  const { document, error } = parsed(text);
  const { status, stdout, stderr } = await tideline(['parse', '-'], text);
  if (error) {
    const expected = `-:${place(error.locations[0])}: `;
    if (status === 2 && stdout === '' && stderr.startsWith(expected)) return null;
    return `${JSON.stringify(text)}\ngraphql-js: ${expected}${error.message}\nhere (${status}): ${stderr}${stdout}`;
  }
  if (status !== 0) return `${JSON.stringify(text)}\ngraphql-js: sound\nhere (${status}): ${stderr}`;
  const theirs = graphql.print(document) + '\n';
  // Theirs is no measure where it loses the keyword of `type T query {a}` and so reads back as a type with a field.
  if (stdout !== theirs && !differenceAfterReading(theirs, document))
    return `${JSON.stringify(text)}\ngraphql-js prints:\n${theirs}\nhere:\n${stdout}`;
  const difference = differenceAfterReading(stdout, document);
  return difference ? `${JSON.stringify(text)}\nprinted and parsed again is another tree: ${difference.message}` : null;
}

// The specified rules, each of which signs its errors.
const signed = graphql.specifiedRules.map((rule) => (context) => {
  const own = Object.create(context);
  own.reportError = (error) => {
    error.rule = rule.name.replace(/Rule$/, '');
    context.reportError(error);
  };
  return rule(own);
});

const compareValidate = (schema, words) => async (text) => {
  const { document, error } = parsed(text);
  const { status, stdout, stderr } = await tideline([...words, 'validate', '-'], text);
  const found = reported(stdout);
  let expected;
  try {
    expected = error
      ? [`${place(error.locations[0])} -`]
      : graphql.validate(schema, document, signed).map((one) => `${one.locations ? place(one.locations[0]) : '-'} ${one.rule ?? '-'}`);
  } catch (thrown) {
    // graphql-js itself stumbles over a subscription's @skip or @include without its argument: no list to compare.
    return status === 2 ? null : `${JSON.stringify(text)}\ngraphql-js throws ${thrown.message}\nhere (${status}): ${stdout}`;
  }
  if (status === (expected.length ? 2 : 0) && found.join() === expected.join() && Boolean(stderr) === (status === 2)) return null;
  return `${JSON.stringify(text)}\ngraphql-js: ${expected.join(', ') || 'valid'}\nhere (${status}): ${found.join(', ')}\n${stdout}${stderr}`;
};

function schemaVerdict(text) {
  try {
    return graphql.validateSchema(graphql.buildSchema(text)).map((error) => error.message);
  } catch (error) {
    return [error.message];
  }
}

async function compareSchema(text) {
  const expected = schemaVerdict(text);
  const { status, stderr } = await tideline(['schema', 'check', scratchFile(`s${process.hrtime.bigint()}.graphql`, text)]);
  if (status === (expected.length ? 2 : 0) && Boolean(stderr) === (status === 2)) return null;
  return `${JSON.stringify(text)}\ngraphql-js: ${expected.join('; ') || 'valid'}\nhere (${status}): ${stderr}`;
}

test('parse: the documents of the validation cases', () => sameForAll(withMutants(cases.map(({ text }) => text), 2), compareParse));
test('parse: executable documents', () => sameForAll(withMutants(executable, 8), compareParse));
test('parse: type system documents', () => sameForAll(withMutants(typeSystem, 8), compareParse));
test('parse: seeds of the fuzz targets', () => sameForAll(withMutants(fuzzSeeds, 20), compareParse));
test('parse: whole schemas', () => sameForAll(bundled.map(({ sdl }) => sdl), compareParse));

const casesSdl = readSource('tests', 'graphql', 'validation', 'schema.graphql');
const casesSchema = graphql.buildSchema(casesSdl);
const withCases = ['--schema', scratchFile('cases.graphql', casesSdl)];
const onCases = compareValidate(casesSchema, withCases);

test('validate: the cases, which graphql-js judges as they say', () =>
  sameForAll(cases, async ({ name, text, expected }) => {
    const { document, error } = parsed(text);
    if (!error) {
      const found = graphql.validate(casesSchema, document, signed)
        .map((one) => [one.rule, ...(one.locations ?? []).map(place)].join(' '));
      if (found.join('\n') !== expected.join('\n')) return `${name}\ngraphql-js: ${found.join(', ')}\ncase: ${expected.join(', ')}`;
    }
    return onCases(text);
  }));
test('validate: mutants of the cases', () =>
  sameForAll(withMutants(cases.map(({ text }) => text), 5).filter((text) => !parsed(text).error), onCases));
test('validate: documents that fit no schema', () => sameForAll([...executable, ...typeSystem, ...fuzzSeeds], onCases));

for (const { service, schema, file } of bundled) {
  test(`validate: mutants of the ${service} operations`, async () => {
    const lines = (await output(['document', '--all', '--example', 'full'])).trim().split('\n').map(JSON.parse);
    const documents = lines.filter((line) => line.service === service).map((line) => line.document);
    await sameForAll(withMutants(documents, 4), compareValidate(schema, ['--schema', file]));
  });
}

test('validate: the queries of the screens', async () => {
  const folder = ['resources', 'queries'];
  const queries = listSource(...folder).filter((name) => name.endsWith('.graphql')).map((name) => readSource(...folder, name));
  assert.ok(queries.length > 3);
  await sameForAll(withMutants(queries, 10), compareValidate(bundled[0].schema, ['--schema', bundled[0].file]));
});

test('schema check: type system documents', () => sameForAll(withMutants([...typeSystem, ...fuzzSeeds], 6), compareSchema));
test('schema check: mutants of a whole schema', () =>
  sameForAll(withMutants([casesSdl], 150), compareSchema));
