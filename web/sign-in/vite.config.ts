import { defineConfig } from 'vite';

/** Builds the pages to where the server takes them from. There is no HTML: the server writes it, with the settings. */
export default defineConfig({
  root: import.meta.dirname,
  base: '/',
  build: {
    outDir: '../../dist/web/sign-in',
    emptyOutDir: true,
    manifest: 'manifest.json',
    target: 'es2022',
    modulePreload: { polyfill: false },
    // Everything is a file of its own, since the policy of the pages allows no `data:` in scripts and styles.
    assetsInlineLimit: 0,
    rolldownOptions: { input: 'src/main.tsx' },
  },
});
