import { AsyncLocalStorage } from 'node:async_hooks';
import type pg from 'pg';
import type { EntityManager } from 'typeorm';

/** A transaction in progress, and its one connection. */
export interface OpenUnit {
  readonly manager: EntityManager;
  connection(): Promise<pg.PoolClient>;
}

const storage = new AsyncLocalStorage<OpenUnit>();

/** The transaction that the current work runs in, if any. */
export const openUnit = (): OpenUnit | undefined => storage.getStore();

export const runInUnit = <Result>(unit: OpenUnit, work: () => Result): Result => storage.run(unit, work);
