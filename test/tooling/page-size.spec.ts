import { readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { expect, it } from 'vitest';

const WEBAUTHN = '../../node_modules/@simplewebauthn/browser/esm/index.js';
const LEAD_TO_ENTERPRISE = 'src/enterprise/lead-to-enterprise.ts';
const QR_CODES = '../../node_modules/qrcode/lib/browser.js';

/** The two applications of `web/sign-in`: what their first page loads may have so many bytes, compressed by gzip. */
const APPLICATIONS = [
  {
    name: 'sign-in',
    entry: 'src/main.tsx',
    counted: 'scripts',
    budget: 30 * 1024,
    // Where somebody uses a passkey, or signs in through an enterprise.
    later: [
      WEBAUTHN,
      LEAD_TO_ENTERPRISE,
      'src/enterprise/enterprise-return.tsx',
      'src/enterprise/refused-assertion-report.tsx',
      'src/enterprise/single-sign-on.tsx',
    ],
  },
  {
    name: 'account',
    entry: 'src/account/main.tsx',
    counted: 'scripts and styles',
    budget: 45 * 1024,
    later: [WEBAUTHN, LEAD_TO_ENTERPRISE, QR_CODES],
  },
] as const;

interface Chunk {
  readonly file: string;
  readonly imports?: readonly string[];
  readonly dynamicImports?: readonly string[];
  readonly css?: readonly string[];
}

const manifestOf = (name: string): Readonly<Record<string, Chunk>> =>
  JSON.parse(readFileSync(join('dist/web', name, 'manifest.json'), 'utf8'));

/** What the browser loads for an entry: the file, its styles, and all that it imports. */
function filesOf(name: string, entry: string, seen = new Set<string>()): Set<string> {
  const { file, imports = [], css = [] } = manifestOf(name)[entry] ?? { file: entry };
  if (seen.has(file)) return seen;
  for (const each of [file, ...css]) seen.add(each);
  for (const each of imports) filesOf(name, each, seen);
  return seen;
}

function sizeOf(name: string, file: string) {
  const bytesIn = (folder: string) => statSync(join('dist/web', name, folder, basename(file))).size;
  return { file, raw: bytesIn('assets'), gzip: bytesIn('gzip'), br: bytesIn('br') };
}

it.each(APPLICATIONS)(
  'the $counted of the first page of $name are within $budget bytes, compressed',
  ({ name, entry, counted, budget }) => {
    const sizes = [...filesOf(name, entry)].map((file) => sizeOf(name, file));
    const report = sizes.map(({ file, raw, gzip, br }) => `${file}: ${raw} B, gzip ${gzip} B, br ${br} B`);
    const measured = sizes.filter(({ file }) => counted !== 'scripts' || file.endsWith('.js'));
    expect(measured).not.toEqual([]);
    const total = measured.reduce((sum, { gzip }) => sum + gzip, 0);
    expect(total, `${total} B by gzip\n${report.join('\n')}`).toBeLessThanOrEqual(budget);
  },
);

it.each(APPLICATIONS)(
  'all that is built for $name is loaded at first, or for what few people do, so nothing else escapes the count',
  ({ name, entry, later }) => {
    const built = readdirSync(join('dist/web', name, 'assets')).map((file) => `assets/${file}`);
    expect(manifestOf(name)[entry]?.dynamicImports?.toSorted()).toEqual(later.toSorted());
    const loaded = [entry, ...later].flatMap((each) => [...filesOf(name, each)]);
    expect([...new Set(loaded)].toSorted()).toEqual(built.toSorted());
  },
);
