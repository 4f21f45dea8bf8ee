import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Message, Messages } from '#src/modules/connectors/connectors.public.js';
import { ProviderCalls } from '#src/modules/connectors/provider-calls.js';
import { UnitOfWork } from '#src/platform/database/unit-of-work.js';
import { TenantContext } from '#src/platform/tenancy/tenant-context.js';
import { apiClient, type ApiClient } from '../../support/api-client.js';
import { withFactories } from '../../support/connector-factories.js';
import { sql } from '../../support/sql.js';
import { startTestApp, type TestApp, useServer } from '../../support/test-app.js';
import { pigeonFactories } from '../connectors/pigeon-factories.js';
import { read } from '../resources/fixture.js';
import { answerWith, neverAnswer, type Receiver, startReceiver, WAIT } from '../webhooks/receiver.js';

const CODE = '271828';
const SETTINGS = { WORKER_CONCURRENCY: '1', OUTBOUND_ALLOWED_HOSTS: '127.0.0.1' };

/** Longer than all else that a server does while it stops. */
const PATIENCE_MILLISECONDS = 3_000;

const message = (value: string): Message => ({
  to: { type: 'email', value },
  type: 'SignIn',
  payload: { code: CODE },
  languages: {},
});

/** A tenant whose e-mails go to a server of its own. */
async function connect(api: ApiClient, { url }: Receiver): Promise<string> {
  const created = await api.post('/connectors', { connectorId: 'http-email', config: { endpoint: url } });
  return read(created, 'id');
}

const sendBy = (server: TestApp, to: string) =>
  TenantContext.run(server.tenant.id, () =>
    server.app.get(Messages).sendInBackground(message(to), { suppressed: false }),
  );

async function entries(api: ApiClient): Promise<Record<string, unknown>[]> {
  const { body } = await api.get('/logs?logKey=Interaction.Message');
  return (body as { payload: Record<string, unknown> }[]).map(({ payload }) => payload);
}

