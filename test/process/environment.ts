import { inject, onTestFinished, vi } from 'vitest';
import { copyDatabase } from '../support/database-copy.js';

/** Gives a command that is called in this process a database of its own, by the environment as an operator does. */
export async function environmentOfTest(): Promise<void> {
  const environment = { ...inject('testServer').environment, DB_URL: await copyDatabase() };
  for (const [name, value] of Object.entries(environment)) vi.stubEnv(name, value);
  onTestFinished(() => void vi.unstubAllEnvs());
}
