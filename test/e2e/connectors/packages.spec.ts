import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { putPackage, ravens } from '../../connectors/kit/packages.js';
import { apiClient, type ApiClient } from '../../support/api-client.js';
import { startTestApp, type TestApp } from '../../support/test-app.js';
import { read, readAll } from '../resources/fixture.js';
import { refusal } from '../roles/fixture.js';

/** A package that people sign in with. */
const owls = ravens('owl', { target: 'owl', platform: 'Universal', isTokenStorageSupported: true }).replace(
  "type: 'Sms'",
  "type: 'Social', getAuthorizationUri: async () => 'https://owl.example'",
);

let folder: string;
let server: TestApp;
let api: ApiClient;
let other: ApiClient;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'connectors-'));
  await putPackage(folder, 'owls', { 'index.js': owls });
  await putPackage(folder, 'ravens', { 'index.js': ravens('raven') });
  await putPackage(folder, 'broken', { 'index.js': '(' });
  server = await startTestApp({
    CONNECTORS: '@logto/connector-github, @logto/connector-http-email',
    CONNECTORS_DIR: folder,
  });
  [api, other] = [await apiClient(server.tenant), await apiClient(server.other)];
});
afterAll(async () => {
  await server.close();
  await rm(folder, { recursive: true });
});

it('offers the providers of packages beside its own, and logs a line for each package that is left out', async () => {
  const ids = readAll(await api.get('/connector-factories'), 'id');
  expect(ids.slice(-2)).toEqual(['owl', 'raven']);
  expect(new Set(ids).size).toBe(ids.length);
  const lines = server.log.lines().filter(({ context }) => context === 'Connectors');
  expect(lines.map(({ msg }) => msg)).toEqual([
    '@logto/connector-github is left out: there is another provider with the id github-universal',
    '@logto/connector-http-email is left out: there is another provider with the id http-email',
    expect.stringMatching(/^broken is left out: /),
  ]);
});

it('makes a social connector by a package, for one tenant', async () => {
  const config = { tower: 'north' };
  const wrong = await api.post('/connectors', { connectorId: 'owl', config: {} });
  expect(refusal(wrong)).toEqual([400, 'connector.invalid_config']);
  expect(Object(wrong.body).details).toContain('"tower": Required');
  const created = await api.post('/connectors', {
    connectorId: 'owl',
    config,
    enableTokenStorage: true,
    syncProfile: true,
  });
  expect(created.body).toMatchObject({ type: 'Social', target: 'owl', platform: 'Universal', config });
  expect((await api.get(`/connectors/${read(created, 'id')}`)).body).toEqual(created.body);
  expect((await other.get('/connectors')).body).toEqual([]);
  const { body } = await api.patch('/sign-in-exp', { socialSignInConnectorTargets: ['owl'] });
  expect(body).toMatchObject({ socialSignInConnectorTargets: ['owl'] });
});

it('sends a test message by a package', async () => {
  const test = { phone: '12025550143', config: { tower: 'north' } };
  expect((await api.post('/connectors/raven/test', test)).status).toBe(204);
  expect(refusal(await api.post('/connectors/raven/test', { ...test, config: {} }))).toEqual([
    400,
    'connector.invalid_config',
  ]);
});
