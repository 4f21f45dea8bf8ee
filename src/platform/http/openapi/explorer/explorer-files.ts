import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { basename, dirname, join, resolve } from 'node:path';
import { StoredDocument } from '../../stored-document.js';

const SWAGGER_UI = dirname(createRequire(import.meta.url).resolve('swagger-ui-dist/package.json'));

/** Beside what was compiled, wherever this runs from. */
const BUILT = ((root) => join(root, basename(root) === 'dist' ? '' : 'dist', 'web/explorer'))(
  resolve(import.meta.dirname, '../../../../..'),
);

const JAVASCRIPT = 'text/javascript; charset=utf-8';
const CSS = 'text/css; charset=utf-8';

/** Swagger UI as it is published, and what `web/explorer` adds to it. */
const FILES = {
  'swagger-ui.css': { folder: SWAGGER_UI, type: CSS },
  'explorer.css': { folder: BUILT, type: CSS },
  'swagger-ui-bundle.js': { folder: SWAGGER_UI, type: JAVASCRIPT },
  'explorer.js': { folder: BUILT, type: JAVASCRIPT },
} as const;

type ExplorerFile = keyof typeof FILES;

export const EXPLORER_FILES = Object.keys(FILES) as ExplorerFile[];

const stored = new Map<ExplorerFile, Promise<StoredDocument>>();

/** A file of the page, read and compressed when somebody first asks for it: a start does not wait for that. */
export function explorerFile(name: ExplorerFile): Promise<StoredDocument> {
  const known = stored.get(name);
  if (known) return known;
  const { folder, type } = FILES[name];
  const made = readFile(join(folder, name), 'utf8').then((text) => StoredDocument.of(text, type));
  stored.set(name, made);
  return made;
}
