import { readdir } from 'node:fs/promises';
import { setTimeout } from 'node:timers/promises';
import type pg from 'pg';
import { DataSource, type MigrationInterface } from 'typeorm';
import { jobConnection, JobDatabase } from './job-database.js';
import { withOwner } from './owner-connection.js';
import { ensureRoles, grantEnqueue, grantRuntime } from './roles.js';

/** Any number that no other program locks in the same database. */
const MIGRATION_LOCK = 7_074_116;
const RETRY_MILLISECONDS = 200;
const FOLDER = new URL('../../../migrations/', import.meta.url);

export interface Migrated {
  /** The names of the migrations that ran now. */
  readonly applied: readonly string[];
  /** The role that serves requests. */
  readonly runtimeRole: string;
  /** The role that the worker acts as. */
  readonly jobsRole: string;
}

/**
 * Brings the schema up to date. Nodes that start together take turns: the lock is tried again and again rather than
 * waited for, since a waiting statement would block `create index concurrently`.
 */
export function migrate(ownerUrl: string, runtimeRole?: string): Promise<Migrated> {
  return withOwner(ownerUrl, async (owner) => {
    await waitForLock(owner);
    const roles = await ensureRoles(owner);
    const role = runtimeRole ?? roles.runtime;
    await owner.query('create schema if not exists portico_migrations');
    const migrations = await migrationSource(ownerUrl);
    try {
      const applied = await migrations.runMigrations({ transaction: 'each' });
      await new JobDatabase(jobConnection(ownerUrl, roles.jobs)).migrate();
      await grantRuntime(owner, role);
      await grantEnqueue(owner, roles, role);
      return { applied: applied.map(({ name }) => name), runtimeRole: role, jobsRole: roles.jobs };
    } finally {
      await migrations.destroy();
    }
  });
}

async function waitForLock(owner: pg.Client): Promise<void> {
  for (;;) {
    const { rows } = await owner.query<{ locked: boolean }>('select pg_try_advisory_lock($1) as locked', [
      MIGRATION_LOCK,
    ]);
    if (rows[0]?.locked) return;
    await setTimeout(RETRY_MILLISECONDS);
  }
}

/** A data source of the owner that knows the migrations; their record lies in a schema of its own. */
export async function migrationSource(ownerUrl: string): Promise<DataSource> {
  const source = new DataSource({
    type: 'postgres',
    url: ownerUrl,
    schema: 'portico_migrations',
    // A schema named like the user would come first otherwise.
    extra: { options: '-c search_path=public' },
    applicationName: 'portico migrations',
    poolSize: 2,
    installExtensions: false,
    migrations: await loadMigrations(),
    migrationsTableName: 'migrations',
  });
  return source.initialize();
}

type MigrationClass = new () => MigrationInterface;

async function loadMigrations(): Promise<MigrationClass[]> {
  const files = (await readdir(FOLDER)).filter((file) => /^\d{13}-\w+\.(ts|js)$/.test(file)).toSorted();
  const modules: Record<string, MigrationClass>[] = await Promise.all(
    files.map((file) => import(new URL(file, FOLDER).href)),
  );
  return modules.flatMap((module) => Object.values(module));
}
