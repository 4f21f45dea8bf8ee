import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type ApiDocument, type ApiOperation, operationsIn, type Schema } from '../soak/api-document.js';
import { Caller } from '../soak/caller.js';
import { changedTables, Fingerprints } from '../soak/fingerprint.js';
import { type JsonObject, resolved } from '../soak/schema-values.js';
import type { SoakAnswer } from '../soak/soak-request.js';
import { sql } from '../support/sql.js';
import { type TestTenant, useServer } from '../support/test-app.js';
import { NEVER_DONE } from './isolation/exceptions.js';
import { type Probe, Probes, withWords } from './isolation/probes.js';
import { makeWorld, type World } from './isolation/tenant-world.js';
import { faultOf } from './isolation/verdict.js';

/** Takes the token of a user, whose tenant is the user's; tests of the Account API say whose ids are refused. */
const isOfUsers = ({ path }: ApiOperation): boolean => path.startsWith('/api/my-account');

const document: ApiDocument = JSON.parse(await readFile('docs/openapi.json', 'utf8'));
const operations = operationsIn(document)
  .filter((operation) => !isOfUsers(operation))
  .flatMap(withWords)
  .map((operation): [string, Probes, ApiOperation] => [
    `${operation.method} ${operation.path}`,
    new Probes(document, operation),
    operation,
  ])
  .filter(([, { isAboutThings }]) => isAboutThings);
/** What removes something comes last, and removes parts before what they are part of. */
const removalsLast = operations.toSorted(([, , one], [, , other]) => removed(one) - removed(other));
const namingTenants = operations.filter(
  ([, , { body = {} }]) => 'tenantId' in (resolved(document, body).properties ?? {}),
);

/** A list without anything, or an object that has nothing else. */
const EMPTY = /^(\[\]|\{"\w+":\[\]\})$/;

function removed({ method, path }: ApiOperation): number {
  const isRemoval = method === 'DELETE' || path.endsWith('/delete');
  return isRemoval ? 1 / path.split('/').length : 0;
}

describe('an operation that takes ids', () => {
  const server = useServer();
  let caller: Caller;
  let own: World;
  let neighbour: World;
  let fingerprints: Fingerprints;

  beforeAll(async () => {
    own = await makeWorld(server, server.tenant);
    neighbour = await makeWorld(server, server.other);
    caller = await Caller.of(server.tenant);
    fingerprints = await Fingerprints.open(server.databaseUrl);
  });
  afterAll(async () => {
    caller.close();
    await fingerprints.close();
  });

  const send = ({ method, target, body }: Probe): Promise<SoakAnswer> =>
    caller.send({
      method,
      target,
      headers: {
        ...(body !== undefined && { 'content-type': 'application/json' }),
        ...(target.startsWith('/api/my-organization') && {
          authorization: `Bearer ${own.organizationToken}`,
        }),
      },
      body,
    });

  /** Fingerprints leave keys out. */
  const keysOf = ({ id }: TestTenant) =>
    sql(server.databaseUrl, 'select id, type from oidc_keys where tenant_id = $1 order by id', [id]);

  /** With things made anew where those before have been used up. */
  async function succeed(probes: Probes, besides: JsonObject = {}): Promise<SoakAnswer> {
    const answer = await send(probes.own(own, besides));
    if (answer.status < 300 && !EMPTY.test(answer.text)) return answer;
    own = await makeWorld(server, server.tenant);
    return send(probes.own(own, besides));
  }

  it.each(operations)('takes none of another tenant: %s', async (_, probes) => {
    const faults: (string | undefined)[] = [];
    const [before, keys] = [await fingerprints.take(), await keysOf(server.other)];
    for (const probe of probes.all(own, neighbour)) {
      faults.push(faultOf(probe, await send(probe), neighbour));
    }
    expect(faults.filter(Boolean)).toEqual([]);
    expect([...changedTables(before, await fingerprints.take())]).toEqual([]);
    expect(await keysOf(server.other)).toEqual(keys);
  });

  it.each(removalsLast.filter(([operation]) => !(operation in NEVER_DONE)))(
    'succeeds with what is of its own tenant, and would be found: %s',
    async (_, probes) => {
      const answer = await succeed(probes);
      expect([answer.status, answer.text]).toEqual([expect.toSatisfy(isSuccess), answer.text]);
      const isFound = faultOf(probes.own(own), answer, own) !== undefined;
      expect(isFound || probes.isList).toBe(true);
    },
  );

  it('is reported where it shows what nobody named', async () => {
    const [, probes] = operations.find(([operation]) => operation === 'GET /api/users') ?? [];
    const [probe] = probes?.all(own, neighbour) ?? [];
    if (!probe) throw new Error('the list of users is gone');
    const { user } = own.things;
    const text = JSON.stringify([{ id: user.spare }]);
    const headers = {};
    expect(faultOf(probe, { status: 200, headers, text }, neighbour)).toBeUndefined();
    expect(faultOf(probe, { status: 200, headers, text }, own)).toContain(`shows ${user.spare}`);
    expect(faultOf(probe, { status: 500, headers, text: '' }, neighbour)).toContain('answered with 500');
  });

  it('is reported where row-level security does not hold', async () => {
    const [, probes] = operations.find(([operation]) => operation === 'GET /api/roles/{id}') ?? [];
    const [probe] = probes?.all(own, neighbour) ?? [];
    if (!probe) throw new Error('a role cannot be asked for');
    expect(faultOf(probe, await send(probe), neighbour)).toBeUndefined();
    await sql(server.databaseUrl, 'alter table roles disable row level security');
    try {
      expect(faultOf(probe, await send(probe), neighbour)).toContain(`shows ${neighbour.mark}`);
    } finally {
      await sql(server.databaseUrl, 'alter table roles enable row level security');
    }
  });

  it.each(namingTenants)('ignores the name of another tenant: %s', async (_, probes) => {
    const before = await fingerprints.take();
    const answer = await succeed(probes, { tenantId: server.other.id });
    expect([answer.status, answer.text]).toEqual([
      expect.toSatisfy(isSuccess),
      expect.not.stringContaining(server.other.id),
    ]);
    const changes = changedTables(before, await fingerprints.take());
    expect([...changes.keys()]).toEqual([server.tenant.id]);
  });
});

describe('the walk', () => {
  const operation: ApiOperation = {
    method: 'GET',
    path: '/api/users/{userId}',
    queryParameters: [],
    body: undefined,
    statuses: [200],
    bareStatuses: [],
    isPublic: false,
  };
  const petOf = (properties: Record<string, Schema>) => () =>
    new Probes(document, { ...operation, body: { type: 'object', properties } });

  it('refuses an operation that takes an id of a kind it does not know', () => {
    expect(() => new Probes(document, { ...operation, path: '/api/pets/{petId}' })).toThrow(/pets.\{petId\}/);
    expect(() => new Probes(document, { ...operation, queryParameters: ['petId'] })).toThrow(/petId/);
    expect(petOf({ petId: { type: 'string' } })).toThrow(/petId/);
    expect(petOf({ pets: { type: 'array', items: { type: 'string' } } })).toThrow(/pets/);
    const inner = { type: 'object', properties: { petId: { type: 'string' } } };
    expect(petOf({ friends: { type: 'array', items: inner } })).toThrow(/petId/);
    expect(petOf({ name: { type: 'string' }, userIds: { type: 'array' } })).not.toThrow();
  });
});

const isSuccess = (status: number): boolean => status < 300;
