import { decodeProtectedHeader } from 'jose';
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { Clock } from '#src/kernel/clock.js';
import { TenantProvisioner } from '#src/modules/tenants/tenants.public.js';
import { KeyRotationService } from '#src/oidc/keys/key-rotation.service.js';
import { TenantContext } from '#src/platform/tenancy/tenant-context.js';
import { type ApiClient, apiClient } from '../../support/api-client.js';
import { sql } from '../../support/sql.js';
import { startTestApp, type TestApp, useServer } from '../../support/test-app.js';
import { managementToken } from '../../support/tokens.js';
import { jwksOf, kidsOf, listKeys, rotate, statusesOf, statusWith, verify } from './fixture.js';

const TYPE = 'private-keys';

describe('signing keys', () => {
  let server: TestApp;
  let api: ApiClient;

  beforeEach(async () => {
    server = await startTestApp();
    api = await apiClient(server.tenant);
  });
  afterEach(async () => {
    Clock.use();
    await server.close();
  });

  const pass = (seconds: number): void => {
    const now = Clock.now();
    Clock.use(() => now + seconds * 1000);
  };

  it('are listed without their values', async () => {
    const [key, ...others] = await listKeys(api, TYPE);
    expect(others).toEqual([]);
    const [published] = (await jwksOf(server.tenant)).keys;
    expect(key).toEqual({
      id: published?.kid,
      createdAt: expect.any(Number),
      signingKeyAlgorithm: 'EC',
      status: 'Current',
    });
    expect(Math.abs((key?.createdAt ?? 0) - Clock.nowSeconds())).toBeLessThan(24 * 60 * 60);
  });

  it('are replaced at once, and what was signed before still counts', async () => {
    const [before] = await listKeys(api, TYPE);
    const oldToken = await managementToken(server.tenant);
    const keys = await rotate(api, TYPE);
    expect(statusesOf(keys)).toEqual(['Current', 'Previous']);
    expect(keys[1]?.id).toBe(before?.id);
    expect(keys).toEqual(await listKeys(api, TYPE));

    const jwks = await jwksOf(server.tenant);
    expect(kidsOf(jwks)).toEqual([keys[0]?.id, keys[1]?.id]);
    const newToken = await managementToken(server.tenant);
    expect(decodeProtectedHeader(newToken).kid).toBe(keys[0]?.id);
    for (const token of [oldToken, newToken]) {
      await expect(verify(token, jwks)).resolves.toBeDefined();
      expect(await statusWith(token, server.tenant)).toBe(200);
    }
  });

  it('are two at most without a staged one', async () => {
    const [first] = await listKeys(api, TYPE);
    const oldToken = await managementToken(server.tenant);
    await rotate(api, TYPE);
    const keys = await rotate(await apiClient(server.tenant), TYPE);
    expect(statusesOf(keys)).toEqual(['Current', 'Previous']);
    expect(keys.map(({ id }) => id)).not.toContain(first?.id);
    await expect(verify(oldToken, await jwksOf(server.tenant))).rejects.toThrow('no applicable key');
    expect(await statusWith(oldToken, server.tenant)).toBe(401);
  });

  it('are staged for a while, published before they sign', async () => {
    await rotate(api, TYPE);
    const keys = await rotate(api, TYPE, { rotationGracePeriod: 600 });
    expect(statusesOf(keys)).toEqual(['Next', 'Current', 'Previous']);
    const [next, current, previous] = keys;
    expect(next?.effectiveAt).toBeGreaterThanOrEqual(Clock.nowSeconds() + 590);
    expect(next?.effectiveAt).toBeLessThanOrEqual(Clock.nowSeconds() + 600);
    expect([current?.effectiveAt, previous?.effectiveAt]).toEqual([undefined, undefined]);
    expect(kidsOf(await jwksOf(server.tenant))).toEqual([current?.id, next?.id, previous?.id]);
    const token = await managementToken(server.tenant);
    expect(decodeProtectedHeader(token).kid).toBe(current?.id);
  });

  it('sign from their time on, though nobody does anything', async () => {
    await rotate(api, TYPE);
    const [next, current] = await rotate(api, TYPE, { rotationGracePeriod: 600 });
    const oldToken = await managementToken(server.tenant);
    pass(598);
    expect(decodeProtectedHeader(await managementToken(server.tenant)).kid).toBe(current?.id);
    pass(2);
    const token = await managementToken(server.tenant);
    expect(decodeProtectedHeader(token).kid).toBe(next?.id);
    expect(kidsOf(await jwksOf(server.tenant))).toEqual([next?.id, current?.id]);
    expect(await statusWith(oldToken, server.tenant)).toBe(200);
    const after = await listKeys(await apiClient(server.tenant), TYPE);
    expect(statusesOf(after)).toEqual(['Current', 'Previous']);
    expect(after[0]).toMatchObject({ id: next?.id, createdAt: next?.createdAt });
    expect(after[0]).not.toHaveProperty('effectiveAt');
  });

  it('sign from their time on where the list is asked for first', async () => {
    const [next] = await rotate(api, TYPE, { rotationGracePeriod: 60 });
    pass(61);
    const listed = await Promise.all(Array.from({ length: 5 }, () => listKeys(api, TYPE)));
    for (const keys of listed) expect(keys.map(({ id }) => id)[0]).toBe(next?.id);
    expect(statusesOf(await rotate(api, TYPE))).toEqual(['Current', 'Previous']);
  });

  it('that wait are replaced by another staged one, but not passed by', async () => {
    const [first] = await rotate(api, TYPE, { rotationGracePeriod: 600 });
    const immediate = await api.post(`/configs/oidc/${TYPE}/rotate`, { rotationGracePeriod: 0 });
    expect(immediate).toMatchObject({ status: 422, body: { code: 'oidc.invalid_request' } });
    const keys = await rotate(api, TYPE, { rotationGracePeriod: 60 });
    expect(statusesOf(keys)).toEqual(['Next', 'Current']);
    expect(keys[0]?.id).not.toBe(first?.id);
  });

  it('are deleted only when they are previous, in the order of the contract’s checks', async () => {
    const remove = async (id: string | undefined) => {
      const { status, body } = await api.delete(`/configs/oidc/${TYPE}/${id}`);
      return [status, (body as { code?: string } | undefined)?.code];
    };
    const [only] = await listKeys(api, TYPE);
    expect(await remove('unknown')).toEqual([422, 'oidc.key_required']);
    expect(await remove(only?.id)).toEqual([422, 'oidc.key_required']);
    const keys = await rotate(api, TYPE);
    const oldToken = await managementToken(server.tenant);
    await rotate(api, TYPE, { rotationGracePeriod: 60 });
    expect(await remove('unknown')).toEqual([404, 'oidc.key_not_found']);
    expect(await remove(keys[0]?.id)).toEqual([422, 'oidc.only_previous_key_can_be_deleted']);
    expect(await remove((await listKeys(api, TYPE))[0]?.id)).toEqual([
      422,
      'oidc.only_previous_key_can_be_deleted',
    ]);
    api = await apiClient(server.tenant);
    expect(await remove(keys[1]?.id)).toEqual([204, undefined]);
    expect(statusesOf(await listKeys(api, TYPE))).toEqual(['Next', 'Current']);
    expect(await statusWith(oldToken, server.tenant)).toBe(200);
  });

  it('that are deleted verify nothing any more', async () => {
    const oldToken = await managementToken(server.tenant);
    const [, previous] = await rotate(api, TYPE);
    api = await apiClient(server.tenant);
    expect((await api.delete(`/configs/oidc/${TYPE}/${previous?.id}`)).status).toBe(204);
    expect(kidsOf(await jwksOf(server.tenant))).toHaveLength(1);
    expect(await statusWith(oldToken, server.tenant)).toBe(401);
  });

  it('are the tenant’s own', async () => {
    const others = await apiClient(server.other);
    const before = [await listKeys(others, TYPE), await jwksOf(server.other)];
    const keys = await rotate(api, TYPE);
    await rotate(api, TYPE, { rotationGracePeriod: 60 });
    expect([await listKeys(others, TYPE), await jwksOf(server.other)]).toEqual(before);
    await rotate(others, TYPE);
    const foreign = await others.delete(`/configs/oidc/${TYPE}/${keys[1]?.id}`);
    expect(foreign).toMatchObject({ status: 404, body: { code: 'oidc.key_not_found' } });
    expect(await listKeys(api, TYPE)).toHaveLength(3);
  });

  it('survive rotations that race', async () => {
    const rotations = await Promise.all(
      Array.from({ length: 8 }, (_, index) =>
        api.post(`/configs/oidc/${TYPE}/rotate`, { rotationGracePeriod: index % 2 === 0 ? 0 : 600 }),
      ),
    );
    const refused = rotations.filter(({ status }) => status !== 200);
    for (const answer of refused) {
      expect(answer).toMatchObject({ status: 422, body: { code: 'oidc.invalid_request' } });
    }
    const fresh = await apiClient(server.tenant);
    const keys = await listKeys(fresh, TYPE);
    expect(statusesOf(keys)).toContain('Current');
    expect(statusesOf(keys)).toContain('Next');
    expect(kidsOf(await jwksOf(server.tenant)).toSorted()).toEqual(keys.map(({ id }) => id).toSorted());
  });

  it('never leave the database as text', async () => {
    await rotate(api, TYPE);
    const [row] = await sql<{ text: string }>(
      server.databaseUrl,
      `select string_agg(encode(encrypted_key, 'escape'), '') as text from oidc_keys`,
    );
    expect(row?.text).not.toMatch(/"kty"|"d"|"crv"/);
  });
});

