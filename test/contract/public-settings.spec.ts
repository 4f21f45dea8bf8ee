import { beforeAll, describe, expect, it } from 'vitest';
import { MAX_SSO_CONNECTORS } from '#src/modules/enterprise-sso/sso-connector.repository.js';
import { apiClient, type ApiClient } from '../support/api-client.js';
import { sql } from '../support/sql.js';
import { useServer } from '../support/test-app.js';
import { read } from '../e2e/resources/fixture.js';
import { refusal } from '../e2e/roles/fixture.js';

const FILLED = MAX_SSO_CONNECTORS - 1;
const MOST_BYTES = 1024 * 1024;
/** What proxies leave a header is 4 KB, all headers together. */
const MOST_POLICY_CHARACTERS = 3000;

/** As many but one, each with as long a branding as all can have: some with pictures of their own, others with names. */
const FILL = [
  `insert into sso_connectors (tenant_id, id, provider_name, connector_name, encrypted_config, is_configured, branding)
   select 'default', 'connector' || n, 'OIDC', 'connector ' || n, '', true,
     case when n <= 100 then jsonb_build_object('logo', 'https://h' || n || '.cdn.example.com/' || repeat('x', 256))
       else jsonb_build_object('displayName', repeat('é', 139)) end
   from generate_series(1, $1::int) n`,
  `insert into sso_connector_domains (tenant_id, sso_connector_id, domain, position)
   select 'default', 'connector' || n, 'd' || n || '.example.com', 1 from generate_series(1, $1::int) n`,
];

describe('the settings that pages are told, of a tenant with as many enterprise connectors as it may have', () => {
  const server = useServer();
  let api: ApiClient;
  const get = (path: string, accept: string) =>
    fetch(server.tenant.baseUrl + path, { headers: { accept }, redirect: 'manual' });

  beforeAll(async () => {
    for (const statement of FILL) await sql(server.databaseUrl, statement, [FILLED]);
    api = await apiClient(server.tenant);
    await api.patch('/sign-in-exp', { singleSignOnEnabled: true });
  });

  it('have 1 MB at most, for programs and in pages', async () => {
    const settings = await (await get('/api/.well-known/sign-in-exp', 'application/json')).text();
    expect(JSON.parse(settings).ssoConnectors).toHaveLength(FILLED);
    expect(Buffer.byteLength(settings)).toBeLessThan(MOST_BYTES);
    const page = await get('/unknown-session', 'text/html');
    expect(Buffer.byteLength(await page.text())).toBeLessThan(MOST_BYTES);
  });

  it('make no header that a proxy would not take', async () => {
    const policy = (await get('/unknown-session', 'text/html')).headers.get('content-security-policy') ?? '';
    expect(policy.length).toBeLessThan(MOST_POLICY_CHARACTERS);
    expect(policy).toMatch(/img-src 'self' data: https: http:;/);
  });

  it('grow no further', async () => {
    const draft = { providerName: 'OIDC', connectorName: 'The last' };
    const last = `/sso-connectors/${read(await api.post('/sso-connectors', draft), 'id')}`;
    expect(refusal(await api.post('/sso-connectors', { ...draft, connectorName: 'One more' }))).toEqual([
      422,
      'single_sign_on.limit_exceeded',
    ]);
    const logo = `https://cdn.example.com/${'x'.repeat(2000)}`;
    expect(refusal(await api.patch(last, { branding: { logo, darkLogo: logo } }))).toEqual([
      422,
      'single_sign_on.branding_limit_exceeded',
    ]);
    expect((await api.patch(last, { branding: { displayName: 'The last' } })).status).toBe(200);
  });
});
