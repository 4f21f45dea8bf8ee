import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
  interface ProvidedContext {
    preparedFolder: string;
  }
}

/** Makes a folder for what spec files make once in a run. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const folder = await mkdtemp(join(tmpdir(), 'portico-prepared-'));
  // A spec file that gives up the rights of its process puts something there, too.
  await chmod(folder, 0o1777);
  project.provide('preparedFolder', folder);
  return () => rm(folder, { recursive: true, force: true });
}
