import { beforeAll, describe, expect, it } from 'vitest';
import { apiClient, type ApiClient } from '../../support/api-client.js';
import { useServer } from '../../support/test-app.js';
import { createOrganizationScope } from '../organizations/fixture.js';
import { createResource, createScope, newIndicator, unique } from '../resources/fixture.js';
import { tally } from '../roles/fixture.js';
import { createApplication, refusal } from '../applications/fixture.js';

const NOTHING = {
  organizationScopes: [],
  resourceScopes: [],
  organizationResourceScopes: [],
  userScopes: [],
};
const UNKNOWN_APPLICATION = [404, 'entity.not_exists_with_id'];
const NOT_FOUND = [404, 'entity.not_found'];

const server = useServer();
let api: ApiClient;
let other: ApiClient;

beforeAll(async () => {
  [api, other] = [await apiClient(server.tenant), await apiClient(server.other)];
});

/** The consent scopes of a new third-party application, as a path. */
const thirdParty = async (): Promise<string> =>
  `/applications/${await createApplication(api, { type: 'SPA', isThirdParty: true })}/user-consent-scopes`;

const newScope = async (client: ApiClient) => createScope(client, await createResource(client), 'read');

it('are none at first, also of an application that is not third-party', async () => {
  const own = `/applications/${await createApplication(api)}/user-consent-scopes`;
  for (const path of [await thirdParty(), own]) {
    const answer = await api.get(path);
    expect([answer.status, answer.body]).toEqual([200, NOTHING]);
  }
});

it('are shown by kind, those of resources by resource', async () => {
  const path = await thirdParty();
  const indicator = newIndicator();
  const resourceId = await createResource(api, { name: 'Items', indicator });
  const [write, read] = [
    await createScope(api, resourceId, 'write', 'Change items'),
    await createScope(api, resourceId, 'read'),
  ];
  const name = unique();
  const organizationScope = await createOrganizationScope(api, { name, description: 'Invites' });
  const added = await api.post(path, {
    organizationScopes: [organizationScope],
    resourceScopes: [write, read, write],
    organizationResourceScopes: [read],
    userScopes: ['profile', 'email', 'urn:logto:scope:organizations'],
  });
  expect([added.status, added.body]).toEqual([201, undefined]);
  const resource = { id: resourceId, name: 'Items', indicator };
  const readScope = { id: read, name: 'read', description: null };
  expect((await api.get(path)).body).toEqual({
    organizationScopes: [{ id: organizationScope, name, description: 'Invites' }],
    resourceScopes: [
      { resource, scopes: [readScope, { id: write, name: 'write', description: 'Change items' }] },
    ],
    organizationResourceScopes: [{ resource, scopes: [readScope] }],
    userScopes: ['email', 'profile', 'urn:logto:scope:organizations'],
  });
});

it('are added to what is there, in 100 requests at the same time too', async () => {
  const path = await thirdParty();
  await api.post(path, { userScopes: ['profile'] });
  for (const empty of [{}, { userScopes: [], resourceScopes: [], organizationScopes: [] }]) {
    expect((await api.post(path, empty)).status).toBe(201);
  }
  const [scope, another] = [await newScope(api), await newScope(api)];
  const answers = await Promise.all(
    Array.from({ length: 100 }, (_, index) =>
      api.post(path, {
        resourceScopes: index % 2 === 0 ? [scope, another] : [another, scope],
        userScopes: index % 2 === 0 ? ['profile', 'email'] : ['email', 'profile'],
      }),
    ),
  );
  expect(tally(answers)).toEqual({ '201': 100 });
  const { userScopes, resourceScopes } = Object((await api.get(path)).body);
  expect([userScopes, resourceScopes.length]).toEqual([['email', 'profile'], 2]);
});

it('leave out one that was deleted, and with it a resource that has no other', async () => {
  const [path, resourceId] = [await thirdParty(), await createResource(api)];
  const scope = await createScope(api, resourceId, 'read');
  await api.post(path, { resourceScopes: [scope], organizationResourceScopes: [scope] });
  await api.delete(`/resources/${resourceId}/scopes/${scope}`);
  expect((await api.get(path)).body).toEqual(NOTHING);
});

it('are refused as a whole where one is unknown or another tenant’s, and the answer says which', async () => {
  const path = await thirdParty();
  const known = await newScope(api);
  const [foreign, foreignOrganizationScope] = [await newScope(other), await createOrganizationScope(other)];
  const answer = await api.post(path, {
    organizationScopes: [foreignOrganizationScope, known],
    resourceScopes: [known, 'nothing'],
    organizationResourceScopes: [foreign, known],
    userScopes: ['profile'],
  });
  expect(refusal(answer)).toEqual([422, 'application.user_consent_scopes_not_found']);
  expect(Object(answer.body).data).toEqual({
    organizationScopes: [foreignOrganizationScope, known],
    resourceScopes: ['nothing'],
    organizationResourceScopes: [foreign],
  });
  expect((await api.get(path)).body).toEqual(NOTHING);
});

