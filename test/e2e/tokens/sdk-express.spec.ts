import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import { handleAuthRoutes, type LogtoContext, PersistKey, UserScope, withLogto } from '@logto/express';
import express from 'express';
import session from 'express-session';
import { decodeJwt } from 'jose';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BrowserlessClient, type ClientUnderTest } from '../../support/browserless-client.js';
import { freePort } from '../../support/free-port.js';
import { leave } from '../../support/logout.js';
import { setMember } from '../../support/members.js';
import { addOrganization, addOrganizationRole } from '../../support/organizations.js';
import { addClient, addPerson, type Person } from '../../support/people.js';
import { useServer } from '../../support/test-app.js';

/** What the application's session holds, by the keys of the SDK. */
type Stored = Record<string, string | undefined>;

describe('the public SDK for Express', () => {
  const server = useServer();
  let person: Person;
  let client: ClientUnderTest;
  let application: Server;
  let home: string;

  beforeAll(async () => {
    const here = { databaseUrl: server.databaseUrl, tenantId: 'default' };
    person = await addPerson(server.tenant);
    const reader = await addOrganizationRole(here, { type: 'User', scopes: ['read:logs'] });
    await addOrganization(here, 'org_1');
    await addOrganization(here, 'org_2');
    await setMember(here, { organizationId: 'org_1', userId: person.id }, [reader]);
    const port = await freePort();
    home = `http://localhost:${port}`;
    const redirectUri = `${home}/logto/sign-in-callback`;
    const oidcClientMetadata = { redirectUris: [redirectUri], postLogoutRedirectUris: [home] };
    client = { ...(await addClient(server.tenant, 'Traditional', { oidcClientMetadata })), redirectUri };
    application = createServer(newApplication()).listen(port);
    await once(application, 'listening');
  });

  afterAll(() => application.close());

  function newApplication() {
    const config = {
      endpoint: server.tenant.baseUrl,
      appId: client.clientId,
      appSecret: client.clientSecret ?? '',
      baseUrl: home,
      scopes: [UserScope.Organizations, 'read:logs'],
    };
    const app = express();
    app.use(session({ secret: 'a secret of the application', resave: false, saveUninitialized: true }));
    app.use(handleAuthRoutes(config));
    app.get('/me', withLogto({ ...config, fetchUserInfo: true, getAccessToken: true }), (request, response) =>
      response.json(request.user),
    );
    app.get('/organizations', withLogto({ ...config, getOrganizationToken: true }), (request, response) =>
      response.json(request.user),
    );
    app.get('/stored', (request, response) => response.json(request.session));
    app.post('/access-tokens/expire', (request, response) => {
      (request.session as unknown as Stored)[PersistKey.AccessToken] = undefined;
      response.end();
    });
    return app;
  }

  it('signs in, refreshes, gets a token for an organization, and signs out', async () => {
    const browser = new BrowserlessClient(server.tenant, client);
    const json = async <T>(path: string) => (await (await browser.fetch(home + path)).json()) as T;
    const me = () => json<LogtoContext>('/me');
    expect(await me()).toEqual({ isAuthenticated: false });

    await browser.locationOf(await browser.locationOf(`${home}/logto/sign-in`));
    const answer = await browser.follow(await browser.submitPassword(person.username, person.password));
    expect((await browser.fetch(answer.href)).headers.get('location')).toBe(home);
    const { claims, userInfo, accessToken } = await me();
    expect(claims).toMatchObject({ sub: person.id, organizations: ['org_1'] });
    expect(userInfo).toMatchObject({ sub: person.id, username: person.username });

    expect((await me()).accessToken).toBe(accessToken);
    await browser.fetch(`${home}/access-tokens/expire`, { method: 'POST' });
    const refreshed = await me();
    expect(refreshed.userInfo).toMatchObject({ sub: person.id });
    expect(refreshed.accessToken).not.toBe(accessToken);

    const { organizationTokens } = await json<LogtoContext>('/organizations');
    expect(Object.keys(organizationTokens ?? {})).toEqual(['org_1']);
    expect(decodeJwt(organizationTokens?.['org_1'] ?? '')).toMatchObject({
      sub: person.id,
      aud: 'urn:logto:organization:org_1',
      scope: 'read:logs',
    });

    const { refreshToken = '' } = await json<Stored>('/stored');
    const refresh = { grant_type: 'refresh_token', refresh_token: refreshToken };
    expect((await browser.token(refresh)).status).toBe(200);
    const left = await leave(browser, await browser.locationOf(`${home}/logto/sign-out`));
    expect(left.origin).toBe(home);
    expect(await me()).toEqual({ isAuthenticated: false });
    expect((await browser.token(refresh)).body).toMatchObject({ error: 'invalid_grant' });
    const again = new URL(await browser.authorize({ prompt: 'none' }));
    expect(again.searchParams.get('error')).toBe('login_required');
  });
});
