import { defineConfig } from 'vite';

/** Builds what Swagger UI is given besides its own files, to where the server takes it from. */
export default defineConfig({
  root: import.meta.dirname,
  build: {
    outDir: '../../dist/web/explorer',
    emptyOutDir: true,
    target: 'es2022',
    modulePreload: { polyfill: false },
    rolldownOptions: {
      input: 'src/main.ts',
      output: { entryFileNames: 'explorer.js', assetFileNames: 'explorer.[ext]' },
    },
  },
});
