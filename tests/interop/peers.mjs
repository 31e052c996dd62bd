// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What every script here shares: the JavaScript peers, the command line under test, the repository's files.
// TIDELINE_PEERS is the folder that holds node_modules, TIDELINE_CLI the program.
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { availableParallelism, tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const peersFolder = process.env.TIDELINE_PEERS;
const program = process.env.TIDELINE_CLI;
if (!peersFolder || !program) throw new Error('TIDELINE_PEERS and TIDELINE_CLI say where to look');

// One way in, so that there is one graphql-js: its classes are compared by identity.
export const peer = createRequire(path.join(peersFolder, 'package.json'));
export const graphql = peer('graphql');

export const sourceFolder = fileURLToPath(new URL('../..', import.meta.url));
export const sourceFile = (...parts) => path.join(sourceFolder, ...parts);
export const readSource = (...parts) => readFileSync(sourceFile(...parts), 'utf8');
export const listSource = (...parts) => readdirSync(sourceFile(...parts)).sort();
export const peerFile = (...parts) => path.join(peersFolder, 'node_modules', ...parts);

// A folder that is gone when the script ends.
const scratch = mkdtempSync(path.join(tmpdir(), 'tideline-interop-'));
process.on('exit', () => rmSync(scratch, { recursive: true, force: true }));
export function scratchFile(name, content) {
  const file = path.join(scratch, name);
  writeFileSync(file, content);
  return file;
}

// Runs the command line to its end: { status, stdout, stderr }.
export function tideline(words, input = '') {
  return new Promise((resolve, reject) => {
    const child = spawn(program, words);
    const read = { stdout: [], stderr: [] };
    for (const stream of ['stdout', 'stderr']) child[stream].on('data', (piece) => read[stream].push(piece));
    child.on('error', reject);
    child.on('close', (status, signal) => {
      const [stdout, stderr] = [read.stdout, read.stderr].map((pieces) => Buffer.concat(pieces).toString('utf8'));
      if (signal) reject(new Error(`${words.join(' ')} ended by ${signal}: ${stderr}`));
      else resolve({ status, stdout, stderr });
    });
    child.stdin.on('error', () => {}); // A program that refuses its options reads no input.
    child.stdin.end(input);
  });
}

// As tideline(), for a call that has to succeed: its standard output.
export async function output(words, input) {
  const { status, stdout, stderr } = await tideline(words, input);
  if (status !== 0) throw new Error(`${words.join(' ')} ended with ${status}: ${stderr}`);
  return stdout;
}

// The demo backend on a port of its own: { url, stop }.
export function serve(...words) {
  return new Promise((resolve, reject) => {
    const child = spawn(program, ['serve', ...words], { stdio: ['ignore', 'pipe', 'inherit'] });
    let text = '';
    child.on('error', reject);
    child.on('exit', (status) => reject(new Error(`serve ended with ${status}`)));
    child.stdout.on('data', (piece) => {
      text += piece;
      const url = /^listening on (http:\/\/127\.0\.0\.1:\d+)$/m.exec(text)?.[1];
      if (url) resolve({ url, stop: () => child.kill() });
    });
  });
}

// Calls work(item) for all of them, as many at a time as there are processors; results in order.
export async function forAll(items, work) {
  const results = new Array(items.length);
  let next = 0;
  const lane = async () => {
    while (next < items.length) {
      const index = next++;
      results[index] = await work(items[index], index);
    }
  };
  await Promise.all(Array.from({ length: availableParallelism() }, lane));
  return results;
}

// The two bundled schemas as graphql-js reads them. Parts of the first that were rebuilt stand in files of their own.
const reconstructed = listSource('resources', 'schema', 'reconstructed').map((name) => ['reconstructed', name]);
export const bundled = [
  ['api', [['api.graphql'], ...reconstructed]],
  ['auth', [['auth.graphql']]],
].map(([service, parts]) => {
  const sdl = parts.map((part) => readSource('resources', 'schema', ...part)).join('\n');
  return { service, sdl, file: scratchFile(`${service}.graphql`, sdl), schema: graphql.buildSchema(sdl) };
});

// GitHub's schema; its SDL defines a field twice, the introspection answer in the same package is sound.
export function gitHub() {
  const file = peerFile('@octokit', 'graphql-schema', 'schema.json');
  return { file, schema: graphql.buildClientSchema(JSON.parse(readFileSync(file, 'utf8'))) };
}

// All of introspection, as this project asks for and writes it.
export const wholeIntrospection = (schema) =>
  graphql.introspectionFromSchema(schema, {
    specifiedByUrl: true,
    directiveIsRepeatable: true,
    schemaDescription: true,
    inputValueDeprecation: true,
    oneOf: true,
  });
