import { DiscoveryModule, NestFactory } from '@nestjs/core';
import { describe, expect, it, onTestFinished } from 'vitest';
import { Database } from '#src/platform/database/database.js';
import { ChangeLog } from '#src/platform/events/change-log.port.js';
import type { Announced } from '#src/platform/events/domain-event.js';
import { EventDispatcher } from '#src/platform/events/event-dispatcher.js';
import { EventListeners } from '#src/platform/events/event-listeners.js';
import { Events } from '#src/platform/events/events.js';
import { Jobs } from '#src/platform/jobs/jobs.js';
import { MarkedMethods } from '#src/platform/marked-methods.js';
import { type RequestContext, runForRequest } from '#src/platform/request-context.js';
import { TenantContext } from '#src/platform/tenancy/tenant-context.js';
import { openTestDatabase, type TestDatabase } from '../support/open-database.js';
import { sql } from '../support/sql.js';
import { OTHER_TENANT } from '../support/template.js';
import {
  SpecListeners,
  SpecSelectiveListener,
  ThingAwaited,
  ThingForbidden,
  ThingMade,
  ThingUnheard,
} from './events/spec-listeners.js';
import { jobRows } from './jobs/job-app.js';
import { addRow } from './tenancy/own-rows.js';

/** Remembers each change, as the audit log does. */
class SpecChangeLog extends ChangeLog {
  readonly recorded: string[][] = [];
  override record(_request: RequestContext | undefined, announced: readonly Announced[]): Promise<void> {
    this.recorded.push(announced.map(({ event }) => event.type));
    return Promise.resolve();
  }
  override refuse(): void {}
}

const request: RequestContext = {
  requestId: 'request',
  ip: '192.0.2.1',
  userAgent: 'spec',
  method: 'POST',
  path: '/api/things',
  route: '/api/things',
  params: {},
  operation: { id: 'CreateThing', status: 201, audience: 'management' },
};

const open = async () => {
  const opened = await openTestDatabase();
  class SpecModule {}
  const app = await NestFactory.createApplicationContext(
    {
      module: SpecModule,
      imports: [DiscoveryModule],
      providers: [
        { provide: Database, useValue: opened.database },
        { provide: ChangeLog, useClass: SpecChangeLog },
        EventListeners,
        MarkedMethods,
        EventDispatcher,
        Events,
        Jobs,
        SpecListeners,
        SpecSelectiveListener,
      ],
    },
    { logger: false, abortOnError: false },
  );
  onTestFinished(() => app.close());
  return {
    opened,
    events: app.get(Events),
    dispatcher: app.get(EventDispatcher),
    listeners: app.get(SpecListeners),
    selective: app.get(SpecSelectiveListener),
    changeLog: app.get<SpecChangeLog>(ChangeLog),
  };
};

const rowsOf = async ({ url }: TestDatabase): Promise<unknown[]> =>
  (await sql(url, `select id from resources where id like 'row-%' or id like 'listener-%' order by id`)).map(
    ({ id }) => id,
  );

interface WaitingDispatch {
  readonly tenantId: string;
  readonly payload: Parameters<EventDispatcher['dispatch']>[0];
}

/** What the one job that waits carries. */
async function dispatched(opened: TestDatabase): Promise<WaitingDispatch & { task: string }> {
  const [job, ...others] = await jobRows(opened.url);
  expect(others).toEqual([]);
  if (!job) throw new Error('no job waits');
  return { task: job.task, ...(job.payload as WaitingDispatch) };
}