describe('signing keys, asked for in a wrong way,', () => {
  const server = useServer();
  let api: ApiClient;

  beforeAll(async () => {
    api = await apiClient(server.tenant);
  });

  it.each(['unknown', 'private-keys%20', 'session-keys', '%00'])('are not of the type %s', async (type) => {
    for (const answer of [
      await api.get(`/configs/oidc/${type}`),
      await api.post(`/configs/oidc/${type}/rotate`, {}),
      await api.delete(`/configs/oidc/${type}/x`),
    ]) {
      expect(answer).toMatchObject({ status: 400, body: { code: 'guard.invalid_input' } });
    }
  });

  it.each([
    { rotationGracePeriod: -1 },
    { rotationGracePeriod: 1.5 },
    { rotationGracePeriod: '60' },
    { signingKeyAlgorithm: 'DSA' },
  ])('are not rotated with %j', async (body) => {
    const answer = await api.post(`/configs/oidc/${TYPE}/rotate`, body);
    expect(answer).toMatchObject({ status: 400, body: { code: 'guard.invalid_input' } });
  });
});

describe('the grace period of a rotation', () => {
  it('is that of the settings where the request names none', async () => {
    const server = await startTestApp({ PRIVATE_KEY_ROTATION_GRACE_PERIOD: '600' });
    try {
      const api = await apiClient(server.tenant);
      const [next, current] = await rotate(api, TYPE);
      expect([next?.status, current?.status]).toEqual(['Next', 'Current']);
      expect(next?.effectiveAt).toBeGreaterThan(Clock.nowSeconds() + 590);
      const others = await apiClient(server.other);
      expect(statusesOf(await rotate(others, TYPE, { rotationGracePeriod: 0 }))).toEqual([
        'Current',
        'Previous',
      ]);
      expect(await rotate(others, 'cookie-keys')).toHaveLength(2);
    } finally {
      await server.close();
    }
  });
});

