import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { getCountries, getCountryCallingCode } from 'libphonenumber-js';
import { defineConfig, type Plugin } from 'vite';

/** As the server knows them, so that the pages need not carry its library: `AC247AD376…`. */
const callingCodes = getCountries().map((region) => region + getCountryCallingCode(region));

/** The pages on which people sign in, and with `--mode account` the one on which they look after their account. */
const ENTRIES: Readonly<Record<string, string>> = { account: 'src/account/main.tsx' };

const ENCODERS = { br: brotliCompressSync, gzip: gzipSync };

/** Puts the assets compressed beside `assets`, in `br` and `gzip`, so that no server has to compress them as it starts. */
const compressed = (): Plugin => ({
  name: 'compressed',
  writeBundle({ dir }, bundle) {
    if (dir === undefined) throw new Error('there is no folder to write to');
    const assets = Object.keys(bundle).filter((file) => file.startsWith('assets/'));
    for (const [encoding, encode] of Object.entries(ENCODERS)) {
      mkdirSync(join(dir, encoding), { recursive: true });
      for (const file of assets)
        writeFileSync(join(dir, encoding, basename(file)), encode(readFileSync(join(dir, file))));
    }
  },
});

/** Builds the pages to where the server takes them from. There is no HTML: the server writes it, with the settings. */
export default defineConfig(({ mode }) => ({
  root: import.meta.dirname,
  base: '/',
  plugins: [compressed()],
  define: { CALLING_CODES: JSON.stringify(callingCodes.join('')) },
  build: {
    outDir: `../../dist/web/${mode in ENTRIES ? mode : 'sign-in'}`,
    emptyOutDir: true,
    manifest: 'manifest.json',
    target: 'es2022',
    modulePreload: false,
    // Everything is a file of its own, since the policy of the pages allows no `data:` in scripts and styles.
    assetsInlineLimit: 0,
    rolldownOptions: { input: ENTRIES[mode] ?? 'src/main.tsx' },
  },
}));