describe('a provider of a tenant that', () => {
  const server = useServer(SETTINGS);
  let api: ApiClient;
  let provider: Receiver;

  beforeAll(async () => {
    api = await apiClient(server.tenant);
  });
  let connectorId: string;

  beforeEach(async () => {
    provider = await startReceiver();
    connectorId = await connect(api, provider);
  });
  afterEach(async () => {
    await api.delete(`/connectors/${connectorId}`);
    await provider.close();
  });

  it('refuses shows that to who waits, and in the audit log, and not to who signs in', async () => {
    provider.answer((received, response) => answerWith(500, received.body.toString())(received, response));
    await sendBy(server, 'ada@example.com');
    await expect
      .poll(() => entries(api), WAIT)
      .toMatchObject([
        { result: 'Error', recipient: 'a…@example.com', error: { code: 'connector.general' } },
      ]);
    const sending = TenantContext.run('default', () =>
      server.app.get(Messages).send(message('ada@example.com')),
    );
    await expect(sending).rejects.toMatchObject({ kind: 'invalid', code: 'connector.general' });
    const log = JSON.stringify(await entries(api));
    expect(log).toContain('http-email');
    expect(log).not.toContain(CODE);
  });

  it.each([
    'eve@evil.example,ada@acme.example',
    'Eve<eve@evil.example>ada@acme.example',
    'eve@evil.example;ada@acme.example',
    'ada@acme.example\r\nRCPT',
    '"eve@evil.example"@acme.example',
    'nobody',
  ])('is never asked to write to more than one address: %j', async (to) => {
    const sending = TenantContext.run('default', () => server.app.get(Messages).send(message(to)));
    await expect(sending).rejects.toMatchObject({
      kind: 'invalid',
      code: 'connector.invalid_request_parameters',
    });
    await provider.expectRequests(0);
  });

  it('is silent holds up nobody who signs in, and no database connection', async () => {
    provider.answer(neverAnswer);
    for (let count = 0; count < 8; count += 1) await sendBy(server, `silent-${count}@example.com`);
    await provider.expectRequests(8);
    const open = await sql<{ count: number }>(
      server.databaseUrl,
      `select count(*)::int from pg_stat_activity
       where datname = current_database() and state like 'idle in transaction%'`,
    );
    expect(open).toEqual([{ count: 0 }]);
  });

  it('fails is asked again by jobs, with growing pauses, until it takes the message', async () => {
    provider.answer(answerWith(503));
    await TenantContext.run('default', () =>
      server.app.get(UnitOfWork).run(() => server.app.get(Messages).enqueue(message('queued@example.com'))),
    );
    await provider.expectRequests(1);
    const waiting = () =>
      sql<{ attempts: number; waits: boolean }>(
        server.databaseUrl,
        `select attempts, run_at > now() as waits from portico_worker._private_jobs j
         join portico_worker._private_tasks t on t.id = j.task_id
         where identifier = 'message.send' and locked_at is null`,
      );
    await expect.poll(waiting, WAIT).toEqual([{ attempts: 1, waits: true }]);
    provider.answer(answerWith(204));
    await hurry(server);
    await provider.expectRequests(2);
    await expect.poll(() => jobs(server), WAIT).toEqual([]);
    const tries = (await entries(api)).filter(({ attempt }) => attempt !== undefined);
    expect(tries.map(({ attempt, result }) => ({ attempt, result }))).toEqual([
      { attempt: 2, result: 'Success' },
      { attempt: 1, result: 'Error' },
    ]);
  });

  it('never takes a message has its last failure in the audit log, and the job is gone', async () => {
    provider.answer(answerWith(503));
    await TenantContext.run('default', () =>
      server.app.get(UnitOfWork).run(() => server.app.get(Messages).enqueue(message('last@example.com'))),
    );
    await provider.expectRequests(1);
    await expect
      .poll(() => hurry(server, 9).then(() => entries(api)), WAIT)
      .toMatchObject(
        expect.arrayContaining([
          expect.objectContaining({ recipient: 'l…@example.com', attempt: 10, result: 'Error' }),
        ]),
      );
    await expect.poll(() => jobs(server), WAIT).toEqual([]);
  });
});

describe('a server that stops', () => {
  it('waits for what it began to send, as long as a provider may take', async () => {
    const [mail] = pigeonFactories();
    if (!mail) throw new Error('no pigeons');
    // A package with code of its own, which nothing else waits for.
    const silent = { ...mail, create: () => ({ sendEmail: () => new Promise<never>(() => undefined) }) };
    const server = await withFactories([silent], () => startTestApp(SETTINGS));
    Object.assign(server.app.get(ProviderCalls), { patience: PATIENCE_MILLISECONDS });
    const api = await apiClient(server.tenant);
    await api.post('/connectors', { connectorId: 'mail', config: { loft: 'north' } });
    await sendBy(server, 'ada@example.com');
    const { databaseUrl } = server;
    await server.close();
    const logged = `select payload ->> 'result' as result from logs where key = 'Interaction.Message'`;
    expect(await sql(databaseUrl, logged)).toEqual([{ result: 'Error' }]);
  });
});

/** The jobs that wait, of messages. */
const jobs = ({ databaseUrl }: TestApp) =>
  sql(
    databaseUrl,
    `select j.id from portico_worker._private_jobs j
     join portico_worker._private_tasks t on t.id = j.task_id where identifier = 'message.send'`,
  );

/** Makes them due, as if so many tries had been made before. */
async function hurry({ databaseUrl }: TestApp, attempts?: number): Promise<void> {
  await sql(
    databaseUrl,
    `update portico_worker._private_jobs set run_at = now(), attempts = greatest(attempts, coalesce($1, attempts))
     where locked_at is null
       and task_id in (select id from portico_worker._private_tasks where identifier = 'message.send')`,
    [attempts],
  );
  await sql(databaseUrl, `select pg_notify('jobs:insert', '{"r":"test","count":1}')`);
}
