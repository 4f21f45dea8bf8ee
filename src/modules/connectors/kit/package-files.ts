import { readFile, realpath, stat } from 'node:fs/promises';
import { extname, isAbsolute, join, relative } from 'node:path';
import { isObject } from '#src/platform/http/fields/object.js';
import { PackageFault } from './connector-package.js';

/** Every answer about a connector shows its texts and logos. */
const MAX_BYTES = 64 * 1024;

const MEDIA_TYPES: Readonly<Record<string, string>> = {
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.jpeg': 'image/jpeg',
  '.webp': 'image/webp',
};

/** A file of a package. What lies outside of it, behind a link too, is none of its files. */
async function readOwn(folder: string, path: string): Promise<Buffer> {
  const file = await realpath(join(folder, path)).catch(() => {
    throw new PackageFault(`it has no ${path}`);
  });
  const inside = relative(await realpath(folder), file);
  if (inside.startsWith('..') || isAbsolute(inside)) throw new PackageFault(`${path} is not in it`);
  if ((await stat(file)).size > MAX_BYTES) throw new PackageFault(`${path} has more than ${MAX_BYTES} bytes`);
  return readFile(file);
}

const isFile = (path: string): boolean => path.startsWith('./');

/** A text that may stand in a file. */
export const textOf = async (folder: string, text: string): Promise<string> =>
  isFile(text) ? (await readOwn(folder, text)).toString() : text;

/** A picture as a URL, as which a file becomes a data URL. */
export async function pictureOf(folder: string, picture: string): Promise<string> {
  if (!isFile(picture)) return picture;
  const mediaType = MEDIA_TYPES[extname(picture)];
  if (!mediaType) throw new PackageFault(`${picture} is no picture`);
  return `data:${mediaType};base64,${(await readOwn(folder, picture)).toString('base64')}`;
}

/** The file that Node.js would import for the name of the package. */
export async function entryOf(folder: string): Promise<string> {
  const manifest: unknown = JSON.parse(await readFile(join(folder, 'package.json'), 'utf8'));
  const { exports, main } = isObject(manifest) ? manifest : {};
  const entry =
    importedBy(isObject(exports) && '.' in exports ? exports['.'] : exports) ?? main ?? 'index.js';
  if (typeof entry !== 'string') throw new PackageFault('its package.json names no file to import');
  return join(folder, entry);
}

function importedBy(exports: unknown): unknown {
  if (!isObject(exports)) return exports;
  return importedBy(exports['import'] ?? exports['node'] ?? exports['default']);
}
