import { randomBytes } from 'node:crypto';
import { inject, onTestFinished } from 'vitest';
import { entities } from '#src/app.entities.js';
import { type Config, readConfig } from '#src/platform/config/config.js';
import { openPlatform, type OpenPlatform } from '#src/platform/open-platform.js';
import { copyDatabase } from './database-copy.js';
import { execute } from './template.js';

export interface TestDatabase extends OpenPlatform {
  /** The owner's way to the database. */
  readonly url: string;
}

/** The settings of a server on a database. */
export const configOf = (url: string, settings: Record<string, string> = {}): Config =>
  readConfig({ ...inject('testServer').environment, DB_URL: url, ...settings });

/** Opens a database as a server does; the caller closes it. */
export async function openDatabaseAt(
  url: string,
  settings: Record<string, string> = {},
): Promise<TestDatabase> {
  return { ...(await openPlatform(configOf(url, settings), { entities, mode: 'tool' })), url };
}

/** A copy of the template, opened until the test ends. */
export async function openTestDatabase(settings: Record<string, string> = {}): Promise<TestDatabase> {
  const opened = await openDatabaseAt(await copyDatabase(), settings);
  onTestFinished(() => opened.close());
  return opened;
}

/** Makes a role that may log in, with the given attributes; returns the address by which it does. */
export async function createLogin(url: string, attributes = ''): Promise<{ role: string; url: string }> {
  const role = `login_${randomBytes(6).toString('hex')}`;
  await execute(url, `create role ${role} login password 'test' ${attributes}`);
  const login = new URL(url);
  login.username = role;
  login.password = 'test';
  return { role, url: login.href };
}

/** Makes tenants with nothing in them; returns their ids. */
export async function createTenants(url: string, count: number): Promise<string[]> {
  const ids = Array.from({ length: count }, (_, index) => `t${index}`);
  await execute(url, `insert into tenants (id) select 't' || n from generate_series(0, ${count - 1}) as n`);
  return ids;
}
