import { beforeAll, describe, expect, it, onTestFinished, vi } from 'vitest';
import { apiClient, type ApiClient } from '../../support/api-client.js';
import { useServer } from '../../support/test-app.js';
import { createResource, createScope, read, unique } from '../resources/fixture.js';
import { createRole } from '../roles/fixture.js';
import {
  allDelivered,
  hookOfTest,
  hurriedUntil,
  payloadOf,
  receiverOfTest,
  verified,
  webhookId,
} from './fixture.js';
import { WAIT } from './receiver.js';

const server = useServer({ WORKER_CONCURRENCY: '2', OUTBOUND_ALLOWED_HOSTS: '*' });
let api: ApiClient;
let other: ApiClient;

beforeAll(async () => {
  [api, other] = [await apiClient(server.tenant), await apiClient(server.other)];
});

const EVENTS = [
  'Role.Created',
  'Role.Deleted',
  'Role.Data.Updated',
  'Role.Scopes.Updated',
  'Scope.Created',
  'Scope.Deleted',
  'Scope.Data.Updated',
];

interface Ids {
  readonly resourceId: string;
  readonly scopeId: string;
  readonly roleId: string;
}

/** What the contract says of changes of a scope. */
const toldOfScope = ({ resourceId, scopeId }: Ids, scope: unknown) => [
  {
    event: 'Scope.Created',
    data: expect.objectContaining({ id: scopeId }),
    route: 'POST /resources/:resourceId/scopes 201',
    params: { resourceId },
  },
  {
    event: 'Scope.Data.Updated',
    data: scope,
    route: 'PATCH /resources/:resourceId/scopes/:scopeId 200',
    params: { resourceId, scopeId },
  },
  {
    event: 'Scope.Deleted',
    route: 'DELETE /resources/:resourceId/scopes/:scopeId 204',
    params: { resourceId, scopeId },
  },
];

/** What it says of changes of a role. */
const toldOfRole = ({ roleId, scopeId }: Ids, role: unknown, scopes: unknown) => [
  {
    event: 'Role.Created',
    data: expect.objectContaining({ id: roleId }),
    route: 'POST /roles 200',
    params: {},
  },
  { event: 'Role.Scopes.Updated', role: roleId, data: scopes, route: 'POST /roles 200', params: {} },
  { event: 'Role.Data.Updated', data: role, route: 'PATCH /roles/:id 200', params: { id: roleId } },
  {
    event: 'Role.Scopes.Updated',
    route: 'DELETE /roles/:id/scopes/:scopeId 204',
    params: { id: roleId, scopeId },
  },
  {
    event: 'Role.Scopes.Updated',
    data: scopes,
    route: 'POST /roles/:id/scopes 201',
    params: { id: roleId },
  },
  { event: 'Role.Deleted', route: 'DELETE /roles/:id 204', params: { id: roleId } },
];

const byEventAndRoute = (one: { event: string; route: string }, two: { event: string; route: string }) =>
  `${one.event} ${one.route}`.localeCompare(`${two.event} ${two.route}`);

interface HookLog {
  readonly key: string;
  readonly payload: Record<string, unknown>;
}

/** Waits for at least so many log entries of a hook, and returns them, newest first. */
async function logsOf(client: ApiClient, hookId: string, count: number): Promise<HookLog[]> {
  let logs: HookLog[] = [];
  await vi.waitFor(async () => {
    const { body } = await client.get(`/hooks/${hookId}/recent-logs`);
    logs = Array.isArray(body) ? body : [];
    expect(logs.length).toBeGreaterThanOrEqual(count);
  }, WAIT);
  return logs;
}

