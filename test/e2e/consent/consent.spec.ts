import { decodeJwt } from 'jose';
import pg from 'pg';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { newShortId } from '#src/kernel/ids.js';
import { apiClient } from '../../support/api-client.js';
import type { ClientUnderTest } from '../../support/browserless-client.js';
import { heldStatements } from '../../support/held-rows.js';
import { giveUserRole, setMember } from '../../support/members.js';
import { addOrganization, addOrganizationRole } from '../../support/organizations.js';
import { addClient, addPerson, type Person } from '../../support/people.js';
import { sql } from '../../support/sql.js';
import { useServer } from '../../support/test-app.js';
import {
  addShopClient,
  ASKED,
  askedBrowser,
  CONSENT,
  furnish,
  grantsOf,
  ORGANIZATIONS,
  type Parameters,
  refusal,
  SHOP,
  TEMPLATE,
} from './asking.js';

const server = useServer();
let person: Person;
let third: ClientUnderTest;
let own: string;
let foreign: string;

beforeAll(async () => {
  ({ person, third, own } = await furnish(server, server.tenant));
  foreign = await addOrganization({ databaseUrl: server.databaseUrl, tenantId: 'default' }, newShortId());
});

const asked = (
  client: ClientUnderTest,
  parameters: Parameters = ASKED,
  who = person,
  tenant = server.tenant,
) => askedBrowser(tenant, client, who, parameters);
const likeThird = () => addShopClient(server, server.tenant);
const grants = (clientId: string) => grantsOf(server, clientId);
const consented = (clientId: string, userId: string) =>
  sql(
    server.databaseUrl,
    'select organization_id from consent_organizations where application_id = $1 and user_id = $2',
    [clientId, userId],
  );

describe('what a third party asks for', () => {
  it('is shown with who asks and who is asked, as far as the user holds it and the application may ask', async () => {
    const browser = await asked(third);
    const { status, body } = await browser.api('GET', CONSENT);
    const scope = (name: string) => ({ id: expect.any(String), name, description: null });
    const resource = { id: expect.any(String), name: SHOP, indicator: SHOP };
    expect([status, body]).toEqual([
      200,
      {
        application: { id: third.clientId, name: 'Third' },
        user: {
          id: person.id,
          name: null,
          avatar: null,
          username: person.username,
          primaryEmail: expect.stringMatching(/@example\.com$/),
          primaryPhone: null,
        },
        organizations: [
          { id: own, name: own, missingResourceScopes: [{ resource, scopes: [scope('write')] }] },
        ],
        missingOIDCScope: ['profile', ORGANIZATIONS],
        missingResourceScopes: [
          { resource, scopes: [scope('read')] },
          {
            resource: { id: TEMPLATE, name: TEMPLATE, indicator: TEMPLATE },
            scopes: [{ ...scope('read:logs'), description: expect.toBeOneOf([null, '']) }],
          },
        ],
        redirectUri: third.redirectUri,
      },
    ]);
  });

  it('is shown with what the application is known as', async () => {
    const known = {
      displayName: 'The third',
      branding: { logoUrl: 'https://third.example.com/logo.png' },
      privacyPolicyUrl: 'https://third.example.com/privacy',
      termsOfUseUrl: null,
    };
    const client = await likeThird();
    const path = `/applications/${client.clientId}/sign-in-experience`;
    expect((await (await apiClient(server.tenant)).put(path, known)).status).toBe(201);
    const browser = await asked(client);
    expect((await browser.api('GET', CONSENT)).body['application']).toEqual({
      id: client.clientId,
      name: 'Third',
      ...known,
    });
  });

  it('names no organization unless the application asks for organizations', async () => {
    const browser = await asked(third, { scope: 'openid profile' });
    const { body } = await browser.api('GET', CONSENT);
    expect(body).not.toHaveProperty('organizations');
    expect(body).toMatchObject({ missingOIDCScope: ['profile'], missingResourceScopes: [] });
  });

  it('is less by what the application may not ask for any longer', async () => {
    const { person: who, third: client } = await furnish(server, server.other);
    const browser = await asked(client, ASKED, who, server.other);
    await sql(
      server.databaseUrl,
      `delete from consent_user_scopes where application_id = $1 and user_scope = 'profile'`,
      [client.clientId],
    );
    for (const table of [
      'consent_resource_scopes',
      'consent_organization_resource_scopes',
      'consent_organization_scopes',
    ]) {
      await sql(server.databaseUrl, `delete from ${table} where application_id = $1`, [client.clientId]);
    }
    expect((await browser.api('GET', CONSENT)).body).toMatchObject({
      organizations: [{ missingResourceScopes: [] }],
      missingOIDCScope: [ORGANIZATIONS],
      missingResourceScopes: [],
    });
    const { redirectTo } = (await browser.api('POST', CONSENT, {})).body;
    await browser.follow(String(redirectTo));
    expect(await grants(client.clientId)).toMatchObject([
      {
        payload: {
          openid: { scope: expect.not.stringContaining('profile') },
          rejected: { openid: { scope: 'profile' } },
        },
      },
    ]);
  });
});

describe('a scope that the user holds in two ways', () => {
  it('is asked for in both, as far as the application may ask for it in that way', async () => {
    const here = { databaseUrl: server.databaseUrl, tenantId: 'default' };
    const both = await addPerson(server.tenant);
    const role = await addOrganizationRole(here, {
      type: 'User',
      resourceScopes: { [SHOP]: ['read', 'write'] },
    });
    await setMember(here, { organizationId: own, userId: both.id }, [role]);
    await giveUserRole(here, { userId: both.id, indicator: SHOP, scopes: ['read', 'write'] });
    const browser = await asked(third, ASKED, both);
    const { body } = await browser.api('GET', CONSENT);
    const names = (...scopes: string[]) => ({
      scopes: scopes.map((name) => expect.objectContaining({ name })),
    });
    expect(body).toMatchObject({
      organizations: [{ id: own, missingResourceScopes: [names('write')] }],
      missingResourceScopes: [names('read', 'write'), names('read:logs')],
    });
  });
});