describe('the algorithm of a rotated signing key', () => {
  /** The algorithms of the JWKS after a rotation of a tenant that signs with another one. */
  async function algorithmsAfter(SIGNING_ALGORITHM: string, body: object): Promise<(string | undefined)[]> {
    const server = await startTestApp({ SIGNING_ALGORITHM, ENDPOINT: 'http://*.localhost' });
    try {
      await server.app.get(TenantProvisioner).provision('signer');
      await TenantContext.run('signer', () => server.app.get(KeyRotationService).rotate(TYPE, body));
      const jwks = await server.app.inject({ url: '/oidc/jwks', headers: { host: 'signer.localhost' } });
      return jwks.json<{ keys: { alg?: string }[] }>().keys.map(({ alg }) => alg);
    } finally {
      await server.close();
    }
  }

  it.each([
    ['ES256', {}, 'ES256'],
    ['ES384', {}, 'ES384'],
    ['ES384', { signingKeyAlgorithm: 'EC' }, 'ES384'],
    ['EdDSA', {}, 'EdDSA'],
    ['EdDSA', { signingKeyAlgorithm: 'RSA' }, 'RS256'],
    ['RS256', {}, 'ES256'],
  ])('follows %s with %j as %s', async (before, body, after) => {
    expect(await algorithmsAfter(before, body)).toEqual([after, before]);
  });
});
