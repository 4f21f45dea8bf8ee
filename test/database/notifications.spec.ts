import { describe, expect, inject, it, onTestFinished, vi } from 'vitest';
import { Notifications } from '#src/platform/database/notifications.js';
import { TenantContext } from '#src/platform/tenancy/tenant-context.js';
import { openTestDatabase, type TestDatabase } from '../support/open-database.js';
import { sql } from '../support/sql.js';

const TOPIC = 'topic';
const WITHIN = { timeout: 20_000 };

/** A process that listens; what it hears of the topic ends up in the list. */
async function listener({ url }: TestDatabase): Promise<(string | undefined)[]> {
  const heard: (string | undefined)[] = [];
  const notifications = new Notifications(url);
  notifications.subscribe(TOPIC, (payload) => heard.push(payload));
  await notifications.start();
  onTestFinished(() => notifications.stop());
  return heard;
}

const publishAll = ({ unitOfWork, notifications }: TestDatabase, ...payloads: string[]): Promise<void> =>
  TenantContext.run('default', () =>
    unitOfWork.run(async () => {
      for (const payload of payloads) await notifications.publish(TOPIC, payload);
    }),
  );

const cutListeners = ({ url }: TestDatabase) =>
  sql(
    url,
    `select pg_terminate_backend(pid) from pg_stat_activity
     where application_name = 'portico notifications' and datname = current_database()`,
  );

describe('notifications', () => {
  it('reach every process that listens, in their order and as they were', async () => {
    const opened = await openTestDatabase();
    const [one, other] = [await listener(opened), await listener(opened)];
    await publishAll(opened, 'acme', '', 'two words', 'ä ✓');
    for (const heard of [one, other]) {
      await vi.waitUntil(() => heard.length === 4, WITHIN);
      expect(heard).toEqual(['acme', '', 'two words', 'ä ✓']);
    }
  });

  it('reach the process that publishes before its unit of work returns', async () => {
    const opened = await openTestDatabase();
    const heard: (string | undefined)[] = [];
    opened.notifications.subscribe(TOPIC, (payload) => heard.push(payload));
    await publishAll(opened, 'acme');
    expect(heard).toEqual(['acme']);
  });

  it('are sent once for a unit of work, however often it publishes the same', async () => {
    const opened = await openTestDatabase();
    const heard = await listener(opened);
    const own: (string | undefined)[] = [];
    opened.notifications.subscribe(TOPIC, (payload) => own.push(payload));
    await publishAll(opened, 'acme', 'other', 'acme');
    expect(own).toEqual(['acme', 'other']);
    await publishAll(opened, 'acme');
    expect(own).toEqual(['acme', 'other', 'acme']);
    await vi.waitUntil(() => heard.length === 3, WITHIN);
    expect(heard).toEqual(own);
  });

  it('are about what was committed only', async () => {
    const opened = await openTestDatabase();
    const heard = await listener(opened);
    const own: (string | undefined)[] = [];
    opened.notifications.subscribe(TOPIC, (payload) => own.push(payload));
    const undone = TenantContext.run('default', () =>
      opened.unitOfWork.run(async () => {
        await opened.notifications.publish(TOPIC, 'undone');
        throw new Error('no');
      }),
    );
    await expect(undone).rejects.toThrow('no');
    await publishAll(opened, 'kept');
    await vi.waitUntil(() => heard.length > 0, WITHIN);
    expect(heard).toEqual(['kept']);
    expect(own).toEqual(['kept']);
  });

  it('belong to a unit of work', async () => {
    const { notifications } = await openTestDatabase();
    await expect(notifications.publish(TOPIC, 'x')).rejects.toThrow('unit of work');
  });

  it('reach subscribers of their topic only', async () => {
    const opened = await openTestDatabase();
    const heard = await listener(opened);
    await TenantContext.run('default', () =>
      opened.unitOfWork.run(() => opened.notifications.publish('topical', 'other')),
    );
    await publishAll(opened, 'mine');
    await vi.waitUntil(() => heard.length > 0, WITHIN);
    expect(heard).toEqual(['mine']);
  });

  it('go on after the connection was lost, and say that some may be missing', async () => {
    const opened = await openTestDatabase();
    const heard = await listener(opened);
    for (const round of ['one', 'two']) {
      await cutListeners(opened);
      await vi.waitUntil(() => heard.at(-1) === undefined && heard.length > 0, WITHIN);
      await publishAll(opened, round);
      await vi.waitUntil(() => heard.at(-1) === round, WITHIN);
    }
    expect(heard).toEqual([undefined, 'one', undefined, 'two']);
  });

  it('end while the database is away', async () => {
    const opened = await openTestDatabase();
    const heard: (string | undefined)[] = [];
    const notifications = new Notifications(opened.url);
    notifications.subscribe(TOPIC, (payload) => heard.push(payload));
    await notifications.start();
    const name = new URL(opened.url).pathname.slice(1);
    const { postgresUrl } = inject('testServer');
    await sql(postgresUrl, `alter database ${name} allow_connections false`);
    await sql(postgresUrl, 'select pg_terminate_backend(pid) from pg_stat_activity where datname = $1', [
      name,
    ]);
    await notifications.stop();
    expect(heard).toEqual([]);
  });

  it('refuse to start where the database cannot be reached', async () => {
    await expect(new Notifications('postgres://127.0.0.1:1/none').start()).rejects.toThrow('ECONNREFUSED');
  });
});
