import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { apiClient, type ApiClient } from '../../support/api-client.js';
import { withFactories } from '../../support/connector-factories.js';
import { sql } from '../../support/sql.js';
import { startTestApp, type TestApp } from '../../support/test-app.js';
import { read, readAll } from '../resources/fixture.js';
import { refusal, tally } from '../roles/fixture.js';
import { pigeonFactories } from './pigeon-factories.js';

let server: TestApp;
let api: ApiClient;
let other: ApiClient;

beforeAll(async () => {
  server = await withFactories(pigeonFactories(), () => startTestApp());
  [api, other] = [await apiClient(server.tenant), await apiClient(server.other)];
});
afterAll(() => server.close());

/** Both tenants begin with none. */
beforeEach(async () => {
  for (const each of [api, other]) {
    for (const id of readAll(await each.get('/connectors'), 'id')) await each.delete(`/connectors/${id}`);
  }
});

const mail = { connectorId: 'mail', config: { loft: 'north', key: 'grain' } };
const standard = (target: string) => ({ connectorId: 'standard', metadata: { target } });

describe('a connector', () => {
  it('is made with the config of its provider, and seen by its own tenant alone', async () => {
    const created = await api.post('/connectors', { ...mail, config: { ...mail.config, wings: 2 } });
    expect([created.status, created.body]).toEqual([
      200,
      {
        id: expect.stringMatching(/^[0-9a-z]{12}$/),
        type: 'Email',
        connectorId: 'mail',
        target: 'mail',
        platform: null,
        name: { en: 'Pigeons for mail' },
        description: { en: 'Carries messages.' },
        logo: 'data:,',
        logoDark: null,
        readme: '# Pigeons',
        configTemplate: JSON.stringify({ loft: 'north' }, null, 2),
        formItems: [
          { key: 'loft', type: 'Text', label: 'Loft', required: true },
          { key: 'key', type: 'Text', label: 'Key', required: false, isConfidential: true },
        ],
        config: mail.config,
        metadata: {},
        syncProfile: false,
        enableTokenStorage: false,
      },
    ]);
    const path = `/connectors/${read(created, 'id')}`;
    expect((await api.get(path)).body).toEqual(created.body);
    expect((await api.get('/connectors')).body).toEqual([created.body]);
    expect((await other.get('/connectors')).body).toEqual([]);
    expect(refusal(await other.get(path))).toEqual([404, 'entity.not_found']);
    expect(refusal(await other.patch(path, { config: mail.config }))).toEqual([404, 'entity.not_found']);
    expect(refusal(await other.delete(path))).toEqual([404, 'entity.not_found']);
  });

  it('has the id that was asked for, which nothing else has', async () => {
    const created = await api.post('/connectors', { ...mail, id: 'my-mail' });
    expect(read(created, 'id')).toBe('my-mail');
    const again = await api.post('/connectors', { connectorId: 'sms', id: 'my-mail' });
    expect(refusal(again)).toEqual([422, 'entity.unique_integrity_violation']);
    expect((await other.post('/connectors', { ...mail, id: 'my-mail' })).status).toBe(200);
  });

  it('is found by its target', async () => {
    await api.post('/connectors', mail);
    await api.post('/connectors', { connectorId: 'nest' });
    expect(readAll(await api.get('/connectors?target=nest'), 'connectorId')).toEqual(['nest']);
    expect((await api.get('/connectors?target=nobody')).body).toEqual([]);
  });

  it('keeps its config encrypted', async () => {
    await api.post('/connectors', mail);
    const [row] = await sql<{ text: string }>(
      server.databaseUrl,
      `select encode(encrypted_config, 'escape') || metadata::text as text from connectors where tenant_id = 'default'`,
    );
    expect(row?.text.length).toBeGreaterThan(50);
    expect(row?.text).not.toMatch(/grain|north/);
  });

  it('whose provider the server does not know is hidden, and can be deleted', async () => {
    const id = read(await api.post('/connectors', mail), 'id');
    await sql(server.databaseUrl, `update connectors set factory_id = 'gone' where id = '${id}'`);
    expect((await api.get('/connectors')).body).toEqual([]);
    expect(refusal(await api.get(`/connectors/${id}`))).toEqual([404, 'entity.not_found']);
    expect((await api.delete(`/connectors/${id}`)).status).toBe(204);
    expect(await sql(server.databaseUrl, `select from connectors where id = '${id}'`)).toEqual([]);
  });

  it('for mail takes the place of the one before', async () => {
    const before = read(await api.post('/connectors', mail), 'id');
    await other.post('/connectors', mail);
    await api.post('/connectors', { connectorId: 'sms', config: { loft: 'south' } });
    const after = await api.post('/connectors', { ...mail, connectorId: 'other-mail' });
    expect(after.status).toBe(200);
    expect(readAll(await api.get('/connectors'), 'connectorId')).toEqual(['sms', 'other-mail']);
    expect(readAll(await other.get('/connectors'), 'connectorId')).toEqual(['mail']);
    const { body } = await api.get(`/logs?targetId=${before}&logKey=Management.CreateConnector`);
    expect(body).toMatchObject([
      {
        payload: {
          changes: [
            { event: 'Connector.Deleted', target: { connectors: [before] } },
            { event: 'Connector.Created', target: { connectors: [read(after, 'id')] } },
          ],
        },
      },
      { payload: { changes: [{ event: 'Connector.Created', target: { connectors: [before] } }] } },
    ]);
  });

  it('for mail is one, however many are made at once', async () => {
    const races = ['mail', 'other-mail'].flatMap((connectorId) =>
      Array.from({ length: 5 }, () => api.post('/connectors', { ...mail, connectorId })),
    );
    const answers = tally(await Promise.all(races));
    expect(Object.keys(answers).toSorted()).toEqual([
      '200',
      '422 connector.multiple_instances_not_supported',
    ]);
    expect((await sql(server.databaseUrl, `select from connectors where type = 'Email'`)).length).toBe(1);
  });

  it('for mail is one in the database itself', async () => {
    await api.post('/connectors', mail);
    const second = sql(
      server.databaseUrl,
      `insert into connectors (tenant_id, id, factory_id, type, target, encrypted_config)
       select tenant_id, 'second', 'other-mail', type, 'other-mail', encrypted_config from connectors`,
    );
    await expect(second).rejects.toThrow('connectors__type');
  });

  it('is not made beyond 100 of a tenant', async () => {
    await sql(
      server.databaseUrl,
      `insert into connectors (tenant_id, id, factory_id, type, target, platform, encrypted_config)
       select 'default', 'many-' || n, 'gone', 'Social', 'many-' || n, 'Web', '' from generate_series(1, 100) n`,
    );
    expect(refusal(await api.post('/connectors', mail))).toEqual([422, 'connector.limit_exceeded']);
    expect((await other.post('/connectors', mail)).status).toBe(200);
    await sql(server.databaseUrl, `delete from connectors where id like 'many-%'`);
  });
});

