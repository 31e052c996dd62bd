// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// A schema of the size and the habits of a company's Kraken: some 2,400 types and 400 mutations, connections, payloads
// with possible errors, unions whose members disagree on a field's type, inputs that hold one another.
const leaves = ['Int', 'String!', '[ID]', 'Float', 'Boolean!', 'DateTime', 'Decimal!', 'Colour0'];

function objectType(index, count) {
  const fields = [0, 1, 2, 3].map((field) => `  v${field}: ${leaves[(index * 7 + field * 3) % leaves.length]}`);
  return `type Thing${index} implements Node {
  id: ID!
${fields.join('\n')}
  next: Thing${(index * 31 + 1) % count}
  any(first: Int, after: String, before: String, last: Int): AnyConnection${index % 150}
  choice(kind: Colour${index % 100}!): Choice${index % 200}
  old: String @deprecated(reason: "Use id.")
}`;
}

const connection = (index) => `type AnyConnection${index} {
  pageInfo: PageInfo!
  edges: [AnyEdge${index}]!
}
type AnyEdge${index} {
  node: Choice${index % 200}
  cursor: String!
}`;

const union = (index, count) =>
  `union Choice${index} = Thing${index} | Thing${index + 200} | Thing${(index + 401) % count}`;

const enumType = (index) => `enum Colour${index} { RED_${index} GREEN_${index} BLUE_${index} @deprecated }`;

function inputType(index, count) {
  const fields = [0, 1, 2].map((field) => `  f${field}: Input${(index * 13 + field * 101 + 7) % count}`);
  return `input Input${index}${index % 40 === 0 ? ' @oneOf' : ''} {
${index % 40 === 0 ? '  a: Int\n  b: String' : '  name: String!\n  size: Int = 3\n  on: Date!\n  shade: Colour' + (index % 100) + '!'}
${fields.join('\n')}
  list: [Input${(index + 1) % count}!]${index % 40 === 0 || index % 3 ? '' : '!'}
}`.replace(/(Input\d+!\])!/, index % 9 === 0 ? '$1!' : '$1');
}

const payload = (index) => `type Payload${index} {
  possibleErrors: [PossibleError]
  thing: Thing${index}
  choice: Choice${index % 200}
}`;

export function largeSchema(objects = 900, inputs = 400, mutations = 400) {
  const parts = [
    'scalar Date\nscalar DateTime\nscalar Decimal\nscalar JSONString',
    'interface Node { id: ID! }\ninterface PossibleErrorType { code: String message: String }',
    'type PossibleError implements PossibleErrorType { code: String message: String description: String }',
    'type PageInfo { hasNextPage: Boolean! hasPreviousPage: Boolean! startCursor: String endCursor: String }',
    'type Query { thing(id: ID!): Thing0 node(id: ID!): Node choices: [Choice0!]! }',
  ];
  for (let index = 0; index < objects; ++index) parts.push(objectType(index, objects));
  for (let index = 0; index < 150; ++index) parts.push(connection(index));
  for (let index = 0; index < 200; ++index) parts.push(union(index, objects));
  for (let index = 0; index < 100; ++index) parts.push(enumType(index));
  for (let index = 0; index < inputs; ++index) parts.push(inputType(index, inputs));
  for (let index = 0; index < mutations; ++index) parts.push(payload(index));
  parts.push('type Mutation {');
  for (let index = 0; index < mutations; ++index)
    parts.push(`  doThing${index}(input: Input${index % inputs}!, note: JSONString): ${index % 5 ? 'Payload' : 'Choice'}${index % 5 ? index : index % 200}`);
  parts.push('}');
  return parts.join('\n\n') + '\n';
}
