import { beforeAll, describe, expect, it } from 'vitest';
import { AccountCenters } from '#src/modules/account-center/account-center.public.js';
import { TenantContext } from '#src/platform/tenancy/tenant-context.js';
import { type ApiClient, apiClient } from '../../support/api-client.js';
import { useServer } from '../../support/test-app.js';

const PATH = '/account-center';

describe('the account center', () => {
  const server = useServer();
  let api: ApiClient;
  let other: ApiClient;

  beforeAll(async () => {
    [api, other] = [await apiClient(server.tenant), await apiClient(server.other)];
  });

  const unset = (tenantId: string): object => ({
    tenantId,
    id: 'default',
    enabled: false,
    fields: {},
    webauthnRelatedOrigins: [],
    deleteAccountUrl: null,
    customCss: null,
    profileFields: null,
  });
  const fields = async () =>
    TenantContext.run('default', async () => {
      const { field } = await server.app.get(AccountCenters).get();
      return [field('mfa'), field('passkey'), field('name')];
    });

  it('is closed until a tenant opens it', async () => {
    expect(await api.get(PATH)).toMatchObject({ status: 200, body: unset('default') });
  });

  it('changes member by member, each as a whole, for its own tenant', async () => {
    const changes = {
      enabled: true,
      fields: { name: 'Edit', email: 'ReadOnly', mfa: 'Edit' },
      webauthnRelatedOrigins: ['https://app.acme.example', 'http://localhost:3000'],
      deleteAccountUrl: 'https://acme.example/goodbye',
      customCss: 'body { color: red }',
      profileFields: [{ name: 'birthdate' }],
    };
    const first = await api.patch(PATH, { ...changes, unknown: 1 });
    expect(first).toMatchObject({ status: 200 });
    expect(first.body).toEqual({ ...unset('default'), ...changes });
    const second = await api.patch(PATH, { fields: { name: 'ReadOnly' }, deleteAccountUrl: '' });
    const all = { ...unset('default'), ...changes, fields: { name: 'ReadOnly' }, deleteAccountUrl: null };
    expect(second.body).toEqual(all);
    expect((await api.get(PATH)).body).toEqual(all);
    expect((await api.patch(PATH, {})).body).toEqual(all);
    expect((await other.get(PATH)).body).toEqual(unset('acme'));
  });

  it('is known to anybody', async () => {
    const { body } = await api.get(PATH);
    const answer = await fetch(`${server.tenant.baseUrl}/api/.well-known/account-center`);
    expect(answer.status).toBe(200);
    expect(await answer.json()).toEqual(body);
    const others = await fetch(`${server.other.baseUrl}/api/.well-known/account-center`);
    expect(await others.json()).toEqual(unset('acme'));
  });

  it('takes passkeys for second factors where nothing else is said of them', async () => {
    await api.patch(PATH, { fields: { mfa: 'Edit' } });
    expect(await fields()).toEqual(['Edit', 'Edit', 'Off']);
    await api.patch(PATH, { fields: { mfa: 'Edit', passkey: 'Off' } });
    expect(await fields()).toEqual(['Edit', 'Off', 'Off']);
  });

  it.each([
    ['no choice of a field', { fields: { name: 'Write' } }],
    ['no URL', { deleteAccountUrl: 'javascript:alert(1)' }],
    ['a URL that is too long', { deleteAccountUrl: `https://acme.example/${'x'.repeat(2048)}` }],
    ['CSS that is too long', { customCss: 'x'.repeat(65_536) }],
    ['an origin without encryption', { webauthnRelatedOrigins: ['http://app.acme.example'] }],
    ['an origin with a path', { webauthnRelatedOrigins: ['https://app.acme.example/path'] }],
    ['an origin with a user', { webauthnRelatedOrigins: ['https://ada@app.acme.example'] }],
    ['an origin that only looks local', { webauthnRelatedOrigins: ['http://localhost.acme.example'] }],
    ['no origin', { webauthnRelatedOrigins: ['null'] }],
    [
      '101 origins',
      { webauthnRelatedOrigins: Array.from({ length: 101 }, (_, n) => `https://a${n}.example`) },
    ],
    ['a profile field without a name', { profileFields: [{}] }],
  ])('refuses %s', async (_what, body) => {
    const before = (await api.get(PATH)).body;
    expect(await api.patch(PATH, body)).toMatchObject({ status: 400, body: { code: 'guard.invalid_input' } });
    expect((await api.get(PATH)).body).toEqual(before);
  });
});
