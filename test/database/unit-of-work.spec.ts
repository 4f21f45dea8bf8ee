import { describe, expect, it } from 'vitest';
import { TenantContext } from '#src/platform/tenancy/tenant-context.js';
import { openTestDatabase, type TestDatabase } from '../support/open-database.js';
import { sql } from '../support/sql.js';
import { OTHER_TENANT } from '../support/template.js';
import { addRow } from './tenancy/own-rows.js';

const inDefault = <Result>(work: () => Promise<Result>): Promise<Result> =>
  TenantContext.run('default', work);

const idsOf = async ({ url }: TestDatabase): Promise<unknown[]> =>
  (await sql(url, `select id from resources where id like 'row-%' order by id`)).map((row) => row['id']);

const pid = { name: 'pid', text: 'select pg_backend_pid() as pid, txid_current()::text as transaction' };

const touch = { name: 'touch', text: 'update touched set by = by || $2::text where id = $1' };

describe('a unit of work', () => {
  it('keeps everything when it ends well', async () => {
    const opened = await openTestDatabase();
    const { database, unitOfWork } = opened;
    const answer = await inDefault(() =>
      unitOfWork.run(async () => {
        await addRow(database, 'row-1');
        await addRow(database, 'row-2');
        expect(await idsOf(opened)).toEqual([]);
        return 'done';
      }),
    );
    expect(answer).toBe('done');
    expect(await idsOf(opened)).toEqual(['row-1', 'row-2']);
  });

  it('keeps nothing after an error, and throws that error', async () => {
    const opened = await openTestDatabase();
    const failure = new Error('no');
    const unit = inDefault(() =>
      opened.unitOfWork.run(async () => {
        await addRow(opened.database, 'row-1');
        throw failure;
      }),
    );
    await expect(unit).rejects.toBe(failure);
    expect(await idsOf(opened)).toEqual([]);
  });

  it('is joined by a unit inside it: one transaction, undone as one', async () => {
    const opened = await openTestDatabase({ DATABASE_POOL_SIZE: '1' });
    const { database, unitOfWork } = opened;
    const transactions: unknown[] = [];
    const unit = inDefault(() =>
      unitOfWork.run(async () => {
        transactions.push(await database.row(pid, []));
        await unitOfWork.run(async () => {
          transactions.push(await database.row(pid, []));
          await addRow(database, 'row-1');
        });
        throw new Error('after the inner unit');
      }),
    );
    await expect(unit).rejects.toThrow('after the inner unit');
    expect(transactions[1]).toEqual(transactions[0]);
    expect(await idsOf(opened)).toEqual([]);
  });

  it('refuses another tenant inside, and stays usable', async () => {
    const opened = await openTestDatabase();
    const { database, unitOfWork } = opened;
    await inDefault(() =>
      unitOfWork.run(async () => {
        await addRow(database, 'row-1');
        expect(() => TenantContext.run(OTHER_TENANT, () => addRow(database, 'row-2'))).toThrow(
          /unit of work/,
        );
        await TenantContext.run('default', () => addRow(database, 'row-3'));
      }),
    );
    expect(await idsOf(opened)).toEqual(['row-1', 'row-3']);
  });

  it('needs a tenant', async () => {
    const { unitOfWork } = await openTestDatabase();
    await expect(unitOfWork.run(async () => 'done')).rejects.toThrow('no tenant was entered');
  });

  it('says so when a failed statement was swallowed, since PostgreSQL then keeps nothing', async () => {
    const opened = await openTestDatabase();
    const unit = inDefault(() =>
      opened.unitOfWork.run(async () => {
        await addRow(opened.database, 'row-1');
        await addRow(opened.database, 'row-1').catch(() => undefined);
      }),
    );
    await expect(unit).rejects.toThrow('swallowed');
    expect(await idsOf(opened)).toEqual([]);
  });

  it('reports the first error when the connection is lost, and the pool recovers', async () => {
    const opened = await openTestDatabase({ DATABASE_POOL_SIZE: '1' });
    const { database, unitOfWork, url } = opened;
    const failure = new Error('the first');
    const unit = inDefault(() =>
      unitOfWork.run(async () => {
        const backend = await database.row<{ pid: number }>(pid, []);
        await addRow(database, 'row-1');
        await sql(url, 'select pg_terminate_backend($1, 5000)', [backend?.pid]);
        throw failure;
      }),
    );
    await expect(unit).rejects.toBe(failure);
    await inDefault(() => addRow(database, 'row-2'));
    expect(await idsOf(opened)).toEqual(['row-2']);
  });

  it('reports a lost connection at the next statement, and a commit over one as failed', async () => {
    const opened = await openTestDatabase({ DATABASE_POOL_SIZE: '1' });
    const { database, unitOfWork, url } = opened;
    const kill = async () => {
      const backend = await database.row<{ pid: number }>(pid, []);
      await sql(url, 'select pg_terminate_backend($1, 5000)', [backend?.pid]);
    };
    const next = inDefault(() => unitOfWork.run(() => kill().then(() => addRow(database, 'row-1'))));
    await expect(next).rejects.toThrow(/terminat|not queryable/);
    await expect(inDefault(() => unitOfWork.run(kill))).rejects.toThrow(/terminat|not queryable/);
    expect(await idsOf(opened)).toEqual([]);
  });

  it('lets no work go on after its end, when its connection serves another tenant', async () => {
    const opened = await openTestDatabase({ DATABASE_POOL_SIZE: '1' });
    const { database, unitOfWork } = opened;
    let end = (): void => undefined;
    const ended = new Promise<void>((resolve) => (end = resolve));
    const strays: Promise<unknown>[] = [];
    await inDefault(() =>
      unitOfWork.run(async () => {
        strays.push(ended.then(() => addRow(database, 'row-stray')));
        strays.push(ended.then(() => database.entities));
        strays.push(ended.then(() => unitOfWork.run(() => addRow(database, 'row-stray'))));
      }),
    );
    await TenantContext.run(OTHER_TENANT, () =>
      unitOfWork.run(async () => {
        end();
        for (const stray of strays) await expect(stray).rejects.toThrow('not awaited');
      }),
    );
    expect(await idsOf(opened)).toEqual([]);
  });

  it('sends statements that come at once one after the other, and none that is left over at its end', async () => {
    const opened = await openTestDatabase();
    const { database, unitOfWork } = opened;
    const warnings: unknown[] = [];
    const note = (warning: Error) => void warnings.push(warning.message);
    process.on('warning', note);
    await inDefault(() =>
      unitOfWork.run(() => Promise.all(['row-1', 'row-2', 'row-3'].map((id) => addRow(database, id)))),
    );
    expect(await idsOf(opened)).toEqual(['row-1', 'row-2', 'row-3']);
    const strays: Promise<unknown>[] = [];
    const failed = inDefault(() =>
      unitOfWork.run(() => {
        strays.push(...['row-3', 'row-4', 'row-5'].map((id) => addRow(database, id)));
        return Promise.all(strays);
      }),
    );
    await expect(failed).rejects.toMatchObject({ code: '23505' });
    await expect(strays[2]).rejects.toThrow('not awaited');
    expect(await idsOf(opened)).toEqual(['row-1', 'row-2', 'row-3']);
    process.off('warning', note);
    expect(warnings).toEqual([]);
  });

  it('is done once more where PostgreSQL undid it to end a deadlock', async () => {
    const opened = await openTestDatabase();
    const { database, unitOfWork, url } = opened;
    await sql(url, 'create table touched (id text primary key, by text[] not null)');
    await sql(url, 'grant select, update on touched to public');
    await sql(url, `insert into touched values ('one', '{}'), ('two', '{}')`);
    let tries = 0;
    let meet = (): void => undefined;
    const met = new Promise<void>((resolve) => (meet = resolve));
    const touchBoth = (ids: readonly [string, string], by: string): Promise<void> =>
      inDefault(() =>
        unitOfWork.run(async () => {
          await database.rows(touch, [ids[0], by]);
          tries += 1;
          if (tries === 2) meet();
          await met;
          await database.rows(touch, [ids[1], by]);
        }),
      );
    await Promise.all([touchBoth(['one', 'two'], 'a'), touchBoth(['two', 'one'], 'b')]);
    // The second time may meet the other one in the same place.
    expect(tries).toBeGreaterThan(2);
    const rows = await sql<{ by: string[] }>(url, 'select by from touched');
    expect(rows.map(({ by }) => by.toSorted())).toEqual([
      ['a', 'b'],
      ['a', 'b'],
    ]);
  });

  it('is given up after a second deadlock, and not repeated for anything else', async () => {
    const { database, unitOfWork } = await openTestDatabase();
    for (const [state, tries] of [
      ['40P01', 2],
      ['23505', 1],
    ]) {
      let tried = 0;
      const unit = inDefault(() =>
        unitOfWork.run(async () => {
          tried += 1;
          await database.entities.query(`do $$ begin raise 'refused' using errcode = '${state}'; end $$`);
        }),
      );
      await expect(unit).rejects.toThrow('refused');
      expect([state, tried]).toEqual([state, tries]);
    }
  });
});
