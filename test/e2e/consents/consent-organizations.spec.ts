import { beforeAll, expect, it } from 'vitest';
import { apiClient, type ApiClient } from '../../support/api-client.js';
import { useServer } from '../../support/test-app.js';
import { createOrganization } from '../organizations/fixture.js';
import { readAll } from '../resources/fixture.js';
import { tally } from '../roles/fixture.js';
import { createUser } from '../users/fixture.js';
import { createApplication, refusal } from '../applications/fixture.js';

const NO_MEMBER = [422, 'organization.require_membership'];
const NOT_FOUND = [404, 'entity.not_found'];

const server = useServer();
let api: ApiClient;
let other: ApiClient;

beforeAll(async () => {
  [api, other] = [await apiClient(server.tenant), await apiClient(server.other)];
});

interface Consenting {
  readonly applicationId: string;
  readonly userId: string;
  /** The user is a member of these, the newest last. */
  readonly organizationIds: string[];
  readonly path: string;
}

const thirdParty = (client: ApiClient) => createApplication(client, { type: 'SPA', isThirdParty: true });
const pathOf = (applicationId: string, userId: string) =>
  `/applications/${applicationId}/users/${userId}/consent-organizations`;

async function consenting(count: number, client = api): Promise<Consenting> {
  const [applicationId, userId] = [await thirdParty(client), await createUser(client)];
  const organizationIds: string[] = [];
  for (let made = 0; made < count; made += 1) {
    const id = await createOrganization(client);
    await client.post(`/organizations/${id}/users`, { userIds: [userId] });
    organizationIds.push(id);
  }
  return { applicationId, userId, organizationIds, path: pathOf(applicationId, userId) };
}

const consentedAt = async (path: string, query = '') => {
  const { body } = await api.get(`${path}${query}`);
  return readAll({ status: 200, headers: new Headers(), body: Object(body).organizations }, 'id');
};

it('are shown newest first, in pages, as organizations are', async () => {
  const { path, organizationIds } = await consenting(3);
  expect((await api.get(path)).body).toEqual({ organizations: [] });
  const added = await api.post(path, { organizationIds });
  expect([added.status, added.body]).toEqual([201, undefined]);
  const page = await api.get(`${path}?page=2&page_size=2`);
  const oldest = (await api.get(`/organizations/${organizationIds[0]}`)).body;
  expect(page.body).toEqual({ organizations: [oldest] });
  expect(page.headers.get('total-number')).toBe('3');
  expect(page.headers.get('link')).toContain('rel="first"');
  expect(await consentedAt(path)).toEqual(organizationIds.toReversed());
  expect(refusal(await api.get(`${path}?page=0`))).toEqual([400, 'guard.invalid_pagination']);
});

it('are added to, replaced and removed, for one user of one application', async () => {
  const { applicationId, userId, path, organizationIds } = await consenting(2);
  const [one = '', two = ''] = organizationIds;
  const elsewhere = pathOf(await thirdParty(api), userId);
  const another = pathOf(applicationId, await createUser(api));
  await api.post(elsewhere, { organizationIds: [one] });
  for (const ids of [[one, one], [one], [], [two]]) await api.post(path, { organizationIds: ids });
  expect(await consentedAt(path)).toEqual([two, one]);
  const replaced = await api.put(path, { organizationIds: [two, two] });
  expect([replaced.status, replaced.body]).toEqual([204, undefined]);
  expect(await consentedAt(path)).toEqual([two]);
  expect((await api.delete(`${path}/${two}`)).status).toBe(204);
  for (const id of [two, one, 'nothing'])
    expect(refusal(await api.delete(`${path}/${id}`))).toEqual(NOT_FOUND);
  await api.post(path, { organizationIds });
  await api.put(path, { organizationIds: [] });
  expect([await consentedAt(path), await consentedAt(elsewhere), await consentedAt(another)]).toEqual([
    [],
    [one],
    [],
  ]);
});