describe('a new connector is refused', () => {
  it('in the order of the rules', async () => {
    const create = async (connector: object) => refusal(await api.post('/connectors', connector));
    await api.post('/connectors', { connectorId: 'nest' });
    expect(await create({ connectorId: 'nobody', metadata: {} })).toEqual([
      422,
      'connector.not_found_with_connector_id',
    ]);
    expect(await create({ connectorId: 'standard' })).toEqual([400, 'connector.should_specify_target']);
    expect(await create(standard(''))).toEqual([400, 'connector.should_specify_target']);
    expect(await create({ connectorId: 'nest', metadata: { logo: 'x' } })).toEqual([
      400,
      'connector.cannot_overwrite_metadata_for_non_standard_connector',
    ]);
    expect(await create({ connectorId: 'nest' })).toEqual([
      422,
      'connector.multiple_instances_not_supported',
    ]);
    expect(await create(standard('nest'))).toEqual([422, 'connector.multiple_target_with_same_platform']);
    expect(await create({ connectorId: 'mail', config: {}, enableTokenStorage: true })).toEqual([
      400,
      'connector.invalid_config',
    ]);
    expect(await create({ ...mail, enableTokenStorage: true })).toEqual([
      422,
      'connector.token_storage_not_supported',
    ]);
    expect(await create({ ...mail, config: { loft: 'x'.repeat(65_536) } })).toEqual([
      400,
      'guard.invalid_input',
    ]);
    expect(readAll(await api.get('/connectors'), 'connectorId')).toEqual(['nest']);
  });

  it('with the connector that has its target, where one has', async () => {
    await api.post('/connectors', { connectorId: 'nest' });
    expect((await api.post('/connectors', { connectorId: 'nest-app' })).status).toBe(200);
    const { body } = await api.post('/connectors', { connectorId: 'nest-too' });
    expect(body).toMatchObject({
      code: 'connector.multiple_target_with_same_platform',
      data: { connectorId: 'nest', connectorName: { en: 'Pigeons for nest' } },
    });
  });

  it('with the field of its config that is wrong', async () => {
    const { body } = await api.post('/connectors', { connectorId: 'mail', config: { loft: 7 } });
    expect(body).toMatchObject({
      code: 'connector.invalid_config',
      details: '"loft": Expected string, received number',
      data: { issues: [{ path: ['loft'] }] },
    });
  });
});

