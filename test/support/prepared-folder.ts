import { chmod, rm } from 'node:fs/promises';
import type { TestProject } from 'vitest/node';
import { workingFolder } from './working-folder.js';

declare module 'vitest' {
  interface ProvidedContext {
    preparedFolder: string;
  }
}

/** Makes a folder for what spec files make once in a run. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const folder = await workingFolder('prepared');
  // A spec file that gives up the rights of its process puts something there, too.
  await chmod(folder, 0o1777);
  project.provide('preparedFolder', folder);
  return () => rm(folder, { recursive: true, force: true });
}
