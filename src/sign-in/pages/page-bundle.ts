import { readdirSync, readFileSync } from 'node:fs';
import { basename, extname, join, resolve } from 'node:path';
import { StartUpFault } from '#src/kernel/start-up-fault.js';

/** How a browser may get a file, the smallest first, and where the build put it. */
const FOLDERS = { br: 'br', gzip: 'gzip', identity: 'assets' };

export type Encoding = keyof typeof FOLDERS;

export const OFFERED_ENCODINGS = Object.keys(FOLDERS) as Encoding[];

export interface Asset {
  readonly type: string;
  readonly bodies: Readonly<Record<Encoding, Buffer>>;
}

const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
};

/** The two applications of `web/sign-in`: where each begins. They share no file, so neither loads what only the other needs. */
const ENTRIES = { 'sign-in': 'src/main.tsx', account: 'src/account/main.tsx' } as const;

type BundleName = keyof typeof ENTRIES;

/** Beside what was compiled, wherever this runs from. */
const BUILT_PAGES = ((root) => join(root, basename(root) === 'dist' ? '' : 'dist', 'web'))(
  resolve(import.meta.dirname, '../../..'),
);

/** The files of one of them, as they were built, in memory. Their names say what is in them. */
export class PageBundle {
  private constructor(
    /** What a page loads first, from the root of the origin. */
    readonly script: string,
    /** What that script begins with, so that browsers need not read it first to learn of them. */
    readonly imports: readonly string[],
    readonly styles: readonly string[],
    private readonly assets: ReadonlyMap<string, Asset>,
  ) {}

  /** Throws where nothing was built. */
  static read(bundle: BundleName): PageBundle {
    const folder = join(BUILT_PAGES, bundle);
    try {
      const manifest = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8'));
      const { file, css = [], imports = [] } = manifest[ENTRIES[bundle]];
      const names = readdirSync(join(folder, 'assets'));
      const assets = names.map((name) => [`/assets/${name}`, assetOf(folder, name)] as const);
      return new PageBundle(
        `/${file}`,
        imports.map((name: string) => `/${manifest[name].file}`),
        css.map((path: string) => `/${path}`),
        new Map(assets),
      );
    } catch (cause) {
      throw new StartUpFault(`The pages are missing in ${folder}. Run: npm run build`, { cause });
    }
  }

  find(path: string): Asset | undefined {
    return this.assets.get(path);
  }
}

function assetOf(folder: string, name: string): Asset {
  const bodies = Object.fromEntries(
    OFFERED_ENCODINGS.map((encoding) => [encoding, readFileSync(join(folder, FOLDERS[encoding], name))]),
  ) as Record<Encoding, Buffer>;
  return { type: TYPES[extname(name)] ?? 'application/octet-stream', bodies };
}
