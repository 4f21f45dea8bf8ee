import { beforeAll, expect, it } from 'vitest';
import { apiClient, type ApiClient } from '../../support/api-client.js';
import { useServer } from '../../support/test-app.js';
import { createResource, newIndicator, read } from './fixture.js';

const server = useServer();
let api: ApiClient;
let other: ApiClient;

beforeAll(async () => {
  [api, other] = [await apiClient(server.tenant), await apiClient(server.other)];
});

/** The ids of the default resources that a tenant has. */
async function defaultsOf(client: ApiClient): Promise<unknown[]> {
  const { body } = await client.get('/resources');
  const resources: { id: string; isDefault: boolean }[] = Array.isArray(body) ? body : [];
  return resources.filter(({ isDefault }) => isDefault).map(({ id }) => id);
}

const setDefault = (client: ApiClient, id: string, isDefault: boolean) =>
  client.patch(`/resources/${id}/is-default`, { isDefault });

it('replaces the default by the one that is set', async () => {
  const [one, two] = [await createResource(api), await createResource(api)];
  const set = await setDefault(api, one, true);
  expect([set.status, set.body]).toEqual([200, expect.objectContaining({ id: one, isDefault: true })]);
  await setDefault(api, two, true);
  expect(await defaultsOf(api)).toEqual([two]);
  await setDefault(api, two, false);
  expect(await defaultsOf(api)).toEqual([]);
});

it('replaces the default by one that is created as such', async () => {
  await createResource(api, { isDefault: true });
  const later = await createResource(api, { isDefault: true });
  expect(await defaultsOf(api)).toEqual([later]);
});

it('keeps the default where another cannot be set or created', async () => {
  const indicator = newIndicator();
  const id = await createResource(api, { isDefault: true, indicator });
  const set = await setDefault(api, 'nothing', true);
  expect([set.status, read(set, 'code')]).toEqual([404, 'entity.not_exists']);
  expect((await api.post('/resources', { name: 'Twice', indicator, isDefault: true })).status).toBe(422);
  expect(await defaultsOf(api)).toEqual([id]);
});

it('lets the Management API be the default', async () => {
  expect((await setDefault(api, 'management-api', true)).status).toBe(200);
  expect(await defaultsOf(api)).toEqual(['management-api']);
});

it('leaves one default, and no error, where many are set at once', async () => {
  const ids = await Promise.all(Array.from({ length: 10 }, () => createResource(api)));
  const answers = await Promise.all([
    ...ids.map((id) => setDefault(api, id, true)),
    ...ids.map(() => api.post('/resources', { name: 'Race', indicator: newIndicator(), isDefault: true })),
  ]);
  expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([200, 201]));
  expect(await defaultsOf(api)).toHaveLength(1);
});

it('is a tenant’s own', async () => {
  const [mine, theirs] = [await createResource(api), await createResource(other)];
  await setDefault(api, mine, true);
  await setDefault(other, theirs, true);
  expect([await defaultsOf(api), await defaultsOf(other)]).toEqual([[mine], [theirs]]);
});