describe('a delivery', () => {
  it('tells of the request, signed to the byte', async () => {
    const receiver = await receiverOfTest();
    const hook = await hookOfTest(api, receiver.url, ['Role.Created']);
    const created = await api.post('/roles', { name: unique(), description: 'Ünïcode 💥.' });
    const [received] = await receiver.expectRequests(1);
    if (!received) throw new Error('nothing was received');
    expect(received).toMatchObject({
      method: 'POST',
      path: '/hook',
      headers: {
        'content-type': 'application/json',
        'user-agent': 'Portico (webhooks)',
        'webhook-id': expect.stringMatching(/^[0-9a-f]{32}$/),
      },
    });
    expect(verified(received, hook.signingKey)).toEqual({
      event: 'Role.Created',
      createdAt: expect.stringMatching(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/),
      hookId: hook.id,
      userAgent: expect.any(String),
      ip: expect.stringMatching(/127\.0\.0\.1|::1/),
      path: '/roles',
      method: 'POST',
      status: 200,
      params: {},
      matchedRoute: '/roles',
      data: created.body,
    });
  });

  it('tells of each event of roles and scopes what the contract says', async () => {
    const receiver = await receiverOfTest();
    await hookOfTest(api, receiver.url, EVENTS);
    const resourceId = await createResource(api);
    const scopeId = await createScope(api, resourceId, 'read');
    const scope = await api.patch(`/resources/${resourceId}/scopes/${scopeId}`, { description: 'New.' });
    const roleId = await createRole(api, { scopeIds: [scopeId] });
    const changed = await api.patch(`/roles/${roleId}`, { description: 'New.' });
    await api.delete(`/roles/${roleId}/scopes/${scopeId}`);
    const added = await api.post(`/roles/${roleId}/scopes`, { scopeIds: [scopeId] });
    await api.delete(`/roles/${roleId}`);
    await api.delete(`/resources/${resourceId}/scopes/${scopeId}`);
    await receiver.expectRequests(9);
    await allDelivered(server);
    const told = receiver.received
      .map(payloadOf)
      .map(({ event, roleId: role, data, method, params, matchedRoute, status }) => {
        return { event, role, data, route: `${method} ${matchedRoute} ${status}`, params };
      });
    const ids = { resourceId, scopeId, roleId };
    const expected = [...toldOfScope(ids, scope.body), ...toldOfRole(ids, changed.body, added.body)];
    expect(added.body).toEqual([scope.body]);
    expect(told.toSorted(byEventAndRoute)).toEqual(expected.toSorted(byEventAndRoute));
  });

  it('carries headers of the config, which replace ours, but neither signature nor id', async () => {
    const receiver = await receiverOfTest();
    const headers = {
      'User-Agent': 'Mine',
      'CONTENT-TYPE': 'application/vnd.mine+json',
      Authorization: 'Bearer mine',
      'Logto-Signature-Sha-256': 'forged',
      'WEBHOOK-ID': 'forged',
    };
    const hook = await hookOfTest(api, receiver.url, ['Role.Created'], {
      config: { url: receiver.url, headers },
    });
    await createRole(api);
    const [received] = await receiver.expectRequests(1);
    if (!received) throw new Error('nothing was received');
    verified(received, hook.signingKey);
    expect(received.headers).toMatchObject({
      'user-agent': 'Mine',
      'content-type': 'application/vnd.mine+json',
      authorization: 'Bearer mine',
      'webhook-id': expect.stringMatching(/^[0-9a-f]{32}$/),
    });
  });

  it('is for enabled hooks that wait for the event: `events` counts, else `event`', async () => {
    const receiver = await receiverOfTest();
    const hooks = {
      legacy: { event: 'Role.Created' },
      both: { event: 'Role.Created', events: ['Role.Deleted'] },
      disabled: { events: ['Role.Created'], enabled: false },
      list: { events: ['Role.Created'] },
    };
    for (const [name, hook] of Object.entries(hooks)) {
      const created = await api.post('/hooks', { ...hook, config: { url: `${receiver.url}/${name}` } });
      onTestFinished(async () => {
        await api.delete(`/hooks/${read(created, 'id')}`);
      });
    }
    const roleId = await createRole(api);
    await receiver.expectRequests(2);
    await allDelivered(server);
    await api.delete(`/roles/${roleId}`);
    await receiver.expectRequests(3);
    await allDelivered(server);
    const told = receiver.received.map((received) => `${received.path} ${payloadOf(received).event}`);
    expect(told.slice(0, 2).toSorted()).toEqual(['/hook/legacy Role.Created', '/hook/list Role.Created']);
    expect(told.slice(2)).toEqual(['/hook/both Role.Deleted']);
    expect(new Set(receiver.received.map(webhookId)).size).toBe(3);
  });

  it('reaches the hooks of its own tenant only', async () => {
    const [mine, theirs] = [await receiverOfTest(), await receiverOfTest()];
    const hook = await hookOfTest(api, mine.url, ['Role.Created']);
    const foreign = await hookOfTest(other, theirs.url, ['Role.Created']);
    await createRole(api);
    await createRole(other);
    await mine.expectRequests(1);
    await theirs.expectRequests(1);
    await allDelivered(server);
    expect(mine.received.map((received) => payloadOf(received).hookId)).toEqual([hook.id]);
    expect(theirs.received.map((received) => payloadOf(received).hookId)).toEqual([foreign.id]);
    await logsOf(api, hook.id, 1);
    expect((await other.get(`/hooks/${hook.id}/recent-logs`)).body).toEqual([]);
  });

  it('does not follow redirects, and is made of no request that failed', async () => {
    const receiver = await receiverOfTest();
    const hook = await hookOfTest(api, receiver.url, ['Role.Created']);
    expect((await api.post('/roles', { name: '', description: '' })).status).toBe(400);
    receiver.answer((_, response) => response.writeHead(307, { location: '/elsewhere' }).end());
    await createRole(api);
    const [log] = await logsOf(api, hook.id, 1);
    expect(log?.payload).toMatchObject({ result: 'Error', response: { statusCode: 307 } });
    expect(receiver.received.every(({ path }) => path === '/hook')).toBe(true);
  });
});

