import { execute } from './template.js';

interface Survival {
  /** Whether what is committed has to survive the kill of PostgreSQL. No power cut is survived. */
  readonly kills: boolean;
}

/** Waiting for the disk takes longer than most tests do. */
export async function doNotWaitForDisk(postgresUrl: string, { kills }: Survival): Promise<void> {
  const settings = ['fsync', 'full_page_writes', ...(kills ? [] : ['synchronous_commit'])];
  for (const setting of settings) await execute(postgresUrl, `alter system set ${setting} = off`);
  await execute(postgresUrl, 'select pg_reload_conf()');
}
