// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The client against a server that no one here wrote: graphql-yoga on the bundled schemas, its answers mocked.
import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import { after, before, test } from 'node:test';

import { bundled, graphql, output, peer, scratchFile, tideline, wholeIntrospection } from './peers.mjs';

const { createYoga } = peer('graphql-yoga');
const { addMocksToSchema } = peer('@graphql-tools/mock');
const { makeExecutableSchema } = peer('@graphql-tools/schema');
const { GraphQLError } = graphql;

const [api, auth] = bundled;
const token = 'token-of-the-suite';
const paths = { api: '/v1/graphql/', auth: '/auth/graphql/' };
const texts = { Date: '2026-03-01', DateTime: '2026-03-01T09:00:00+00:00', Time: '09:00:00', Decimal: '12.34',
  UUID: '8f5f2a52-33c1-4f3f-9a53-0f8f7cbd9f10', Email: 'someone@example.org', BigInt: '9007199254740993', JSONString: '{"a": 1}' };
const leaf = { Int: 7, Float: 1.5, String: 'some text \u{1F30A} "quoted"', Boolean: true, ID: '1' };

// One value for every kind of leaf, the first member of every union, no lists of errors.
function mocksFor(schema) {
  const mocks = {};
  for (const type of Object.values(schema.getTypeMap())) {
    if (type.name.startsWith('__')) continue;
    if (graphql.isScalarType(type)) mocks[type.name] = () => leaf[type.name] ?? texts[type.name] ?? 'anything';
    if (graphql.isEnumType(type)) mocks[type.name] = () => type.getValues()[0].name;
    if (graphql.isAbstractType(type)) mocks[type.name] = () => ({ __typename: schema.getPossibleTypes(type)[0].name });
  }
  return mocks;
}

function errorLists(schema) {
  const resolvers = {};
  const isError = (type) => /^(ErrorType|ErrorTypeUnion|SerializerErrorType|SerializerFieldErrorsType|PossibleErrorType)$/.test(type.name);
  for (const type of Object.values(schema.getTypeMap())) {
    if (!graphql.isObjectType(type) || type.name.startsWith('__')) continue;
    for (const field of Object.values(type.getFields()))
      if (isError(graphql.getNamedType(field.type)) && graphql.isListType(graphql.getNullableType(field.type)))
        (resolvers[type.name] ??= {})[field.name] = () => [];
  }
  return resolvers;
}

const failing = {
  Mutation: {
    collectPayment: (_, { input }) => {
      if (input.description === 'masked') throw new Error('the database is called river');
      if (input.description !== 'refused') return { __typename: 'CollectPayment' };
      throw new GraphQLError('Unable to collect payment.', { extensions: { errorCode: 'KT-CT-3932', errorType: 'VALIDATION',
        errorDescription: 'The amount is too high.',
        validationErrors: [{ code: 'KT-CT-3820', message: 'Too much.', inputPath: ['input', 'amount'] }] } });
    },
  },
};

const seen = [];
function yogaFor(service, resolvers) {
  const { schema, sdl } = service;
  const mocked = addMocksToSchema({ mocks: mocksFor(schema), preserveResolvers: true,
    schema: makeExecutableSchema({ typeDefs: sdl, resolvers: [errorLists(schema), resolvers] }) });
  return createYoga({ schema: mocked, graphqlEndpoint: paths[service.service], logging: false, maskedErrors: { isDev: false },
    plugins: [{ onParams: ({ params, request }) => { seen.push({ service: service.service, params, headers: request.headers }); } }] });
}

let server;
let port;
before(async () => {
  const yogas = { api: yogaFor(api, failing), auth: yogaFor(auth, {}) };
  server = createServer((request, response) =>
    (request.url.startsWith(paths.auth) ? yogas.auth : yogas.api)(request, response));
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  port = server.address().port;
});
after(() => server.close());

const url = (service) => `http://127.0.0.1:${port}${paths[service]}`;
const client = (...words) => tideline(['--endpoint', url('api'), '--token-stdin', ...words], `${token}\n`);

async function asked(service, query, variables, operationName) {
  const response = await fetch(url(service), { method: 'POST', headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables, operationName }) });
  return response.json();
}

