import { beforeAll, describe, expect, it } from 'vitest';
import { type ApiClient, apiClient } from '../../support/api-client.js';
import { application, CALLBACK } from '../../support/granted-codes.js';
import { sentStatements } from '../../support/sent-statements.js';
import { signedInCookies } from '../../support/signed-in.js';
import { sql } from '../../support/sql.js';
import { useServer } from '../../support/test-app.js';
import { createApplication } from '../applications/fixture.js';
import { createUser } from '../users/fixture.js';
import { addShop, SHOP, TEMPLATE } from './shop.js';

describe('resources are asked for at sign-in', () => {
  const server = useServer();
  let api: ApiClient;
  let clientId: string;
  let userId: string;

  beforeAll(async () => {
    api = await apiClient(server.tenant);
    clientId = await createApplication(api, application('SPA'));
    userId = await createUser(api);
    await addShop(server, userId);
  });

  /** Where an authorization request leads to. */
  async function authorize(parameters: Record<string, string | string[]>, cookie = ''): Promise<URL> {
    const url = new URL(`${server.tenant.issuer}/auth`);
    const all = {
      client_id: clientId,
      redirect_uri: CALLBACK,
      response_type: 'code',
      scope: 'openid read',
      code_challenge: 'c'.repeat(43),
      code_challenge_method: 'S256',
      ...parameters,
    };
    for (const [name, values] of Object.entries(all))
      for (const value of [values].flat()) url.searchParams.append(name, value);
    const response = await fetch(url, { redirect: 'manual', headers: { cookie } });
    return new URL(response.headers.get('location') ?? `error:${response.status}`, server.tenant.baseUrl);
  }

  /** The scopes of resources that the user has yet to grant, as the pages of the sign-in see them. */
  const missing = async (parameters: Record<string, string | string[]>) => {
    await sql(server.databaseUrl, `delete from oidc_artefacts where kind = 'Interaction'`);
    const cookie = await signedInCookies(server, server.tenant, userId);
    expect((await authorize(parameters, cookie)).searchParams.get('error')).toBe(null);
    const [row] = await sql<{ missing: unknown }>(
      server.databaseUrl,
      `select payload #> '{prompt,details,missingResourceScopes}' as missing from oidc_artefacts where kind = 'Interaction'`,
    );
    return row?.missing;
  };

  it('with the scopes that the user has', async () => {
    expect(await missing({ scope: 'openid read write refund', resource: SHOP })).toEqual({
      [SHOP]: ['read', 'write'],
    });
  });

  it('several in parameters, or in one with commas between them', async () => {
    const both = { [SHOP]: ['read'], [TEMPLATE]: ['read:logs'] };
    expect(await missing({ scope: 'openid read read:logs', resource: [SHOP, TEMPLATE] })).toEqual(both);
    expect(await missing({ scope: 'openid read read:logs', resource: `${SHOP},${TEMPLATE}` })).toEqual(both);
  });

  it('each once, however often it is named', async () => {
    await authorize({ resource: SHOP });
    const statements = (resource: string | string[]) => sentStatements(() => authorize({ resource }));
    const once = await statements(SHOP);
    const often = Array.from({ length: 20 }, () => SHOP);
    expect(await statements(often)).toEqual(once);
    expect(await statements(often.join(','))).toEqual(once);
  });

  it('the default one, where none is named', async () => {
    expect(await missing({ scope: 'openid read' })).toBe(null);
    await sql(
      server.databaseUrl,
      `update resources set is_default = true where tenant_id = 'default' and indicator = $1`,
      [SHOP],
    );
    expect(await missing({ scope: 'openid read' })).toEqual({ [SHOP]: ['read'] });
  });

  it.each([
    ['https://nothing.example.com', 'resource indicator is missing, or unknown'],
    [`${SHOP}/`, 'resource indicator is missing, or unknown'],
    [`${SHOP},https://nothing.example.com`, 'resource indicator is missing, or unknown'],
    ['https://acme.example.com', 'resource indicator is missing, or unknown'],
    ['urn:logto:organization:org_1', 'resource indicator is missing, or unknown'],
    ['shop', 'resource indicator must be an absolute URI'],
    [`${SHOP}#part`, 'resource indicator must not contain a fragment component'],
  ])('%s in vain', async (resource, description) => {
    const { searchParams } = await authorize({ resource });
    expect([searchParams.get('error'), searchParams.get('error_description')]).toEqual([
      'invalid_target',
      description,
    ]);
  });

  it('not, with a user scope that a third party may not have', async () => {
    const thirdParty = await createApplication(api, { ...application('SPA'), isThirdParty: true });
    const ask = async (scope: string) => (await authorize({ client_id: thirdParty, scope })).searchParams;
    expect((await ask('openid profile')).get('error_description')).toBe('requested scope is not allowed');
    expect((await ask('openid profile')).get('error')).toBe('invalid_scope');
    expect((await ask('openid unknown')).get('error')).toBe(null);
    await api.post(`/applications/${thirdParty}/user-consent-scopes`, { userScopes: ['profile'] });
    expect((await ask('openid profile')).get('error')).toBe(null);
  });
});
