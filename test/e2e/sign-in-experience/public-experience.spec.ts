import { beforeAll, describe, expect, it } from 'vitest';
import { en } from '#src/modules/sign-in-experience/phrases/en.js';
import { apiClient, type ApiClient, clientWithToken } from '../../support/api-client.js';
import { useServer } from '../../support/test-app.js';
import { read } from '../resources/fixture.js';
import { DEFAULTS } from './fixture.js';

// Without the development mailbox: nothing can be sent.
const server = useServer({ NODE_ENV: 'production' });
let api: ApiClient;
let other: ApiClient;
let anybody: ApiClient;

beforeAll(async () => {
  [api, other] = [await apiClient(server.tenant), await apiClient(server.other)];
  anybody = clientWithToken(server.tenant, 'nobody');
});

const { emailBlocklistPolicy: _list, forgotPasswordMethods: _methods, ...SHARED } = DEFAULTS;
const PUBLIC = {
  ...SHARED,
  socialConnectors: [],
  ssoConnectors: [],
  forgotPassword: { email: false, phone: false },
  isDevelopmentTenant: false,
  customProfileFields: [],
  customProfileFieldCatalog: [],
};

describe.each(['/.well-known/experience', '/.well-known/sign-in-exp'])('%s', (path) => {
  const from = async (query: object): Promise<unknown> =>
    (await anybody.get(`${path}?${new URLSearchParams({ ...query })}`)).body;

  it('tells anybody what pages need to know, and nothing else', async () => {
    await api.patch('/sign-in-exp', { emailBlocklistPolicy: { customBlocklist: ['@secret.example.com'] } });
    const { status, body } = await anybody.get(path);
    expect([status, body]).toEqual([200, { tenantId: 'default', ...PUBLIC }]);
    expect((await clientWithToken(server.other, 'nobody').get(path)).body).toEqual({
      tenantId: server.other.id,
      ...PUBLIC,
    });
  });

  it('may be kept by caches that ask whether it still holds', async () => {
    const { headers } = await anybody.get(path);
    expect(headers.get('cache-control')).toBe('no-cache');
    const etag = headers.get('etag') ?? '';
    const again = await fetch(`${server.tenant.baseUrl}/api${path}`, { headers: { 'if-none-match': etag } });
    expect([etag === '', again.status]).toEqual([false, 304]);
    await api.patch('/sign-in-exp', { supportEmail: `${path.length}@example.com` });
    const { headers: after } = await anybody.get(path);
    expect(after.get('etag')).not.toBe(etag);
    await api.patch('/sign-in-exp', { supportEmail: null });
  });

  it('costs no statement once it is remembered', async () => {
    const { database } = server.platform;
    // The node hears of the changes before this test once more, and notes them in the audit log.
    const cost = async () => {
      const before = database.statements;
      await anybody.get(path);
      return database.statements - before;
    };
    await expect.poll(cost).toBe(0);
  });

  it('shows the application, and over it the organization', async () => {
    const appId = await applicationOf(api, {
      color: { primaryColor: '#111', darkPrimaryColor: '#222' },
      branding: { logoUrl: 'https://example.com/app.svg', favicon: 'https://example.com/app.png' },
      customCss: 'app',
      termsOfUseUrl: 'https://example.com/terms',
      privacyPolicyUrl: null,
    });
    const organizationId = read(
      await api.post('/organizations', {
        name: 'Acme',
        color: { primaryColor: '#333' },
        branding: { logoUrl: 'https://example.com/organization.svg' },
      }),
      'id',
    );
    const tenant = { tenantId: 'default', ...PUBLIC };
    const ofApplication = {
      ...tenant,
      color: { primaryColor: '#111', isDarkModeEnabled: false, darkPrimaryColor: '#222' },
      branding: { logoUrl: 'https://example.com/app.svg', favicon: 'https://example.com/app.png' },
      customCss: 'app',
      termsOfUseUrl: 'https://example.com/terms',
    };
    expect(await from({ appId })).toEqual(ofApplication);
    expect(await from({ appId, organizationId })).toEqual({
      ...ofApplication,
      color: { ...ofApplication.color, primaryColor: '#333' },
      branding: { ...ofApplication.branding, logoUrl: 'https://example.com/organization.svg' },
    });
    expect(await from({ organizationId })).toEqual({
      ...tenant,
      color: { ...tenant.color, primaryColor: '#333' },
      branding: { logoUrl: 'https://example.com/organization.svg' },
    });
  });

  it('ignores third-party applications, those of other tenants, and what does not exist', async () => {
    const own = { customCss: 'own', termsOfUseUrl: null, privacyPolicyUrl: null };
    const tenant = { tenantId: 'default', ...PUBLIC };
    const ids = [
      await applicationOf(api, own, { isThirdParty: true }),
      await applicationOf(other, own),
      'nobody',
      '',
    ];
    const organization = await other.post('/organizations', { name: 'Acme', customCss: 'own' });
    for (const appId of ids) {
      expect(await from({ appId, organizationId: read(organization, 'id') })).toEqual(tenant);
    }
  });
});

async function applicationOf(
  client: ApiClient,
  experience: object,
  properties: object = {},
): Promise<string> {
  const application = { name: 'App', type: 'SPA', ...properties };
  const id = read(await client.post('/applications', application), 'id');
  await client.put(`/applications/${id}/sign-in-experience`, experience);
  return id;
}

describe('phrases', () => {
  it.each(['', '?lng=en', '?lng=xx'])('%s are English, and those of the pages themselves', async (query) => {
    const { status, headers, body } = await anybody.get(`/.well-known/phrases${query}`);
    expect([status, headers.get('content-language')]).toEqual([200, 'en']);
    expect(body).toEqual(en);
  });
});

describe('the endpoint of a tenant', () => {
  const asked = async (baseUrl: string, tenantId: string): Promise<[number, unknown]> => {
    const response = await fetch(`${baseUrl}/api/.well-known/endpoints/${tenantId}`);
    return [response.status, await response.json()];
  };

  it('is told by the tenant of the operators alone', async () => {
    const { tenant, adminUrl } = server;
    expect(await asked(adminUrl, 'default')).toEqual([200, { user: expect.stringMatching(/^http/) }]);
    expect(await asked(adminUrl, 'admin')).toEqual([200, { user: expect.stringMatching(/^http/) }]);
    const missing = expect.objectContaining({ code: 'entity.not_exists_with_id' });
    expect(await asked(tenant.baseUrl, 'default')).toEqual([404, missing]);
    expect(await asked(adminUrl, 'No-Tenant')).toEqual([404, missing]);
  });
});

describe('the tenant of the operators', () => {
  it('lets nobody sign up', async () => {
    const { body } = await fetch(`${server.adminUrl}/api/.well-known/experience`).then(async (answer) => ({
      body: (await answer.json()) as { signInMode: string },
    }));
    expect(body.signInMode).toBe('SignIn');
  });
});
