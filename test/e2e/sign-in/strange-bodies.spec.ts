import { readFile } from 'node:fs/promises';
import { beforeAll, describe, expect, it } from 'vitest';
import { BrowserlessClient } from '../../support/browserless-client.js';
import { addClient } from '../../support/people.js';
import { useServer } from '../../support/test-app.js';

const document = JSON.parse(
  await readFile(new URL('../../../docs/openapi.json', import.meta.url), 'utf8'),
) as { readonly paths: Readonly<Record<string, object>> };

/** All that a page may call of an interaction, as method and path. */
const OPERATIONS = Object.entries(document.paths).flatMap(([path, operations]) =>
  Object.keys(operations)
    .filter(
      (method) => /^\/api\/(experience|interaction)/.test(path) && /^(post|put|patch|delete)$/.test(method),
    )
    .map((method) => [method.toUpperCase(), path.replaceAll(/\{\w+\}/g, 'any')] as const),
);

const DEEP = `${'['.repeat(500)}${']'.repeat(500)}`;
const BODIES = [
  '',
  'null',
  '[]',
  '"text"',
  '{"__proto__": {"interactionEvent": "SignIn"}, "constructor": {"prototype": {}}}',
  '{"interactionEvent": null, "identifier": null, "verificationId": null, "password": null, "organizationIds": null}',
  '{"interactionEvent": {}, "identifier": [], "verificationId": {"a": 1}, "password": 1e400, "organizationIds": [[]]}',
  '{"identifier": {"type": "__proto__", "value": "\\u0000"}, "password": "\\u0000", "verificationId": "\\u0000", "type": "\\u0000"}',
  '{"identifier": {"type": "username", "value": "\\ud800"}, "password": "\\ud800", "interactionEvent": "toString"}',
  JSON.stringify({
    identifier: { type: 'username', value: 'a'.repeat(60_000) },
    password: 'a'.repeat(60_000),
  }),
  `{"identifier": ${DEEP}, "organizationIds": ${DEEP}}`,
  '{"unfinished": ',
];

describe('whatever is sent in a live interaction', () => {
  const server = useServer();
  let browser: BrowserlessClient;

  beforeAll(async () => {
    browser = new BrowserlessClient(server.tenant, await addClient(server.tenant));
    await browser.authorize();
  });

  it('walks every operation', () => expect(OPERATIONS.length).toBeGreaterThan(8));

  it.each(OPERATIONS)('is answered, and nothing fails: %s %s', async (method, path) => {
    await browser.begin('SignIn');
    for (const body of BODIES) {
      const headers = { 'Content-Type': 'application/json' };
      const { status } = await browser.fetch(path, { method, headers, body });
      expect([body.slice(0, 80), status < 500]).toEqual([body.slice(0, 80), true]);
    }
  });
});
