import { getCountries, getCountryCallingCode } from 'libphonenumber-js';
import { defineConfig } from 'vite';

/** As the server knows them, so that the pages need not carry its library: `AC247AD376…`. */
const callingCodes = getCountries().map((region) => region + getCountryCallingCode(region));

/** The pages on which people sign in, and with `--mode account` the one on which they look after their account. */
const ENTRIES: Readonly<Record<string, string>> = { account: 'src/account/main.tsx' };

/** Builds the pages to where the server takes them from. There is no HTML: the server writes it, with the settings. */
export default defineConfig(({ mode }) => ({
  root: import.meta.dirname,
  base: '/',
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
