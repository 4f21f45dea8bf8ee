import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { putPackage, ravens } from '../../connectors/kit/packages.js';
import { apiClient, type ApiClient } from '../../support/api-client.js';
import { startTestApp, type TestApp } from '../../support/test-app.js';
import { read, readAll } from '../resources/fixture.js';
import { refusal } from '../roles/fixture.js';

let folder: string;
let server: TestApp;
let api: ApiClient;
let other: ApiClient;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'connectors-'));
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
  expect(ids.slice(-2)).toEqual(['github-universal', 'raven']);
  expect(ids.filter((id) => id === 'http-email')).toEqual(['http-email']);
  const lines = server.log.lines().filter(({ context }) => context === 'Connectors');
  expect(lines.map(({ msg }) => msg)).toEqual([
    '@logto/connector-http-email is left out: there is another provider with the id http-email',
    expect.stringMatching(/^broken is left out: /),
  ]);
});

it('makes a social connector by a package, for one tenant', async () => {
  const config = { clientId: 'acme', clientSecret: 'grain-of-rice' };
  const wrong = await api.post('/connectors', { connectorId: 'github-universal', config: { clientId: 1 } });
  expect(refusal(wrong)).toEqual([400, 'connector.invalid_config']);
  expect(Object(wrong.body).details).toContain('"clientSecret": Required');
  const created = await api.post('/connectors', {
    connectorId: 'github-universal',
    config,
    enableTokenStorage: true,
    syncProfile: true,
  });
  expect(created.body).toMatchObject({ type: 'Social', target: 'github', platform: 'Universal', config });
  expect((await api.get(`/connectors/${read(created, 'id')}`)).body).toEqual(created.body);
  expect((await other.get('/connectors')).body).toEqual([]);
  const { body } = await api.patch('/sign-in-exp', { socialSignInConnectorTargets: ['github'] });
  expect(body).toMatchObject({ socialSignInConnectorTargets: ['github'] });
});

it('sends a test message by a package', async () => {
  const test = { phone: '12025550143', config: { tower: 'north' } };
  expect((await api.post('/connectors/raven/test', test)).status).toBe(204);
  expect(refusal(await api.post('/connectors/raven/test', { ...test, config: {} }))).toEqual([
    400,
    'connector.invalid_config',
  ]);
});
