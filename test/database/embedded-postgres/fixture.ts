import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import pg from 'pg';
import { onTestFinished } from 'vitest';
import { copyCluster } from '../../support/data-folder.js';
import { workingFolder } from '../../support/working-folder.js';
import {
  type EmbeddedPostgres,
  type EmbeddedPostgresOptions,
  startEmbeddedPostgres,
} from '#src/platform/database/embedded/embedded-postgres.js';

/** A place for a data folder that every account may pass through. */
export async function temporaryFolder(): Promise<string> {
  const folder = await workingFolder('embedded');
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  return folder;
}

export const temporaryDataDir = async (): Promise<string> => join(await temporaryFolder(), 'data');

/** A data folder with a cluster in it, which spares a test the making of one. */
export async function dataDirWithCluster(binaries?: string): Promise<string> {
  const dataDir = await temporaryDataDir();
  await copyCluster(dataDir, binaries);
  return dataDir;
}

/** Starts the cluster and stops it when the test ends, in the reverse order of the starts. */
export async function start(options: EmbeddedPostgresOptions): Promise<EmbeddedPostgres> {
  const postgres = await startEmbeddedPostgres(options);
  onTestFinished(() => postgres.stop());
  return postgres;
}

/** Sends one statement through a connection of its own. */
export async function query(url: string, sql: string): Promise<unknown[]> {
  const client = new pg.Client(url);
  await client.connect();
  // `kill -9` of the postmaster reaches this connection too.
  client.on('error', () => undefined);
  try {
    return (await client.query({ text: sql, rowMode: 'array' })).rows.flat();
  } finally {
    await client.end();
  }
}
