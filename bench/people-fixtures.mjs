// People who sign in, the applications in which they do, and what they get there.
import { randomBytes } from 'node:crypto';
import { authorizationPath, Browser, REDIRECT_URI } from './browser.mjs';
import { deleteUsers, newUser } from './fixtures.mjs';
import { ORGANIZATION_SCOPE } from './organization-fixtures.mjs';

/** One address stands for all people, and would be slowed down. */
export const SETTINGS_OF_PEOPLE = { STRANGER_REQUESTS_PER_SECOND: '1000000', STRANGER_BURST: '1000000' };

const NAME = 'Measured people';
const PASSWORD = 'Kestrel-over-7-dunes';
/** As the public SDKs ask. */
export const PARAMETERS = {
  scope: `openid offline_access profile urn:logto:scope:organizations ${ORGANIZATION_SCOPE}`,
  resource: 'urn:logto:resource:organizations',
  prompt: 'consent',
};
/** Unlike in any other run, on whatever server. */
const USERNAMES = `person${Date.now().toString(36)}`;
let made = 0;

/** Makes an application for people; answers with what it shows who it is, and how to undo it. */
export async function newApplication(api, type, customClientMetadata = {}) {
  const { body: application } = await api.call('POST', '/api/applications', {
    name: NAME,
    type,
    oidcClientMetadata: { redirectUris: [REDIRECT_URI], postLogoutRedirectUris: [] },
    customClientMetadata,
  });
  const undo = () => api.call('DELETE', `/api/applications/${application.id}`);
  if (type !== 'Traditional') return { clientId: application.id, undo };
  const { body: secrets } = await api.call('GET', `/api/applications/${application.id}/secrets`);
  return { clientId: application.id, clientSecret: secrets[0].value, undo };
}

export async function newPeople(api, count) {
  const people = [];
  for (let index = 0; index < count; index += 1) {
    const username = `${USERNAMES}_${(made += 1)}`;
    people.push({ username, password: PASSWORD, ...(await newUser(api, { username, password: PASSWORD })) });
  }
  return people;
}

export const deletePeople = (api) => deleteUsers(api, USERNAMES);

/** An organization whose members hold a role with a scope; answers with the id, and how to undo it. */
export async function organizationOf(api, people) {
  const undone = [];
  const make = async (path, body) => {
    const { id } = (await api.call('POST', path, body)).body;
    undone.push(`${path}/${id}`);
    return id;
  };
  const scope = await make('/api/organization-scopes', { name: ORGANIZATION_SCOPE });
  const role = await make('/api/organization-roles', {
    name: NAME,
    type: 'User',
    organizationScopeIds: [scope],
  });
  const id = await make('/api/organizations', { name: NAME });
  await api.call('POST', `/api/organizations/${id}/users`, { userIds: people.map((one) => one.id) });
  for (const one of people) {
    await api.call('POST', `/api/organizations/${id}/users/${one.id}/roles`, {
      organizationRoleIds: [role],
    });
  }
  const undo = async () => {
    for (const path of undone.toReversed()) await api.call('DELETE', path);
  };
  return { id, undo };
}

/** Signs somebody in, as a browser that was never there. */
export const signIn = (api, { clientId }, person) =>
  new Browser(api.baseUrl).signIn(clientId, person, PARAMETERS);

/** Signs somebody in, and redeems the code. */
export async function tokensOf(api, application, person) {
  const browser = new Browser(api.baseUrl);
  const code = await browser.signIn(application.clientId, person, PARAMETERS);
  const { body } = await api.send(
    tokenRequest(application, {
      grant_type: 'authorization_code',
      code,
      redirect_uri: REDIRECT_URI,
      code_verifier: browser.verifier,
    }),
  );
  return body;
}

/** The first request of a sign-in, which leads to the page. */
export const authorizationRequest = ({ clientId }) => ({
  method: 'GET',
  path: authorizationPath(clientId, randomBytes(32).toString('base64url'), PARAMETERS),
  headers: {},
  expects: 303,
});

export const tokenRequest = ({ clientId, clientSecret }, parameters) => ({
  method: 'POST',
  path: '/oidc/token',
  headers: { 'content-type': 'application/x-www-form-urlencoded' },
  // As the SDK of the Management API sends it: the secret in the body.
  body: new URLSearchParams({
    client_id: clientId,
    ...(clientSecret && { client_secret: clientSecret }),
    ...parameters,
  }).toString(),
});
