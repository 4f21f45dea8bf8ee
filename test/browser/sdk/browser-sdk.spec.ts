import { decodeJwt } from 'jose';
import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { apiClient, type ApiClient } from '../../support/api-client.js';
import { addClient, addPerson, type Person } from '../../support/people.js';
import { useServer } from '../../support/test-app.js';
import { fillIn, press, usePages } from '../sign-in/pages.js';
import { startApplication, type Application } from './application.js';

const server = useServer();
const pages = usePages();
let api: ApiClient;
let person: Person;
let organizationId: string;

const created = async (path: string, body: object): Promise<string> =>
  Object((await api.post(path, body)).body).id;

beforeAll(async () => {
  api = await apiClient(server.tenant);
  person = await addPerson(server.tenant, { name: 'Ada' });
  organizationId = await created('/organizations', { name: 'Acme' });
  const scope = await created('/organization-scopes', { name: 'read:orders' });
  const role = await created('/organization-roles', {
    name: 'Buyer',
    type: 'User',
    organizationScopeIds: [scope],
  });
  await api.post(`/organizations/${organizationId}/users`, { userIds: [person.id] });
  await api.post(`/organizations/${organizationId}/users/${person.id}/roles`, {
    organizationRoleIds: [role],
  });
});

/** Starts an application and registers it, as its developer would. */
async function start(file: string): Promise<Application & { readonly clientId: string }> {
  const application = await startApplication(file);
  onTestFinished(application.close);
  const { clientId } = await addClient(server.tenant, 'SPA', {
    oidcClientMetadata: {
      redirectUris: [`${application.origin}/callback`],
      postLogoutRedirectUris: [`${application.origin}/`],
    },
    customClientMetadata: { corsAllowedOrigins: [application.origin] },
  });
  application.configure({
    endpoint: server.tenant.baseUrl,
    appId: clientId,
    scopes: ['urn:logto:scope:organizations', 'read:orders'],
    organizationId,
  });
  return { ...application, clientId };
}

/** What the page of an application has come to know of its user. */
const known = async (page: Page) => JSON.parse(await page.locator('output').innerText());

describe.each([
  ['@logto/browser', 'browser-page.js'],
  ['@logto/react', 'react-page.js'],
])('%s in the page of an application', (_, file) => {
  it('signs in on our pages, knows the user, gets an organization token, and signs out', async () => {
    const { origin, clientId } = await start(file);
    const page = await pages.open();
    await page.goto(origin);
    await press(page, 'Sign in');
    await fillIn(page, { Username: person.username, Password: person.password });
    expect(new URL(page.url()).origin).toBe(server.tenant.baseUrl);
    await press(page, 'Sign in');

    const { claims, userInfo, organizationToken } = await known(page);
    expect(page.url()).toBe(`${origin}/`);
    expect(claims).toMatchObject({
      iss: server.tenant.issuer,
      aud: clientId,
      sub: person.id,
      username: person.username,
      organizations: [organizationId],
    });
    expect(userInfo).toMatchObject({ sub: person.id, name: 'Ada', organizations: [organizationId] });
    expect(decodeJwt(organizationToken)).toMatchObject({
      aud: `urn:logto:organization:${organizationId}`,
      sub: person.id,
      client_id: clientId,
      scope: 'read:orders',
    });

    await press(page, 'Sign out');
    await page.getByRole('button', { name: 'Sign in' }).waitFor();
    expect(page.url()).toBe(`${origin}/`);
    await press(page, 'Sign in');
    // Signed out here as well: somebody with a session would be sent back at once.
    await page.getByLabel('Username', { exact: true }).waitFor();
    expect(new URL(page.url()).origin).toBe(server.tenant.baseUrl);
  });
});
