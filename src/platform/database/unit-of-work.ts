import type { DataSource, QueryRunner } from 'typeorm';
import { TenantContext } from '#src/platform/tenancy/tenant-context.js';
import { type OpenUnit, openUnit, runInUnit } from './open-unit.js';
import { refusalOf } from './postgres-error.js';

/** SQLSTATE `deadlock_detected`. */
const DEADLOCK = '40P01';

/**
 * A transaction of the current tenant. Nested calls join it, everything inside uses its one connection, and an error
 * undoes all of it. Nothing inside waits for anything but the database: no network call, no hashing.
 *
 * The work is done a second time where PostgreSQL undid the first to end a deadlock. So all that it leaves behind is in the
 * database, or in what it returns: it reads what it was given, and appends to nothing and takes nothing from what lives
 * longer. Events, jobs and notifications of the first time are undone with it; an entry for the audit log that was only
 * noted is there twice, since both happened.
 */
export class UnitOfWork {
  constructor(private readonly dataSource: DataSource) {}

  async run<Result>(work: () => Promise<Result>): Promise<Result> {
    if (openUnit()) return work();
    return TenantContext.bind(() =>
      this.transaction(work).catch((error: unknown) => {
        if (refusalOf(error)?.code !== DEADLOCK) throw error;
        return this.transaction(work);
      }),
    );
  }

  private async transaction<Result>(work: () => Promise<Result>): Promise<Result> {
    const runner = this.dataSource.createQueryRunner();
    try {
      await runner.startTransaction();
      const unit = openedOn(runner.manager, await runner.connect());
      const result = await runInUnit(unit, () => closed(unit, work)).finally(() => {
        unit.ended = true;
        return unit.turn;
      });
      await commit(unit);
      for (const tell of unit.committed) tell();
      return result;
    } catch (error) {
      await this.rollback(runner);
      throw error;
    } finally {
      await runner.release();
    }
  }

  /** A rollback fails only where the connection is lost; the pool then discards it, and the first error counts. */
  private async rollback(runner: QueryRunner): Promise<void> {
    if (runner.isTransactionActive) await runner.rollbackTransaction().catch(() => undefined);
  }
}

const openedOn = (manager: OpenUnit['manager'], connection: OpenUnit['connection']): OpenUnit => ({
  manager,
  connection,
  closing: [],
  committed: [],
  turn: Promise.resolve(),
  ended: false,
});

async function closed<Result>({ closing }: OpenUnit, work: () => Promise<Result>): Promise<Result> {
  const result = await work();
  for (const close of closing) await close();
  return result;
}

/** PostgreSQL answers the commit of a failed transaction with a rollback and no error, which TypeORM would not notice. */
async function commit({ connection }: OpenUnit): Promise<void> {
  const { command } = await connection.query('commit');
  if (command !== 'COMMIT') {
    throw new Error('a statement of the unit of work failed, and its error was swallowed: nothing is kept');
  }
}
