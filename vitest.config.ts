import { defineConfig } from 'vitest/config';

export default defineConfig({
  resolve: { alias: [{ find: /^#(src|migrations)\/(.*)\.js$/, replacement: `${import.meta.dirname}/$1/$2.ts` }] },
  test: {
    include: ['test/**/*.spec.ts'],
    pool: 'forks',
    testTimeout: 60_000,
    hookTimeout: 120_000,
  },
});
