import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { Clock } from '#src/kernel/clock.js';
import { DevelopmentMailbox, type Message, Messages } from '#src/modules/connectors/connectors.public.js';
import { MessageSendSweeper } from '#src/modules/connectors/messages/limit/message-send-sweeper.js';
import { UnitOfWork } from '#src/platform/database/unit-of-work.js';
import { TenantContext } from '#src/platform/tenancy/tenant-context.js';
import { apiClient } from '../../support/api-client.js';
import { sentStatements } from '../../support/sent-statements.js';
import { sql } from '../../support/sql.js';
import { useServer } from '../../support/test-app.js';
import { hookOfTest, payloadOf, receiverOfTest } from '../webhooks/fixture.js';

const SECOND = 1000;
const LIMITED = { kind: 'too-many', code: 'request.message_rate_limited' };

const message = (value: string, type: Message['type'] = 'SignIn'): Message => ({
  to: { type: value.includes('@') ? 'email' : 'phone', value },
  type,
  payload: { code: '271828' },
  languages: {},
});

describe('a recipient of messages', () => {
  const server = useServer();
  let messages: Messages;
  let now: number;

  beforeAll(() => {
    messages = server.app.get(Messages);
  });
  beforeEach(() => {
    now = Date.now();
    Clock.use(() => now);
  });
  afterEach(() => Clock.use());

  const inTenant = <Result>(work: () => Promise<Result>, tenant = server.tenant.id) =>
    TenantContext.run(tenant, work);
  const send = (to: string, suppressed = false) =>
    inTenant(() => messages.sendInBackground(message(to), { suppressed }));
  const received = (to: string) =>
    server.app
      .get(DevelopmentMailbox)
      .list()
      .filter((kept) => kept.to === to).length;

  it('gets ten within ten minutes, however the address is written and whether or not they leave', async () => {
    for (let count = 0; count < 5; count += 1) {
      await send('ada@example.com');
      await send(' Ada@Example.com ', true);
    }
    for (const suppressed of [false, true])
      await expect(send('ADA@example.com', suppressed)).rejects.toMatchObject(LIMITED);
    await expect(inTenant(() => messages.send(message('ada@example.com')))).rejects.toMatchObject(LIMITED);
    await send('grace@example.com');
    await inTenant(() => messages.send(message('ada@example.com')), server.other.id);
    now += 599 * SECOND;
    await expect(send('ada@example.com')).rejects.toMatchObject(LIMITED);
    now += SECOND;
    await send('ada@example.com');
  });

  it('is one by phone, with and without the zero that is dialled inside the country', async () => {
    for (let count = 0; count < 10; count += 1) await send(count % 2 ? '61412345678' : '610412345678');
    await expect(send('61412345678')).rejects.toMatchObject(LIMITED);
  });

  it('is one by e-mail, whatever follows a "+", and however the domain is written', async () => {
    const ways = [
      'ada@müller.example',
      'Ada+1@xn--mller-kva.example',
      'ada+2@ＭÜLLER。example',
      'ada@müller.example.',
    ];
    for (let count = 0; count < 10; count += 1) await send(ways[count % ways.length] ?? '');
    for (const way of ways) await expect(send(way)).rejects.toMatchObject(LIMITED);
    await send('grace@müller.example');
    await send('+ada@müller.example');
  });

  it('gets invitations apart from codes', async () => {
    for (let count = 0; count < 10; count += 1) await send('codes@example.com');
    const invitation = message('codes@example.com', 'OrganizationInvitation');
    await inTenant(() => messages.send(invitation));
    expect(received('codes@example.com')).toBe(11);
  });

  it('gets ten of fifty that are sent at once', async () => {
    const sent = await Promise.allSettled(Array.from({ length: 50 }, () => send('race@example.com')));
    expect(sent.filter(({ status }) => status === 'fulfilled')).toHaveLength(10);
    await expect.poll(() => received('race@example.com')).toBe(10);
  });

  it('is not counted where the unit of work that enqueues is undone', async () => {
    const enqueue = (failure?: Error) =>
      inTenant(() =>
        server.app.get(UnitOfWork).run(async () => {
          await messages.enqueue(message('undone@example.com'));
          if (failure) throw failure;
        }),
      );
    for (let count = 0; count < 11; count += 1)
      await expect(enqueue(new Error('undone'))).rejects.toThrow('undone');
    for (let count = 0; count < 10; count += 1) await enqueue();
    await expect(enqueue()).rejects.toMatchObject(LIMITED);
  });

  it('is stored as a hash, which is swept when it no longer counts', async () => {
    await send('swept@example.com');
    const rows = () => sql(server.databaseUrl, 'select * from message_sends');
    expect(JSON.stringify(await rows())).not.toContain('example.com');
    now += 3600 * SECOND;
    await server.app.get(MessageSendSweeper).sweep();
    expect(await rows()).toEqual([]);
  });

  it('costs the same, whether or not a message leaves', async () => {
    const statementsOf = (suppressed: boolean) => sentStatements(() => send('same@example.com', suppressed));
    // What is remembered is looked up once.
    await send('same@example.com');
    const sent = await statementsOf(false);
    expect(sent).toEqual(['count message']);
    expect(await statementsOf(true)).toEqual(sent);
  });
});

describe('a recipient who gets no more', () => {
  const server = useServer({ WORKER_CONCURRENCY: '2', OUTBOUND_ALLOWED_HOSTS: '*' });

  it('is told of once, to webhooks and in the audit log', async () => {
    const api = await apiClient(server.tenant);
    const receiver = await receiverOfTest();
    await hookOfTest(api, receiver.url, ['Message.RateLimited']);
    const context = { interactionEvent: 'SignIn', sessionId: 'session', applicationId: 'application' };
    const send = (told: object) =>
      TenantContext.run('default', () =>
        server.app
          .get(Messages)
          .sendInBackground({ ...message('Ada@example.com'), ...told }, { suppressed: true }),
      );
    for (let count = 0; count < 10; count += 1) await send({ context });
    await expect(send({ context })).rejects.toMatchObject(LIMITED);
    await expect(send({ context })).rejects.toMatchObject(LIMITED);
    const requests = await receiver.expectRequests(1);
    expect(requests.map(payloadOf)).toMatchObject([
      {
        event: 'Message.RateLimited',
        action: 'VerificationCodeSend',
        recipient: 'ada@example.com',
        ...context,
      },
    ]);
    const { body } = await api.get('/logs?logKey=Interaction.Message&applicationId=application');
    const refused = (body as { payload: Record<string, unknown> }[])
      .map(({ payload }) => payload)
      .filter(({ result }) => result === 'Error');
    expect(refused).toMatchObject([
      { recipient: 'A…@example.com', error: { code: 'request.message_rate_limited' }, ...context },
    ]);
  });
});
