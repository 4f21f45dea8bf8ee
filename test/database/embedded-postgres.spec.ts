import { existsSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { startEmbeddedPostgres } from '#src/platform/database/embedded/embedded-postgres.js';
import { dataDirWithCluster, start } from './embedded-postgres/fixture.js';
import { describeLifecycle } from './embedded-postgres/lifecycle.suite.js';

/** The installed package, and the PostgreSQL of Debian 12 where the machine has it. */
const INSTALLATIONS = [undefined, ...['/usr/lib/postgresql/15/bin'].filter(existsSync)];

describe.each(INSTALLATIONS)('embedded PostgreSQL from %s', (binaries) => {
  describeLifecycle(binaries);
});

describe('embedded PostgreSQL', () => {
  it('does not open a cluster whose password is lost', async () => {
    const dataDir = await dataDirWithCluster();
    await (await start({ dataDir, mode: 'server' })).stop();
    await rm(join(dataDir, 'database-password'));
    const locked = startEmbeddedPostgres({ dataDir, mode: 'server' });
    await expect(locked).rejects.toThrow(/database-password is missing/);
  });

  it('does not start over with an empty cluster where there was one', async () => {
    const dataDir = await dataDirWithCluster();
    await (await start({ dataDir, mode: 'server' })).stop();
    await rm(join(dataDir, 'postgres'), { recursive: true });
    const emptied = startEmbeddedPostgres({ dataDir, mode: 'server' });
    await expect(emptied).rejects.toThrow(/had its database cluster in/);
  });
});