it('are never those of the Management API', async () => {
  const path = await thirdParty();
  for (const kind of ['resourceScopes', 'organizationResourceScopes']) {
    const answer = await api.post(path, { [kind]: ['management-api-all'], userScopes: ['email'] });
    expect(refusal(answer)).toEqual([422, 'application.consent_management_api_scopes_not_allowed']);
  }
  expect((await api.get(path)).body).toEqual(NOTHING);
});

it('are added to third-party applications only', async () => {
  const own = `/applications/${await createApplication(api, { type: 'SPA' })}/user-consent-scopes`;
  const answer = await api.post(own, { resourceScopes: ['nothing'] });
  expect(refusal(answer)).toEqual([422, 'application.third_party_application_only']);
});

it('are unknown of an application that does not exist, is built in or another tenant’s', async () => {
  const path = await thirdParty();
  await api.post(path, { userScopes: ['profile'] });
  for (const [client, unknown] of [
    [api, '/applications/nothing/user-consent-scopes'],
    [api, '/applications/demo-app/user-consent-scopes'],
    [api, `/applications/${'x'.repeat(100)}/user-consent-scopes`],
    [other, path],
  ] as const) {
    for (const answer of [
      await client.get(unknown),
      await client.post(unknown, { userScopes: ['email'] }),
      await client.delete(`${unknown}/user-scopes/profile`),
    ]) {
      expect(refusal(answer)).toEqual(UNKNOWN_APPLICATION);
    }
  }
  expect(Object((await api.get(path)).body).userScopes).toEqual(['profile']);
});

describe('a consent scope', () => {
  it('is removed once, of its kind alone', async () => {
    const path = await thirdParty();
    const [organizationScope, scope] = [await createOrganizationScope(api), await newScope(api)];
    await api.post(path, {
      organizationScopes: [organizationScope],
      resourceScopes: [scope],
      organizationResourceScopes: [scope],
      userScopes: ['profile'],
    });
    const left = async () =>
      Object.values(Object((await api.get(path)).body)).map((list) => Object(list).length);
    const steps = [
      ['resource-scopes', scope, [1, 0, 1, 1]],
      ['organization-scopes', organizationScope, [0, 0, 1, 1]],
      ['organization-resource-scopes', scope, [0, 0, 0, 1]],
      ['user-scopes', 'profile', [0, 0, 0, 0]],
    ] as const;
    for (const [type, id, rest] of steps) {
      expect((await api.delete(`${path}/${type}/${id}`)).status).toBe(204);
      expect(await left()).toEqual(rest);
      expect(refusal(await api.delete(`${path}/${type}/${id}`))).toEqual(NOT_FOUND);
    }
  });

  it('is not found where the application has it not, and refused where its kind is none', async () => {
    const path = await thirdParty();
    expect(refusal(await api.delete(`${path}/user-scopes/profile`))).toEqual(NOT_FOUND);
    expect(refusal(await api.delete(`${path}/resource-scopes/${'x'.repeat(100)}`))).toEqual(NOT_FOUND);
    const answer = await api.delete(`${path}/scopes/profile`);
    expect(refusal(answer)).toEqual([400, 'guard.invalid_input']);
  });
});

it.each([
  { userScopes: ['openid'] },
  { userScopes: 'profile' },
  { resourceScopes: [1] },
  { organizationScopes: null },
  { organizationResourceScopes: ['\u0000'] },
  { resourceScopes: Array.from({ length: 1001 }, (_, index) => `scope-${index}`) },
])('refuse %j', async (body) => {
  expect(refusal(await api.post(await thirdParty(), body))).toEqual([400, 'guard.invalid_input']);
});

it('survive scopes that are deleted while they are added', async () => {
  const [path, resourceId] = [await thirdParty(), await createResource(api)];
  const ids: string[] = [];
  for (let made = 0; made < 10; made += 1) ids.push(await createScope(api, resourceId, `scope-${made}`));
  const answers = await Promise.all(
    ids.flatMap((id) => [
      api.post(path, { resourceScopes: ids, organizationResourceScopes: ids.toReversed() }),
      api.delete(`/resources/${resourceId}/scopes/${id}`),
    ]),
  );
  for (const outcome of Object.keys(tally(answers)))
    expect(['201', '204', '422 application.user_consent_scopes_not_found']).toContain(outcome);
  expect((await api.get(path)).body).toEqual(NOTHING);
});
