import { beforeAll, describe, expect, it } from 'vitest';
import { apiClient, type ApiClient } from '../../support/api-client.js';
import { useServer } from '../../support/test-app.js';
import { createApplication, insertApplication, refusal } from './fixture.js';

const server = useServer();
let api: ApiClient;

beforeAll(async () => {
  api = await apiClient(server.tenant);
});

const create = async (properties: object) => {
  const answer = await api.post('/applications', { name: 'Shop', ...properties });
  return answer.status === 200 ? 'created' : refusal(answer);
};
const update = async (id: string, changes: object) => {
  const answer = await api.patch(`/applications/${id}`, changes);
  return answer.status === 200 ? 'updated' : refusal(answer);
};

const SAML = [400, 'application.saml.use_saml_app_api'];
const NOT_CONFIGURED = [501, 'application.protected_app_not_configured'];

describe('a SAML application', () => {
  it('is managed elsewhere', async () => {
    const id = await insertApplication(server, server.tenant, 'SAML');
    expect(await create({ type: 'SAML' })).toEqual(SAML);
    expect(await update(id, { name: 'New' })).toEqual(SAML);
    expect(refusal(await api.delete(`/applications/${id}`))).toEqual(SAML);
    expect((await api.get(`/applications/${id}`)).status).toBe(200);
  });
});

describe('a third-party application', () => {
  it.each(['Traditional', 'SPA', 'Native'])('can be of type %s', async (type) => {
    expect(await create({ type, isThirdParty: true })).toBe('created');
  });

  it.each(['MachineToMachine', 'Protected'])('cannot be of type %s', async (type) => {
    const refused = [400, 'application.invalid_third_party_application_type'];
    expect(await create({ type, isThirdParty: true })).toEqual(refused);
  });

  it('cannot exchange tokens, from its first day or later', async () => {
    const refused = [422, 'application.third_party_application_cannot_enable_token_exchange'];
    const exchanging = { customClientMetadata: { allowTokenExchange: true } };
    expect(await create({ type: 'SPA', isThirdParty: true, ...exchanging })).toEqual(refused);
    expect(await create({ type: 'SPA', ...exchanging })).toBe('created');
    const id = await createApplication(api, { type: 'SPA', isThirdParty: true });
    expect(await update(id, exchanging)).toEqual(refused);
    expect(await update(id, { customClientMetadata: { allowTokenExchange: false } })).toBe('updated');
  });
});

describe('the device flow', () => {
  const deviceFlow = (isDeviceFlow: boolean) => ({ customClientMetadata: { isDeviceFlow } });
  const nativeOnly = [422, 'application.device_flow_native_only'];
  const notChangeable = [422, 'application.device_flow_not_changeable'];

  it.each(['SPA', 'Traditional', 'MachineToMachine', 'Protected'])('is not for type %s', async (type) => {
    expect(await create({ type, ...deviceFlow(true) })).toEqual(nativeOnly);
  });

  it('is not switched on later', async () => {
    const native = await createApplication(api, { type: 'Native' });
    expect(await update(native, deviceFlow(true))).toEqual(notChangeable);
    expect(await update(native, deviceFlow(false))).toBe('updated');
    expect(await update(native, { customClientMetadata: {} })).toBe('updated');
    expect(await update(await createApplication(api), deviceFlow(true))).toEqual(nativeOnly);
  });

  it('is not switched off, not even by leaving it out', async () => {
    const id = await createApplication(api, { type: 'Native', ...deviceFlow(true) });
    expect(await update(id, deviceFlow(false))).toEqual(notChangeable);
    expect(await update(id, { customClientMetadata: { idTokenTtl: 60 } })).toEqual(notChangeable);
    expect(await update(id, { customClientMetadata: { idTokenTtl: 60, isDeviceFlow: true } })).toBe(
      'updated',
    );
    expect(await update(id, { name: 'New' })).toBe('updated');
  });
});

describe('a protected application', () => {
  const origin = 'https://app.example.com';

  it('needs its metadata, a subdomain, and a proxy that this server does not have', async () => {
    expect(await create({ type: 'Protected' })).toEqual([
      400,
      'application.protected_app_metadata_is_required',
    ]);
    for (const subDomain of ['a.b', '-a', 'a_b', 'a b', 'x'.repeat(64), '*']) {
      const answer = await create({ type: 'Protected', protectedAppMetadata: { subDomain, origin } });
      expect(answer).toEqual([422, 'application.invalid_subdomain']);
    }
    const answer = await create({ type: 'Protected', protectedAppMetadata: { subDomain: 'app', origin } });
    expect(answer).toEqual(NOT_CONFIGURED);
  });

  it('alone has such metadata', async () => {
    const changes = { protectedAppMetadata: { origin } };
    const refused = [400, 'application.protected_application_only'];
    expect(await update(await createApplication(api), changes)).toEqual(refused);
    const id = await insertApplication(server, server.tenant, 'Protected');
    expect(await update(id, changes)).toEqual(NOT_CONFIGURED);
    expect(await update(id, { name: 'New' })).toBe('updated');
  });

  it('is deleted after its custom domains', async () => {
    const metadata = { host: 'app.example.com', origin, sessionDuration: 60, pageRules: [{ path: '^/' }] };
    const protectedAppMetadata = { ...metadata, customDomains: [{ domain: 'app.example.org' }] };
    const id = await insertApplication(server, server.tenant, 'Protected', { protectedAppMetadata });
    expect((await api.get(`/applications/${id}`)).body).toMatchObject({ protectedAppMetadata });
    const refused = [422, 'application.should_delete_custom_domains_first'];
    expect(refusal(await api.delete(`/applications/${id}`))).toEqual(refused);
    const bare = await insertApplication(server, server.tenant, 'Protected', {
      protectedAppMetadata: metadata,
    });
    expect((await api.delete(`/applications/${bare}`)).status).toBe(204);
  });
});

it('restricts access to an application only where a rule says whose', async () => {
  const id = await createApplication(api, { type: 'SPA' });
  const refused = [422, 'request.invalid_input'];
  expect(await update(id, { appLevelAccessControlEnabled: true })).toEqual(refused);
  expect(await update(id, { appLevelAccessControlEnabled: false })).toBe('updated');
});

it('lets machines alone be administrators, and changes nothing where one cannot be', async () => {
  const id = await createApplication(api, { type: 'SPA', name: 'Shop' });
  expect(await update(id, { name: 'New', isAdmin: true })).toEqual([422, 'application.invalid_type']);
  expect((await api.get(`/applications/${id}`)).body).toMatchObject({ name: 'Shop', isAdmin: false });
  expect(await update(id, { isAdmin: false })).toBe('updated');
});
