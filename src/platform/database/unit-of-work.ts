import type pg from 'pg';
import type { DataSource, QueryRunner } from 'typeorm';
import { TenantContext } from '#src/platform/tenancy/tenant-context.js';
import { openUnit, runInUnit } from './open-unit.js';

/**
 * A transaction of the current tenant. Nested calls join it, everything inside uses its one connection, and an error
 * undoes all of it. Nothing inside waits for anything but the database: no network call, no hashing.
 */
export class UnitOfWork {
  constructor(private readonly dataSource: DataSource) {}

  async run<Result>(work: () => Promise<Result>): Promise<Result> {
    if (openUnit()) return work();
    const runner = this.dataSource.createQueryRunner();
    const unit = {
      manager: runner.manager,
      connection: () => runner.connect() as Promise<pg.PoolClient>,
    };
    try {
      await runner.startTransaction();
      const result = await TenantContext.bind(() => runInUnit(unit, work));
      await runner.commitTransaction();
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
