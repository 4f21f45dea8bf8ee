import { availableParallelism } from 'node:os';
import { defaultServerConditions } from 'vite';
import { defineConfig } from 'vitest/config';

/**
 * A run takes `#src/…` from the build, as the server does, and spares itself the transformation of every source.
 * Whoever watches changes sources, and takes those.
 */
const watches = process.argv.includes('--watch');

/** Gives up the rights of its process, for good. */
const CHANGES_USER = 'test/database/embedded-postgres-ordinary-user.spec.ts';

const shared = {
  globalSetup: ['test/support/prepared-folder.ts', 'test/support/global-setup.ts'],
  setupFiles: ['test/support/each-file.ts'],
  pool: 'forks' as const,
  // Spec files keep to themselves anyway; loading the server anew for each took half of the time.
  isolate: false,
  server: { deps: { external: [/\/dist\/(src|migrations)\//] } },
  // Much of a test is waiting, for PostgreSQL and for other processes.
  maxWorkers: availableParallelism(),
  // Long enough for a machine that has much else to do.
  testTimeout: 180_000,
  hookTimeout: 180_000,
  expect: { poll: { timeout: 20_000 } },
};

/**
 * Three suites: `server*` needs nothing but npm; `browser` drives a Chromium and is run by `npm run test:browser`; `soak`
 * takes minutes and is run by `npm run test:soak`.
 */
export default defineConfig({
  ...(watches && { ssr: { resolve: { conditions: ['source', ...defaultServerConditions] } } }),
  test: {
    projects: [
      {
        extends: true,
        test: {
          ...shared,
          name: 'server',
          include: ['test/**/*.spec.ts'],
          exclude: ['test/browser/**', CHANGES_USER],
        },
      },
      {
        extends: true,
        test: {
          ...shared,
          name: 'server as another user',
          include: [CHANGES_USER],
          isolate: true,
          // It starts servers of its own.
          globalSetup: ['test/support/prepared-folder.ts'],
        },
      },
      { extends: true, test: { ...shared, name: 'browser', include: ['test/browser/**/*.spec.ts'] } },
      { extends: true, test: { ...shared, name: 'soak', include: ['test/soak/**/*.soak.ts'] } },
    ],
  },
});
