import { beforeAll, describe, expect, it } from 'vitest';
import { apiClient, type ApiClient } from '../../support/api-client.js';
import { sql } from '../../support/sql.js';
import { useServer } from '../../support/test-app.js';
import { read, readAll } from '../resources/fixture.js';
import { createApplication, NO_URIS, refusal } from './fixture.js';

const server = useServer();
let api: ApiClient;
let other: ApiClient;

beforeAll(async () => {
  [api, other] = [await apiClient(server.tenant), await apiClient(server.other)];
});

describe('a created application', () => {
  it('has defaults for what was not given, and shows no secret', async () => {
    const { status, body } = await api.post('/applications', { name: 'Shop', type: 'Traditional' });
    expect([status, body]).toEqual([
      200,
      {
        tenantId: 'default',
        id: expect.stringMatching(/^[0-9a-z]{21}$/),
        name: 'Shop',
        description: null,
        type: 'Traditional',
        oidcClientMetadata: NO_URIS,
        customClientMetadata: {},
        protectedAppMetadata: null,
        customData: {},
        isThirdParty: false,
        appLevelAccessControlEnabled: false,
        createdAt: expect.any(Number),
      },
    ]);
  });

  it('keeps all that was given, and can be read', async () => {
    const application = {
      name: 'Shop',
      description: 'Sells.',
      type: 'SPA',
      oidcClientMetadata: {
        redirectUris: ['https://shop.example.com/callback'],
        postLogoutRedirectUris: ['https://shop.example.com'],
        backchannelLogoutUri: 'https://shop.example.com/logout',
        backchannelLogoutSessionRequired: true,
        logoUri: 'https://shop.example.com/logo.png',
      },
      customClientMetadata: {
        corsAllowedOrigins: ['https://shop.example.com'],
        idTokenTtl: 60,
        refreshTokenTtl: 120,
        refreshTokenTtlInDays: 180,
        alwaysIssueRefreshToken: true,
        rotateRefreshToken: false,
        allowTokenExchange: false,
        maxAllowedGrants: 1,
        tenantId: 'old',
      },
      customData: { team: { name: 'sales' } },
      isThirdParty: true,
    };
    const created = await api.post('/applications', application);
    expect(created.body).toMatchObject(application);
    const found = await api.get(`/applications/${read(created, 'id')}`);
    expect([found.status, found.body]).toEqual([200, { ...Object(created.body), isAdmin: false }]);
  });

  it.each([
    ['Traditional', ['Default secret']],
    ['MachineToMachine', ['Default secret']],
    ['SPA', []],
    ['Native', []],
  ])('of type %s starts with the secrets %j', async (type, names) => {
    const id = await createApplication(api, { type });
    const secrets = await api.get(`/applications/${id}/secrets`);
    expect(readAll(secrets, 'name')).toEqual(names);
    expect(readAll(secrets, 'expiresAt')).toEqual(names.map(() => null));
  });

  it('takes what the server decides from nobody', async () => {
    const created = await api.post('/applications', {
      id: 'mine',
      tenantId: 'acme',
      createdAt: 0,
      secret: 'mine',
      isAdmin: true,
      name: 'Shop',
      type: 'MachineToMachine',
    });
    expect(read(created, 'id')).not.toBe('mine');
    expect(created.body).toMatchObject({ tenantId: 'default' });
    expect(created.body).not.toHaveProperty('secret');
    const found = await api.get(`/applications/${read(created, 'id')}`);
    expect(found.body).toMatchObject({ isAdmin: false });
  });
});

describe('an application that is changed', () => {
  it('changes in what is given, and replaces its metadata and custom data as a whole', async () => {
    const id = await createApplication(api, {
      description: 'Old',
      customData: { one: 1 },
      customClientMetadata: { idTokenTtl: 60, maxAllowedGrants: 2 },
      oidcClientMetadata: { ...NO_URIS, logoUri: 'https://old.example.com' },
    });
    const changes = {
      name: 'New',
      customData: { two: 2 },
      customClientMetadata: { idTokenTtl: 90 },
      oidcClientMetadata: { ...NO_URIS, redirectUris: ['https://new.example.com/cb'] },
    };
    const { status, body } = await api.patch(`/applications/${id}`, changes);
    expect([status, body]).toEqual([200, expect.objectContaining({ description: 'Old', ...changes })]);
    expect((await api.get(`/applications/${id}`)).body).toEqual({ ...Object(body), isAdmin: false });
  });

  it('loses its description where that is emptied', async () => {
    const id = await createApplication(api, { description: 'Old' });
    expect((await api.patch(`/applications/${id}`, { description: '' })).body).toMatchObject({
      description: null,
    });
  });

  it('keeps its type, whoever runs it, its tenant and its id', async () => {
    const id = await createApplication(api);
    const changes = { name: 'New', type: 'SPA', isThirdParty: true, tenantId: 'acme', id: 'other' };
    const { status, body } = await api.patch(`/applications/${id}`, changes);
    expect(status).toBe(200);
    expect(body).toMatchObject({ id, type: 'MachineToMachine', isThirdParty: false, tenantId: 'default' });
  });

  it.each([{}, { type: 'SPA' }, { protectedAppMetadata: null }])('is not changed by %j', async (changes) => {
    const id = await createApplication(api);
    expect(refusal(await api.patch(`/applications/${id}`, changes))).toEqual([422, 'entity.invalid_input']);
  });

  it('may call the whole Management API while isAdmin says so', async () => {
    const id = await createApplication(api);
    const isAdmin = async () => (await api.get(`/applications/${id}`)).body;
    for (const flag of [true, true, false, false]) {
      expect((await api.patch(`/applications/${id}`, { isAdmin: flag })).status).toBe(200);
      expect(await isAdmin()).toMatchObject({ isAdmin: flag });
    }
  });

  it('is found by nobody where it does not exist', async () => {
    const answer = await api.patch('/applications/nothing', { name: 'New' });
    expect(refusal(answer)).toEqual([404, 'entity.not_exists_with_id']);
  });
});

describe('a deleted application', () => {
  it('is gone, with its secrets', async () => {
    const id = await createApplication(api);
    expect((await api.delete(`/applications/${id}`)).status).toBe(204);
    expect(refusal(await api.get(`/applications/${id}`))).toEqual([404, 'entity.not_exists_with_id']);
    expect(refusal(await api.delete(`/applications/${id}`))).toEqual([404, 'entity.not_found']);
    const secrets = await sql(
      server.databaseUrl,
      `select from application_secrets where application_id = $1`,
      [id],
    );
    expect(secrets).toEqual([]);
  });
});

describe('an application of another tenant', () => {
  it('can be neither read, changed nor deleted', async () => {
    const id = await createApplication(api);
    const answers = [
      await other.get(`/applications/${id}`),
      await other.patch(`/applications/${id}`, { name: 'Taken' }),
      await other.patch(`/applications/${id}`, { isAdmin: true }),
      await other.patch(`/applications/${id}/custom-data`, { taken: true }),
      await other.delete(`/applications/${id}/legacy-secret`),
      await other.delete(`/applications/${id}`),
    ];
    expect(answers.map(({ status }) => status)).toEqual([404, 404, 404, 404, 404, 404]);
    expect((await api.get(`/applications/${id}`)).body).toMatchObject({ name: 'Machine', customData: {} });
  });
});
