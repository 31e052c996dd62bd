// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The demo backend speaks GraphQL over HTTP as the working draft of its specification says.
import assert from 'node:assert/strict';
import { test } from 'node:test';

import { peer, serve } from './peers.mjs';

const { auditServer } = peer('graphql-http');

for (const endpoint of ['/v1/graphql/', '/auth/graphql/']) {
  test(`${endpoint} passes every server audit`, async () => {
    const server = await serve();
    try {
      const results = await auditServer({ url: server.url + endpoint, fetchFn: fetch });
      assert.ok(results.length >= 60, `only ${results.length} audits`);
      const failed = results.filter(({ status }) => status !== 'ok');
      assert.deepEqual(failed.map(({ id, name, status, reason }) => `${id} ${status}: ${name}: ${reason}`), []);
    } finally {
      server.stop();
    }
  });
}
