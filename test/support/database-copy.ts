import { randomBytes } from 'node:crypto';
import { inject } from 'vitest';
import { sql } from './sql.js';
import { TEMPLATE } from './template.js';
import { urlOf } from './test-server.js';

const made: string[] = [];

/** A copy of the template database; returns the address by which its owner, a superuser, connects. */
export async function copyDatabase(): Promise<string> {
  const server = inject('testServer');
  const name = `test_${randomBytes(6).toString('hex')}`;
  await sql(server.postgresUrl, `create database ${name} template ${TEMPLATE}`);
  made.push(name);
  return urlOf(server, name);
}

/** A database with nothing in it. */
export async function emptyDatabase(): Promise<string> {
  const server = inject('testServer');
  const name = `test_${randomBytes(6).toString('hex')}`;
  await sql(server.postgresUrl, `create database ${name} template template0`);
  made.push(name);
  return urlOf(server, name);
}

/** Drops what a spec file had, so that a run needs no more room than the files that run at once. */
export async function dropDatabases(): Promise<void> {
  for (const name of made.splice(0))
    await sql(inject('testServer').postgresUrl, `drop database ${name} with (force)`);
}
