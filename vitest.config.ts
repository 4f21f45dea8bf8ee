import { defineConfig } from 'vitest/config';

const alias = [{ find: /^#(src|migrations)\/(.*)\.js$/, replacement: `${import.meta.dirname}/$1/$2.ts` }];

export default defineConfig({
  resolve: { alias },
  test: {
    include: ['test/**/*.spec.ts'],
    globalSetup: ['test/support/global-setup.ts'],
    pool: 'forks',
    testTimeout: 60_000,
    hookTimeout: 120_000,
  },
});