it('are only those that the user is a member of', async () => {
  const { path, organizationIds } = await consenting(1);
  const [foreign] = (await consenting(1, other)).organizationIds;
  await api.post(path, { organizationIds });
  for (const unknown of [await createOrganization(api), 'nothing', 'x'.repeat(100), foreign]) {
    const body = { organizationIds: [...organizationIds, unknown] };
    expect(refusal(await api.post(path, body))).toEqual(NO_MEMBER);
    expect(refusal(await api.put(path, body))).toEqual(NO_MEMBER);
  }
  expect(await consentedAt(path)).toEqual(organizationIds);
});

it('go with the membership, and do not come back with it', async () => {
  const { path, userId, organizationIds } = await consenting(1);
  const [id] = organizationIds;
  await api.post(path, { organizationIds });
  await api.delete(`/organizations/${id}/users/${userId}`);
  expect(await consentedAt(path)).toEqual([]);
  await api.post(`/organizations/${id}/users`, { userIds: [userId] });
  expect(await consentedAt(path)).toEqual([]);
});

it('are unknown of an application or a user that does not exist or is another tenant’s, or of our own application', async () => {
  const mine = await consenting(1);
  const theirs = await consenting(1, other);
  const own = await createApplication(api, { type: 'SPA' });
  const unknownApplication = [404, 'entity.not_exists_with_id'];
  const cases = [
    [pathOf('nothing', mine.userId), unknownApplication],
    [pathOf('nothing', 'nobody'), unknownApplication],
    [pathOf('demo-app', mine.userId), unknownApplication],
    [pathOf(theirs.applicationId, mine.userId), unknownApplication],
    [pathOf(mine.applicationId, 'nobody'), NOT_FOUND],
    [pathOf(mine.applicationId, theirs.userId), NOT_FOUND],
    [pathOf(own, 'nobody'), NOT_FOUND],
    [pathOf(own, mine.userId), [422, 'application.third_party_application_only']],
  ] as const;
  const { organizationIds } = mine;
  for (const [path, expected] of cases) {
    for (const answer of [
      await api.get(path),
      await api.post(path, { organizationIds }),
      await api.put(path, { organizationIds }),
      await api.delete(`${path}/${organizationIds[0]}`),
    ]) {
      expect(refusal(answer)).toEqual(expected);
    }
  }
  expect((await other.get(theirs.path)).body).toEqual({ organizations: [] });
});

it.each([
  {},
  { organizationIds: [''] },
  { organizationIds: 'one' },
  { organizationIds: [{}] },
  { organizationIds: ['\u0000'] },
  { organizationIds: Array.from({ length: 1001 }, (_, index) => `organization-${index}`) },
])('refuse %j', async (body) => {
  const { path } = await consenting(0);
  for (const answer of [await api.post(path, body), await api.put(path, body)]) {
    expect(refusal(answer)).toEqual([400, 'guard.invalid_input']);
  }
});

it('are those of one of the requests where many replace at once, also while the user leaves', async () => {
  const { path, userId, organizationIds } = await consenting(6);
  const lists = [0, 2, 4].map((start) => organizationIds.slice(start, start + 2));
  const answers = await Promise.all(
    Array.from({ length: 45 }, (_, index) => api.put(path, { organizationIds: lists[index % 3] })),
  );
  expect(tally(answers)).toEqual({ '204': 45 });
  expect(lists).toContainEqual((await consentedAt(path)).toReversed());
  const leaving = await Promise.all(
    organizationIds.flatMap((id) => [
      api.put(path, { organizationIds: organizationIds.toReversed() }),
      api.post(path, { organizationIds }),
      api.delete(`/organizations/${id}/users/${userId}`),
    ]),
  );
  for (const outcome of Object.keys(tally(leaving)))
    expect(['201', '204', NO_MEMBER.join(' ')]).toContain(outcome);
  expect(await consentedAt(path)).toEqual([]);
});
