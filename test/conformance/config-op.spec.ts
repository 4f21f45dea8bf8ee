import { describe, expect, it } from 'vitest';
import { useServer } from '../support/test-app.js';
import { CONFIG_OP } from './config-op.suite.js';

describe('Config OP', () => {
  const server = useServer();

  it.each(Object.entries(CONFIG_OP))('%s', async (_name, run) => {
    await expect(run(server.tenant)).resolves.toBeUndefined();
  });
});
