import type { MigrationInterface, QueryRunner } from 'typeorm';
import { describe, expect, it, onTestFinished } from 'vitest';
import { migrate, migrationSource } from '#src/platform/database/migrator.js';
import { emptyDatabase } from '../support/database-copy.js';
import { createLogin } from '../support/open-database.js';
import { sql } from '../support/sql.js';
import { execute } from '../support/template.js';
import { dumpSchema } from './migrations/schema-dump.js';

async function sourceOf(url: string) {
  const source = await migrationSource(url);
  onTestFinished(() => source.destroy());
  return source;
}

/** Runs migrations as `migrate` does, with a further one at the end. */
async function migrateWith(url: string, further: new () => MigrationInterface): Promise<void> {
  const source = await sourceOf(url);
  source.migrations.splice(0, source.migrations.length, new further());
  await source.runMigrations({ transaction: 'each' });
}

class FailsHalfWay1990000000000 implements MigrationInterface {
  readonly name = 'FailsHalfWay1990000000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('create table half_made (id int)');
    await runner.query('alter table roles add column half_made int');
    await runner.query('select 1 / 0');
  }

  async down(): Promise<void> {}
}

describe('migrations', () => {
  it('make the same schema again after they are undone', async () => {
    const url = await emptyDatabase();
    await migrate(url);
    const fresh = await dumpSchema(url);
    const source = await sourceOf(url);
    const count = source.migrations.length;

    for (let undone = 0; undone < count; undone++) await source.undoLastMigration({ transaction: 'each' });
    expect((await dumpSchema(url)).filter((line) => !line.startsWith('schema '))).toEqual([]);
    expect((await migrate(url)).applied).toHaveLength(count);
    expect(await dumpSchema(url)).toEqual(fresh);
    expect(fresh.length).toBeGreaterThan(100);
  });

  it('make the same schema each after its predecessor as all at once', async () => {
    const [atOnce, stepwise] = [await emptyDatabase(), await emptyDatabase()];
    await migrate(atOnce);
    await migrate(stepwise);
    const source = await sourceOf(stepwise);
    const count = source.migrations.length;
    for (let undone = 0; undone < count; undone++) await source.undoLastMigration({ transaction: 'each' });

    const all = [...source.migrations];
    for (let known = 1; known <= count; known++) {
      source.migrations.splice(0, count, ...all.slice(0, known));
      expect(await source.runMigrations({ transaction: 'each' })).toHaveLength(1);
    }
    await migrate(stepwise);
    expect(await dumpSchema(stepwise)).toEqual(await dumpSchema(atOnce));
  });

  it('run once when two nodes start together', async () => {
    const url = await emptyDatabase();
    const [one, other] = await Promise.all([migrate(url), migrate(url)]);
    const counts = [one.applied.length, other.applied.length].toSorted();
    expect(counts[0]).toBe(0);
    expect(counts[1]).toBeGreaterThan(5);
    expect(one.runtimeRole).toBe(other.runtimeRole);
  });

  it('leave nothing of one that fails half-way', async () => {
    const url = await emptyDatabase();
    await migrate(url);
    const before = await dumpSchema(url);
    await expect(migrateWith(url, FailsHalfWay1990000000000)).rejects.toThrow('division by zero');
    expect(await dumpSchema(url)).toEqual(before);
    expect((await migrate(url)).applied).toEqual([]);
  });

  it('run as an owner without powers, in a database whose other schemas come first in its search path', async () => {
    const [url, expected] = [await emptyDatabase(), await emptyDatabase()];
    await migrate(expected);
    const login = await createLogin(url, 'createrole');
    const database = new URL(url).pathname.slice(1);
    await execute(url, `alter database ${database} owner to ${login.role}`);
    await execute(url, `create schema ${login.role} authorization ${login.role}`);
    await migrate(login.url);
    expect(
      await sql(url, `select relname from pg_class where relnamespace = $1::regnamespace`, [login.role]),
    ).toEqual([]);
    const tables = (lines: readonly string[]) =>
      lines.filter((line) => /^(table|column|constraint|index|policy) /.test(line));
    expect(tables(await dumpSchema(url))).toEqual(tables(await dumpSchema(expected)));
  });
});