describe('the log of a webhook', () => {
  it('has every try, with what was sent and answered, and counts them', async () => {
    const receiver = await receiverOfTest();
    const hook = await hookOfTest(api, receiver.url, ['Role.Created']);
    receiver.answer((received, response) => {
      const isFirst = receiver.received.indexOf(received) === 0;
      return isFirst ? response.writeHead(503).end('{"later":true}') : response.end('thanks');
    });
    await createRole(api);
    await hurriedUntil(server, () => expect(receiver.received).toHaveLength(2));
    const [first] = receiver.received;
    const common = {
      key: 'TriggerHook.Role.Created',
      hookId: hook.id,
      deliveryId: first && webhookId(first),
      hookRequest: { body: first && payloadOf(first) },
    };
    const logs = await logsOf(api, hook.id, 2);
    expect(logs[0]).toEqual({
      id: expect.any(String),
      key: 'TriggerHook.Role.Created',
      createdAt: expect.any(Number),
      payload: { ...common, result: 'Success', response: { statusCode: 200, body: 'thanks' } },
    });
    expect(logs[1]?.payload).toEqual({
      ...common,
      result: 'Error',
      response: { statusCode: 503, body: { later: true } },
      error: 'The endpoint answered with status 503.',
    });
    const { body } = await api.get(`/hooks/${hook.id}?includeExecutionStats=1`);
    expect(body).toMatchObject({ executionStats: { successCount: 1, requestCount: 2 } });
    const page = await api.get(
      `/hooks/${hook.id}/recent-logs?page_size=1&enableCap=1&logKey=TriggerHook.Role.Created`,
    );
    expect(page.headers.get('total-number')).toBe('2');
    expect((await api.get(`/hooks/${hook.id}/recent-logs?end_time=1`)).body).toEqual([]);
  });

  it('shows a URL that is none', async () => {
    const hook = await hookOfTest(api, 'not a url', ['Role.Created']);
    await createRole(api);
    const [log] = await logsOf(api, hook.id, 1);
    expect(log?.payload).toMatchObject({ result: 'Error', error: 'Invalid URL: not a url' });
  });
});