describe('a change of a connector', () => {
  it('replaces the config, and is told without it', async () => {
    const id = read(await api.post('/connectors', mail), 'id');
    const changed = await api.patch(`/connectors/${id}`, { config: { loft: 'south' } });
    expect(changed.body).toHaveProperty('config', { loft: 'south' });
    const { body } = await api.get(`/logs?targetId=${id}&logKey=Management.UpdateConnector`);
    expect(body).toMatchObject([{ payload: { changes: [{ fields: ['config'] }] } }]);
    expect(JSON.stringify(body)).not.toContain('south');
  });

  it('replaces metadata, whose target stays and in which empty texts are none', async () => {
    const id = read(await api.post('/connectors', standard('acme')), 'id');
    const metadata = {
      target: 'acme',
      name: { en: 'Acme', de: '' },
      logo: '',
      logoDark: 'https://a.example/d',
    };
    const changed = await api.patch(`/connectors/${id}`, { metadata });
    expect(changed.body).toMatchObject({ name: { en: 'Acme' }, logo: 'data:,', target: 'acme' });
    expect(changed.body).toHaveProperty('metadata', {
      target: 'acme',
      name: { en: 'Acme' },
      logoDark: 'https://a.example/d',
    });
    const emptied = await api.patch(`/connectors/${id}`, { metadata: { name: { de: 'Acme' } } });
    expect(emptied.body).toHaveProperty('metadata', { target: 'acme' });
  });

  it('keeps what it does not name', async () => {
    const id = read(await api.post('/connectors', { connectorId: 'nest', config: { a: 1 } }), 'id');
    const changed = await api.patch(`/connectors/${id}`, { syncProfile: true, enableTokenStorage: true });
    expect(changed.body).toMatchObject({ config: { a: 1 }, syncProfile: true, enableTokenStorage: true });
  });

  it('is refused where the connector cannot be like that', async () => {
    const social = read(await api.post('/connectors', standard('acme')), 'id');
    const messages = read(await api.post('/connectors', mail), 'id');
    const change = async (id: string, changes: object) =>
      refusal(await api.patch(`/connectors/${id}`, changes));
    expect(await change('nobody', { syncProfile: true })).toEqual([404, 'entity.not_found']);
    expect(await change(social, {})).toEqual([422, 'entity.invalid_input']);
    expect(await change(social, { metadata: { target: 'other' } })).toEqual([
      400,
      'connector.can_not_modify_target',
    ]);
    expect(await change(messages, { syncProfile: true })).toEqual([
      422,
      'connector.invalid_type_for_syncing_profile',
    ]);
    expect(await change(social, { enableTokenStorage: true })).toEqual([
      422,
      'connector.token_storage_not_supported',
    ]);
    expect(await change(messages, { config: {} })).toEqual([400, 'connector.invalid_config']);
  });
});

describe('a connector factory', () => {
  it('is listed with its form, and shown alone', async () => {
    const { body } = await api.get('/connector-factories');
    expect(body).toMatchObject([
      { id: 'mail', type: 'Email', formItems: [{ key: 'loft' }, { key: 'key' }] },
      ...['other-mail', 'sms', 'nest', 'nest-too', 'nest-app', 'standard'].map((id) => ({ id })),
    ]);
    expect((await api.get('/connector-factories/nest')).body).toEqual({
      id: 'nest',
      type: 'Social',
      target: 'nest',
      platform: 'Universal',
      name: { en: 'Pigeons for nest' },
      description: { en: 'Carries messages.' },
      logo: 'data:,',
      logoDark: null,
      readme: '# Pigeons',
      isTokenStorageSupported: true,
    });
    expect(refusal(await api.get('/connector-factories/nobody'))).toEqual([404, 'entity.not_found']);
  });
});
