import { beforeAll, describe, expect, it } from 'vitest';
import { AuditTrail } from '#src/modules/audit-logs/audit-logs.public.js';
import { Events } from '#src/platform/events/events.js';
import type { AudienceName } from '#src/platform/http/audience.js';
import { type Operation, type RequestContext, runForRequest } from '#src/platform/request-context.js';
import { TenantContext } from '#src/platform/tenancy/tenant-context.js';
import { type ApiClient, apiClient } from '../../support/api-client.js';
import { sql } from '../../support/sql.js';
import { useServer } from '../../support/test-app.js';
import { specEvent } from '../../database/events/spec-listeners.js';
import { read } from '../resources/fixture.js';
import { logsOf, storedLogs, waitForLogs } from './fixture.js';

describe('the audit of changes', () => {
  const server = useServer();
  let api: ApiClient;
  let others: ApiClient;

  beforeAll(async () => {
    [api, others] = [await apiClient(server.tenant), await apiClient(server.other)];
  });

  const role = (name: string) => ({ name, description: 'Secret plans.' });

  it('tells who changed what by which operation, and what was announced, but no body', async () => {
    const created = await api.post('/roles', role('audited'));
    const id = read(created, 'id');
    await api.patch(`/roles/${id}`, { description: 'Other secret plans.' });
    const [log] = await logsOf(api, '?logKey=Management.UpdateRole');
    expect(log?.payload).toMatchObject({
      key: 'Management.UpdateRole',
      result: 'Success',
      applicationId: server.tenant.clientId,
      params: { id },
      requestId: expect.stringMatching(/^[\w-]{16}$/),
      ip: expect.stringMatching(/127\.0\.0\.1|::1/),
      changes: [{ id: expect.stringMatching(/^[0-9a-z]{21}$/), event: 'Role.Data.Updated' }],
    });
    expect(JSON.stringify(log)).not.toContain('plans');
    const [creation] = await logsOf(api, '?logKey=Management.CreateRole');
    expect(creation?.payload['requestId']).toBe(created.headers.get('logto-core-request-id'));
  });

  it('is shown where it is asked for, in its own tenant', async () => {
    await api.post('/roles', role('listed'));
    const keys = async (of: ApiClient, query: string) => (await logsOf(of, query)).map(({ key }) => key);
    expect(await keys(api, '?logKey=Management')).toContain('Management.CreateRole');
    expect(await keys(others, '?logKey=Management')).toEqual([]);
    await waitForLogs(api, '');
    expect((await keys(api, '?page_size=100')).filter((key) => key.startsWith('Management'))).toEqual([]);
  });

  it('has one entry for a request, however much it announced', async () => {
    const resource = await api.post('/resources', { name: 'R', indicator: 'urn:audited' });
    const scope = await api.post(`/resources/${read(resource, 'id')}/scopes`, { name: 'read' });
    await others.post('/roles', role('before'));
    const before = await storedLogs(server, 'default', 'Management.CreateRole');
    await api.post('/roles', { ...role('with scopes'), scopeIds: [read(scope, 'id')] });
    const rows = await storedLogs(server, 'default', 'Management.CreateRole');
    expect(rows).toHaveLength(before.length + 1);
    expect(rows.at(-1)?.payload).toMatchObject({
      changes: [{ event: 'Role.Created' }, { event: 'Role.Scopes.Updated' }],
      changeCount: 2,
    });
  });

  it('has no entry for a change that was undone, but that of its refusal', async () => {
    const made = async () =>
      (await storedLogs(server, 'default', 'Management.CreateRole')).filter(
        ({ payload }) => payload['result'] === 'Success',
      );
    const before = await made();
    expect((await api.post('/roles', role('audited'))).status).toBe(422);
    expect((await api.post('/roles', { ...role('no scope'), scopeIds: ['none'] })).status).toBe(404);
    await sql(
      server.databaseUrl,
      `create function refuse() returns trigger language plpgsql as $$ begin raise string_data_right_truncation; end $$`,
    );
    await sql(
      server.databaseUrl,
      'create constraint trigger refuse after insert on roles deferrable initially deferred for each row execute function refuse()',
    );
    expect((await api.post('/roles', role('refused at the end'))).status).toBe(422);
    expect((await api.get('/roles?search=refused%25')).body).toEqual([]);
    await sql(server.databaseUrl, 'drop function refuse() cascade');
    expect(await made()).toEqual(before);
  });

  describe('is decided by what makes a change:', () => {
    class ThingChanged extends specEvent('Spec.Thing.Changed') {}
    const request = (operation?: Operation): RequestContext => ({
      requestId: 'request',
      ip: '192.0.2.1',
      userAgent: undefined,
      method: 'POST',
      path: '/things',
      route: operation && '/api/things',
      params: {},
      operation,
    });
    const endpoint = (audience: AudienceName) => request({ id: 'ChangeThing', status: 200, audience });
    const KEY = 'Management.ChangeThing';

    it.each([
      ['an endpoint of the Management API', endpoint('management'), [KEY]],
      ['one for members of an organization', endpoint('organization'), [KEY]],
      ['one for anybody', endpoint('public'), []],
      ['a request below /oidc', request(), []],
      ['a job or a command', undefined, []],
    ])('%s', async (_, cause, keys) => {
      const change = () =>
        server.platform.unitOfWork.run(() => server.app.get(Events).publish(new ThingChanged()));
      await TenantContext.run('acme', () => (cause ? runForRequest(cause, change) : change()));
      const select = `delete from logs where payload::text like '%Spec.Thing.Changed%' returning key`;
      expect((await sql(server.databaseUrl, select)).map(({ key }) => key)).toEqual(keys);
    });
  });

  describe('written by a module', () => {
    const trail = () => server.app.get(AuditTrail);
    const stored = (key: string) => storedLogs(server, 'default', key);
    const write = (entry: { key: string; [detail: string]: unknown }) =>
      TenantContext.run('default', () =>
        server.platform.unitOfWork.run(() => trail().write({ result: 'Success', ...entry })),
      );

    it('masks what looks like a secret, wherever it is', async () => {
      const params = {
        password: 'x1',
        nested: [{ apiKey: 'x2', access_token: 'x3', cookie: 'x4', privateKey: 'x5' }],
        credentials: { user: 'x6' },
        token_type_hint: 'access_token',
        name: 'shown',
        __proto__: null,
      };
      await write({ key: 'Test.Masking', params, applicationSecret: { name: 'shown' } });
      const [log] = await stored('Test.Masking');
      const mask = '******';
      expect(log?.payload).toMatchObject({
        params: {
          password: mask,
          nested: [{ apiKey: mask, access_token: mask, cookie: mask, privateKey: mask }],
          credentials: mask,
          token_type_hint: 'access_token',
          name: 'shown',
        },
        applicationSecret: { name: 'shown' },
      });
    });

    it('keeps the request to a webhook as it was sent', async () => {
      const body = { event: 'User.Created', data: { customData: { token: 'seen' } } };
      await write({ key: 'TriggerHook.Test', hookId: 'h', hookRequest: { body }, response: { token: 'x' } });
      const [log] = await stored('TriggerHook.Test');
      expect(log?.payload).toMatchObject({ hookRequest: { body }, response: { token: '******' } });
    });

    it('stores whatever text it is given, cut', async () => {
      const deep = JSON.parse(`${'{"a":'.repeat(500)}1${'}'.repeat(500)}`) as object;
      await write({
        key: 'Test.Text',
        error: `a\0b\ud800c😀${'x'.repeat(5000)}`,
        params: { 'k\0': '\0', deep },
      });
      const [log] = await stored('Test.Text');
      expect(log?.payload['error']).toMatch(/^ab\ufffdc😀x{1900,}…$/);
      expect(log?.payload['params']).toMatchObject({ k: '' });
    });

    it('leaves the largest details out of what is too large', async () => {
      const many = Array.from({ length: 5000 }, (_, index) => `organization-${index}`);
      await write({ key: 'Test.Size', params: { id: 'kept' }, many, userId: 'u'.repeat(1000) });
      const [log] = await stored('Test.Size');
      expect(log?.payload).toMatchObject({
        params: { id: 'kept' },
        many: { omittedCharacters: expect.any(Number) },
      });
      expect(JSON.stringify(log).length).toBeLessThan(17_000);
    });

    it('belongs to a unit of work', async () => {
      const entry = { key: 'Test.Rollback', result: 'Success' } as const;
      await expect(TenantContext.run('default', () => trail().write(entry))).rejects.toThrow('unit of work');
      const undone = TenantContext.run('default', () =>
        server.platform.unitOfWork.run(async () => {
          await trail().write(entry);
          trail().note({ ...entry, key: 'Test.Noted', result: 'Error' });
          throw new Error('undone');
        }),
      );
      await expect(undone).rejects.toThrow('undone');
      await expect.poll(() => stored('Test.Noted'), { timeout: 10_000 }).toHaveLength(1);
      expect(await stored('Test.Rollback')).toEqual([]);
      expect(await storedLogs(server, 'acme', 'Test.Noted')).toEqual([]);
    });
  });
});
