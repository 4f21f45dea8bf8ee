import { beforeAll, describe, expect, it } from 'vitest';
import { apiClient } from '../../support/api-client.js';
import { BrowserlessClient, type ClientUnderTest } from '../../support/browserless-client.js';
import { addClient, addPerson, type Person } from '../../support/people.js';
import { sql } from '../../support/sql.js';
import { type TestTenant, useServer } from '../../support/test-app.js';

const server = useServer();
let insider: Person;
let outsider: Person;

beforeAll(async () => {
  [insider, outsider] = [await addPerson(server.tenant), await addPerson(server.tenant)];
});

/** Lets nobody but one user into an application. */
async function restrict(tenant: TestTenant, { clientId }: ClientUnderTest, { id }: Person): Promise<void> {
  const api = await apiClient(tenant);
  const rules = { userIds: [id], userRoleIds: [], organizationIds: [], organizationRoleRules: [] };
  expect((await api.put(`/applications/${clientId}/access-control`, rules)).status).toBe(200);
  const { status } = await api.patch(`/applications/${clientId}`, { appLevelAccessControlEnabled: true });
  expect(status).toBe(200);
}

const signedIn = async (client: ClientUnderTest, { username, password }: Person, tenant = server.tenant) => {
  const browser = new BrowserlessClient(tenant, client);
  await browser.authorize();
  expect(await browser.locationOf(await browser.submitPassword(username, password))).toMatch('/consent?');
  return browser;
};
const grants = ({ clientId }: ClientUnderTest) =>
  sql(
    server.databaseUrl,
    `select 1 from oidc_artefacts where kind = 'Grant' and payload ->> 'clientId' = $1`,
    [clientId],
  );

describe.each(['SPA', 'Native'] as const)('a restricted application of the type %s', (type) => {
  let client: ClientUnderTest;
  const consent = () => `/consent?app_id=${client.clientId}`;

  beforeAll(async () => {
    client = await addClient(server.tenant, type);
    await restrict(server.tenant, client, insider);
  });

  it('lets those in whom a rule is about', async () => {
    const browser = await signedIn(client, insider);
    expect((await browser.follow(consent())).searchParams.get('code')).not.toBeNull();
  });

  it('gives others the page, which gets nothing either', async () => {
    const browser = await signedIn(client, outsider);
    expect((await browser.fetch(consent())).status).toBe(200);
    const { status, body } = await browser.api('POST', 'interaction/consent', {});
    expect([status, body['code']]).toEqual([400, 'oidc.access_denied']);
    expect(
      await sql(server.databaseUrl, `select 1 from oidc_artefacts where kind = 'Grant' and account_id = $1`, [
        outsider.id,
      ]),
    ).toEqual([]);
  });
});

describe('a grant from before the restriction', () => {
  const denied = { error: 'access_denied', error_description: 'the application is not for this user' };

  it('lets nobody in whom no rule is about, and the client is told', async () => {
    const client = await addClient(server.tenant);
    const browser = await signedIn(client, outsider);
    await browser.follow(`/consent?app_id=${client.clientId}`);
    await restrict(server.tenant, client, insider);
    for (const prompt of [undefined, 'none', 'consent']) {
      const answer = new URL(await browser.authorize({ prompt }));
      expect(answer.href).toMatch(client.redirectUri);
      expect(Object.fromEntries(answer.searchParams)).toMatchObject({ ...denied, state: 'some-state' });
    }
    expect(await grants(client)).toHaveLength(1);
    expect(await browser.authorize({ prompt: 'login' })).toMatch('/sign-in?');
  });

  it('goes on for those whom a rule is about, and for all of them in another tenant', async () => {
    const client = await addClient(server.tenant);
    const browser = await signedIn(client, insider);
    await browser.follow(`/consent?app_id=${client.clientId}`);
    await restrict(server.tenant, client, insider);
    expect(await browser.authorize({ prompt: undefined, scope: 'openid' })).toMatch(client.redirectUri);

    const somebody = await addPerson(server.other);
    const elsewhere = await addClient(server.other);
    const other = await signedIn(elsewhere, somebody, server.other);
    await other.follow(`/consent?app_id=${elsewhere.clientId}`);
    const answer = new URL(await other.authorize({ prompt: undefined, scope: 'openid' }));
    expect(answer.searchParams.get('code')).not.toBeNull();
  });
});
