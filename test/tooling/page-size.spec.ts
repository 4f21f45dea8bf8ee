import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { expect, it } from 'vitest';

/** Of all scripts that the first page runs, compressed by gzip. */
const BUDGET_BYTES = 30 * 1024;
const BUILT = 'dist/web/sign-in';

interface Chunk {
  readonly file: string;
  readonly imports?: readonly string[];
  readonly dynamicImports?: readonly string[];
  readonly css?: readonly string[];
}

const manifest: Readonly<Record<string, Chunk>> = JSON.parse(
  readFileSync(join(BUILT, 'manifest.json'), 'utf8'),
);

/** What the browser loads for an entry: the file, its styles, and all that it imports. */
function filesOf(entry: string, seen = new Set<string>()): Set<string> {
  const { file, imports = [], css = [] } = manifest[entry] ?? { file: entry };
  if (seen.has(file)) return seen;
  for (const name of [file, ...css]) seen.add(name);
  for (const name of imports) filesOf(name, seen);
  return seen;
}

const sizes = [...filesOf('src/main.tsx')].map((file) => {
  const content = readFileSync(join(BUILT, file));
  return {
    file,
    raw: content.length,
    gzip: gzipSync(content).length,
    br: brotliCompressSync(content).length,
  };
});

const report = sizes
  .map(({ file, raw, gzip, br }) => `${file}: ${raw} B, gzip ${gzip} B, br ${br} B`)
  .join('\n');

it('the scripts of the first page are within 30 KB, compressed', () => {
  const scripts = sizes.filter(({ file }) => file.endsWith('.js'));
  expect(scripts).not.toEqual([]);
  const total = scripts.reduce((sum, { gzip }) => sum + gzip, 0);
  expect(total, `${total} B of scripts, by gzip\n${report}`).toBeLessThanOrEqual(BUDGET_BYTES);
});

/** What is loaded where somebody uses a passkey. */
const WEBAUTHN = '../../node_modules/@simplewebauthn/browser/esm/index.js';

it('all that is built is loaded by the first page, or for a passkey, so nothing else escapes the count', () => {
  const built = readdirSync(join(BUILT, 'assets')).map((name) => `assets/${name}`);
  expect(manifest['src/main.tsx']?.dynamicImports).toEqual([WEBAUTHN]);
  const loaded = [...filesOf('src/main.tsx'), ...filesOf(WEBAUTHN)];
  expect(loaded.toSorted()).toEqual(built.toSorted());
});