describe('events', () => {
  it('are heard inside the transaction, and once by one job after it, with their request', async () => {
    const { opened, events, dispatcher, listeners, changeLog } = await open();
    await TenantContext.run(OTHER_TENANT, () =>
      runForRequest(request, () =>
        opened.unitOfWork.run(async () => {
          await events.publish(new ThingMade('1'));
          await events.publish(new ThingMade('2'));
          expect(await rowsOf(opened)).toEqual([]);
        }),
      ),
    );
    expect(await rowsOf(opened)).toEqual(['listener-1', 'listener-2']);
    expect(changeLog.recorded).toEqual([['Spec.Thing.Made', 'Spec.Thing.Made']]);
    const { task, tenantId, payload } = await dispatched(opened);
    expect({ task, tenantId }).toEqual({ task: 'events.dispatch', tenantId: OTHER_TENANT });
    await TenantContext.run(tenantId, () => dispatcher.dispatch(payload));
    expect(listeners.heard.map(({ event }) => event.id)).toEqual(['1', '2']);
    const [first] = listeners.heard;
    expect(first?.origin).toMatchObject({ ip: '192.0.2.1', path: '/api/things', status: 201 });
    expect(new Set(listeners.heard.map(({ id }) => id)).size).toBe(2);
  });

  it('never happened where their transaction is undone', async () => {
    const { opened, events } = await open();
    const unit = TenantContext.run('default', () =>
      opened.unitOfWork.run(async () => {
        await events.publish(new ThingMade('1'));
        throw new Error('no');
      }),
    );
    await expect(unit).rejects.toThrow('no');
    expect(await rowsOf(opened)).toEqual([]);
    expect(await jobRows(opened.url)).toEqual([]);
  });

  it('are refused by a listener that throws, and the change with them', async () => {
    const { opened, events, changeLog } = await open();
    const unit = TenantContext.run('default', () =>
      opened.unitOfWork.run(async () => {
        await addRow(opened.database, 'row-1');
        await events.publish(new ThingForbidden());
      }),
    );
    await expect(unit).rejects.toThrow('refused by a listener');
    expect(await rowsOf(opened)).toEqual([]);
    expect(changeLog.recorded).toEqual([]);
  });

  it('of which nobody hears after the commit make no job', async () => {
    const { opened, events } = await open();
    await TenantContext.run('default', () => opened.unitOfWork.run(() => events.publish(new ThingUnheard())));
    expect(await jobRows(opened.url)).toEqual([]);
  });

  it('make no job where those who choose await none of them, and carry only what somebody awaits', async () => {
    const { opened, events, dispatcher, listeners, selective } = await open();
    const publish = (...things: (ThingMade | ThingAwaited)[]) =>
      TenantContext.run('default', () =>
        opened.unitOfWork.run(async () => {
          for (const thing of things) await events.publish(thing);
        }),
      );
    await publish(new ThingAwaited(false), new ThingAwaited(false));
    expect(await jobRows(opened.url)).toEqual([]);

    await publish(new ThingMade('1'), new ThingAwaited(false));
    const { tenantId, payload } = await dispatched(opened);
    await TenantContext.run(tenantId, () => dispatcher.dispatch(payload));
    expect([listeners.heard.length, selective.heard.length]).toEqual([1, 0]);

    await sql(opened.url, 'delete from portico_worker._private_jobs');
    await publish(new ThingAwaited(true));
    await TenantContext.run(tenantId, async () => dispatcher.dispatch((await dispatched(opened)).payload));
    expect(selective.heard).toHaveLength(1);
  });

  it('are all handed over although a listener fails, and the failure is told so that the job runs again', async () => {
    const { opened, events, dispatcher, listeners } = await open();
    listeners.failures = 1;
    await TenantContext.run('default', () =>
      opened.unitOfWork.run(async () => {
        await events.publish(new ThingMade('1'));
        await events.publish(new ThingMade('2'));
      }),
    );
    const { tenantId, payload } = await dispatched(opened);
    const dispatch = () => TenantContext.run(tenantId, () => dispatcher.dispatch(payload));
    await expect(dispatch()).rejects.toThrow('listeners failed');
    await dispatch();
    expect(listeners.heard.map(({ event }) => event.id)).toEqual(['1', '2', '1', '2']);
    expect(listeners.heard[2]?.id).toBe(listeners.heard[0]?.id);
  });

  it('belong into a unit of work', async () => {
    const { events } = await open();
    await expect(TenantContext.run('default', () => events.publish(new ThingMade('1')))).rejects.toThrow(
      'unit of work',
    );
  });
});
