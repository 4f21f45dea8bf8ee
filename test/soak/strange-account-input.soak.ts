import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { type ApiClient, apiClient } from '../support/api-client.js';
import type { BrowsedClient } from '../support/signed-in-browser.js';
import { useServer } from '../support/test-app.js';
import { addBrowsedClient, openAccountCenter } from '../e2e/account/fixture.js';
import { offerFactors, proofOf, type SignedIn, signedInTo } from '../e2e/account/self-fixture.js';

interface Schema {
  readonly $ref?: string;
  readonly properties?: Readonly<Record<string, Schema>>;
}
interface Operation {
  readonly tags?: readonly string[];
  readonly requestBody?: {
    readonly content: Readonly<Record<string, { readonly schema: Schema; readonly example?: object }>>;
  };
}
interface OpenApi {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  readonly components: { readonly schemas: Readonly<Record<string, Schema>> };
}

const document = JSON.parse(readFileSync('docs/openapi.json', 'utf8')) as OpenApi;
const resolved = ({ $ref, ...schema }: Schema): Schema =>
  document.components.schemas[$ref?.split('/').at(-1) ?? ''] ?? schema;

/** An operation, and bodies that differ from its example in one member, or from JSON altogether. */
interface Attacked {
  readonly method: string;
  readonly path: string;
  readonly bodies: readonly (string | undefined)[];
}

const nested = (depth: number): unknown => (depth === 0 ? 1 : { a: nested(depth - 1) });
const STRANGE: readonly unknown[] = [
  '',
  'a\u0000b',
  '\ud800',
  'x'.repeat(70_000),
  '\u202e\u200b',
  '__proto__',
  'a@b.c,d@e.f',
  '9'.repeat(256),
  null,
  true,
  -1,
  1e308,
  [],
  [null],
  { toString: 1 },
  nested(60),
  { type: 'email', value: '\ud800@b.c' },
  { type: 'email', value: 'a@b\u3002c.d' },
  { type: 'phone', value: '00000000000' },
  { type: 'phone', value: '9'.repeat(256) },
];
const RAW = [
  '',
  '{',
  'null',
  '[]',
  '"a"',
  '\ufeff{}',
  '[[[['.repeat(5000),
  '{"__proto__":{"isAdmin":true}}',
  String.raw`{"customData":{"\u0000":1}}`,
  String.raw`{"customData":{"\ud800":1}}`,
  '{"customData":{"a":1e400}}',
  '{"customData":{"__proto__":{"x":1}}}',
  String.raw`{"name":"x","name":"\u0000"}`,
];
const IDS = [
  '%00',
  'a%00b',
  '%ff',
  '%ED%A0%80',
  'x'.repeat(500),
  '..',
  '%2e%2e%2f',
  '%F0%9F%92%A9',
  '%',
  "'",
];

function bodiesOf({ requestBody }: Operation): Attacked['bodies'] {
  const content = requestBody?.content['application/json'];
  if (!content) return [undefined, ...RAW];
  const { properties = {} } = resolved(content.schema);
  const changed = Object.keys(properties).flatMap((name) =>
    STRANGE.map((value) => JSON.stringify({ ...content.example, [name]: value })),
  );
  return [...RAW, ...changed];
}

const attacked: readonly Attacked[] = Object.entries(document.paths).flatMap(([path, operations]) =>
  Object.entries(operations).flatMap(([method, operation]) => {
    if (!operation.tags?.some((tag) => tag === 'My account' || tag === 'Verifications')) return [];
    const all = bodiesOf(operation);
    if (!path.includes('{')) return [{ method: method.toUpperCase(), path, bodies: all }];
    return IDS.map((id) => ({
      method: method.toUpperCase(),
      path: path.replaceAll(/\{[^}]+\}/g, id),
      bodies: [all.at(-1)],
    }));
  }),
);

describe('strange input to the Account API', () => {
  const server = useServer();
  let api: ApiClient;
  let client: BrowsedClient;
  let account: SignedIn;
  let proof: string;

  beforeAll(async () => {
    api = await apiClient(server.tenant);
    await openAccountCenter(api);
    await offerFactors(api);
    client = await addBrowsedClient(server.tenant);
    account = await signedInTo(server, { tenant: server.tenant, api }, { client });
    proof = await proofOf(server, account);
  });

  const statusOf = async ({ method, path }: Attacked, body: string | undefined): Promise<number> => {
    const headers = {
      authorization: `Bearer ${account.token}`,
      'logto-verification-id': proof,
      ...(body !== undefined && { 'content-type': 'application/json' }),
    };
    const hasBody = method !== 'GET' && body !== undefined;
    const answer = await fetch(`${server.tenant.baseUrl}${path}`, {
      method,
      headers,
      ...(hasBody && { body }),
    });
    await answer.arrayBuffer();
    return answer.status;
  };

  it('is there for every operation', () => {
    expect(new Set(attacked.map(({ method, path }) => `${method} ${path}`)).size).toBeGreaterThan(30);
  });

  it.each(attacked)('is refused or taken, and never fails: $method $path', async (operation) => {
    const failed: unknown[] = [];
    for (const body of operation.bodies) {
      const status = await statusOf(operation, body);
      if (status >= 500) failed.push([status, body?.slice(0, 200)]);
    }
    expect(failed).toEqual([]);
    expect((await account.call('GET', '/my-account')).status).toBe(200);
  });
});