test('run: every operation brings what the server answers', async () => {
  const lines = (await output(['document', '--all'])).trim().split('\n').map(JSON.parse);
  assert.equal(lines.length, 90);
  const signIn = new Set(['obtainKrakenToken']);
  for (const { name, service, document, variables } of lines) {
    seen.length = 0;
    const { status, stdout, stderr } = await client('run', name, '--variables', JSON.stringify(variables));
    assert.equal(status, 0, `${name}: ${stderr}`);
    const { deprecationReason } = bundled.find((one) => one.service === service).schema.getMutationType().getFields()[name];
    assert.equal(stderr, deprecationReason ? `${name} is deprecated: ${deprecationReason}\n` : '', name);
    const [request] = seen;
    assert.equal(seen.length, 1, `${name} is sent once`);
    assert.equal(request.service, service);
    assert.equal(request.params.query, document);
    assert.equal(request.params.operationName, graphql.parse(document).definitions[0].name.value);
    assert.deepEqual(request.params.variables, variables);
    assert.equal(request.headers.get('content-type'), 'application/json');
    assert.match(request.headers.get('accept'), /application\/graphql-response\+json/);
    if (!signIn.has(name)) assert.equal(request.headers.get('authorization'), token, name);

    const answer = await asked(service, document, variables, request.params.operationName);
    assert.equal(answer.errors, undefined, `${name}: ${JSON.stringify(answer.errors)}`);
    assert.deepEqual(JSON.parse(stdout), answer.data, name);
  }
});

test('query: aliases, fragments, unions, variables and an operation by name', async () => {
  const document = `
    query Other { viewer { id } }
    query Wanted($number: String!, $more: Boolean! = false) {
      first: account(accountNumber: $number) { ...Facts }
      second: account(accountNumber: "A-2") { ...Facts number @skip(if: $more) }
      viewer { __typename id @include(if: $more) }
    }
    fragment Facts on AccountType {
      __typename
      ledgers { title: name kind: __typename }
    }`;
  const file = scratchFile('wanted.graphql', document);
  const variables = { number: 'A-1', more: true };
  const words = ['query', file, '--operation', 'Wanted', '--variables', JSON.stringify(variables)];
  const { status, stdout, stderr } = await client(...words);
  assert.equal(status, 0, stderr);
  const answer = await asked('api', document, variables, 'Wanted');
  assert.equal(answer.errors, undefined);
  assert.deepEqual(JSON.parse(stdout), answer.data);
  assert.deepEqual(Object.keys(answer.data), ['first', 'second', 'viewer']);
});

const payment = (description) =>
  ['run', 'collectPayment', '--variables', JSON.stringify({ input: { accountNumber: 'A-1', amount: 100, description,
    paymentDate: '2026-03-01', collectionMethod: 'DIRECT_DEBIT', idempotencyKey: description, ledgerId: '1' } })];

test('an error answer: exit 1, its code and the place in the input on stderr', async () => {
  const { status, stdout, stderr } = await client(...payment('refused'));
  assert.equal(status, 1, stderr);
  assert.equal(stdout, '');
  assert.match(stderr, /KT-CT-3932/);
  assert.match(stderr, /input\.amount: Too much\. \[KT-CT-3820\]/);
});

test('a masked error: exit 1, only what the server let out', async () => {
  const { status, stdout, stderr } = await client(...payment('masked'));
  assert.equal(status, 1, stderr);
  assert.equal(stdout, '');
  assert.match(stderr, /Unexpected error/);
  assert.doesNotMatch(stderr, /river/);
});

test('a document that the server would refuse is not sent', async () => {
  seen.length = 0;
  const { status, stderr } = await client('query', scratchFile('bad.graphql', '{ viewer { nope } }'));
  assert.equal(status, 2);
  assert.match(stderr, /bad\.graphql:1:12: /);
  assert.equal(seen.length, 0);
});

test('schema fetch brings the schema that the server has', async () => {
  for (const { service, schema } of bundled) {
    const sdl = await output(['--endpoint', url(service), 'schema', 'fetch']);
    assert.equal(sdl.trimEnd(), graphql.printSchema(schema));
    const json = JSON.parse(await output(['--endpoint', url(service), 'schema', 'fetch', '--json']));
    assert.deepEqual(json.data, JSON.parse(JSON.stringify(wholeIntrospection(schema))));
  }
});

test('a server that is not there: exit 3', async () => {
  const closed = createServer();
  await new Promise((resolve) => closed.listen(0, '127.0.0.1', resolve));
  const address = `http://127.0.0.1:${closed.address().port}/v1/graphql/`;
  await new Promise((resolve) => closed.close(resolve));
  const { status, stdout, stderr } = await tideline(['--endpoint', address, 'schema', 'fetch']);
  assert.equal(status, 3, stderr);
  assert.equal(stdout, '');
  assert.notEqual(stderr, '');
});