describe('a consent', () => {
  it('gives what the user holds through the organizations that are chosen, and rejects the rest for good', async () => {
    const client = await likeThird();
    const browser = await asked(client);
    const { status, body } = await browser.api('POST', CONSENT, { organizationIds: [own] });
    expect(status).toBe(200);
    expect(body['redirectTo']).toMatch(`${server.tenant.issuer}/auth/`);
    const answer = await browser.follow(String(body['redirectTo']));
    expect(await grants(client.clientId)).toMatchObject([
      {
        payload: {
          openid: { scope: `openid offline_access profile ${ORGANIZATIONS}` },
          resources: { [SHOP]: 'read write', [TEMPLATE]: 'read:logs' },
        },
      },
    ]);
    expect(await consented(client.clientId, person.id)).toEqual([{ organization_id: own }]);
    const token = await browser.exchange(answer, { resource: SHOP });
    expect(decodeJwt(String(token.body['access_token']))).toMatchObject({ aud: SHOP, scope: 'read write' });
    const again = new URL(await browser.authorize({ ...ASKED, prompt: undefined }));
    expect(again.href).toMatch(client.redirectUri);
    expect(again.searchParams.get('code')).not.toBeNull();
  });

  it('gives nothing through organizations that are not chosen, and asks for it no more', async () => {
    const client = await likeThird();
    const browser = await asked(client);
    const { body } = await browser.api('POST', CONSENT);
    await browser.follow(String(body['redirectTo']));
    expect(await grants(client.clientId)).toMatchObject([
      { payload: { resources: { [SHOP]: 'read' }, rejected: { resources: { [SHOP]: 'write' } } } },
    ]);
    expect(await consented(client.clientId, person.id)).toEqual([]);
    expect(await browser.authorize({ ...ASKED, prompt: undefined })).toMatch(client.redirectUri);
  });

  it('notes the application with a user who came from none', async () => {
    const newcomer = await addPerson(server.tenant);
    const browser = await asked(third, { scope: 'openid' }, newcomer);
    await browser.api('POST', CONSENT, {});
    const user = await (await apiClient(server.tenant)).get(`/users/${newcomer.id}`);
    expect(user.body).toMatchObject({ applicationId: third.clientId });
  });

  it('takes no scopes from the page', async () => {
    const client = await likeThird();
    const browser = await asked(client, { scope: 'openid' });
    await browser.api('POST', CONSENT, {
      missingOIDCScope: ['email'],
      missingResourceScopes: { [SHOP]: ['read'] },
    });
    expect(await grants(client.clientId)).toMatchObject([{ payload: { openid: { scope: 'openid' } } }]);
  });

  it('makes one grant, however often it is sent at once', async () => {
    const client = await likeThird();
    const browser = await asked(client);
    const holder = new pg.Client({ connectionString: server.databaseUrl });
    await holder.connect();
    // Nobody gets to the end before several have begun.
    await holder.query('begin');
    await holder.query('select from users where id = $1 for no key update', [person.id]);
    const answering = Promise.all(
      Array.from({ length: 30 }, () => browser.api('POST', CONSENT, { organizationIds: [own] })),
    );
    await vi.waitFor(async () => expect(await heldStatements(server.databaseUrl)).toBeGreaterThan(2), {
      timeout: 30_000,
      interval: 5,
    });
    await holder.query('rollback');
    const answers = await answering;
    await holder.end();
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([200]));
    expect(new Set(answers.map(({ body }) => body['redirectTo'])).size).toBe(1);
    expect(await grants(client.clientId)).toHaveLength(1);
  });

  it('counts as it was given first', async () => {
    const client = await likeThird();
    const browser = await asked(client);
    const first = await browser.api('POST', CONSENT, {});
    expect((await browser.api('POST', CONSENT, { organizationIds: [own] })).body).toEqual(first.body);
    expect(await consented(client.clientId, person.id)).toEqual([]);
  });

  it('is for organizations of the user alone, and for none where one is not', async () => {
    const client = await likeThird();
    const browser = await asked(client);
    const theirs = await addOrganization(
      { databaseUrl: server.databaseUrl, tenantId: server.other.id },
      newShortId(),
    );
    for (const organizationIds of [[foreign], [theirs], [own, foreign], ['nothing']]) {
      expect(refusal(await browser.api('POST', CONSENT, { organizationIds }))).toEqual([
        422,
        'organization.require_membership',
      ]);
    }
    expect(refusal(await browser.api('POST', CONSENT, { organizationIds: own }))).toEqual([
      400,
      'guard.invalid_input',
    ]);
    expect(await consented(client.clientId, person.id)).toEqual([]);
    expect(await grants(client.clientId)).toEqual([]);
  });
});

describe('an application of the tenant itself', () => {
  it('gets all of it from the page too, where that is shown', async () => {
    const client = await addClient(server.tenant);
    const browser = await asked(client, { scope: 'openid profile' });
    expect((await browser.api('GET', CONSENT)).body).toMatchObject({
      application: { id: client.clientId, name: 'Application' },
      missingOIDCScope: ['profile'],
    });
    const { body } = await browser.api('POST', CONSENT, { organizationIds: ['nothing'] });
    expect((await browser.follow(String(body['redirectTo']))).searchParams.get('code')).not.toBeNull();
  });
});
