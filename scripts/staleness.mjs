// Tells whether the installed packages and the compiled files are those of this checkout.
import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

export const BUILD_STAMP = 'dist/.portico-build';
const ENTRY = 'dist/src/main.js';

/**
 * Compares the lock file with npm's record of what it has installed, which npm writes last. So an interrupted
 * installation counts as none, and one by hand or in an image build needs no second one.
 */
export function isInstalled(root) {
  const installed = readJson(join(root, 'node_modules/.package-lock.json'));
  if (!installed) return false;
  const wanted = readJson(join(root, 'package-lock.json'));
  if (!wanted) return true;
  return Object.entries(wanted.packages).every(([path, { version, integrity, optional }]) => {
    const found = installed.packages[path];
    // Packages for other platforms are optional and absent.
    if (!found) return path === '' || optional === true;
    return found.version === version && found.integrity === integrity;
  });
}

export const isBuilt = (root) =>
  existsSync(join(root, ENTRY)) && readText(join(root, BUILD_STAMP)) === buildStamp(root);

/** Everything the compiled files depend on: a line with name, size and time of change for each file. */
export function buildStamp(root) {
  const settings = readdirSync(root).filter((name) =>
    /^(tsconfig.*|nest-cli|package(-lock)?)\.json$/.test(name),
  );
  const files = [...settings, ...['src', 'migrations', 'web'].flatMap((folder) => filesBelow(root, folder))];
  return files
    .map((file) => {
      const { size, mtimeMs } = statSync(join(root, file));
      return `${file}\t${size}\t${mtimeMs}\n`;
    })
    .join('');
}

/**
 * Whether compiling has to start from nothing: after the removal of a source, whose output would stay, and when
 * the last build is unknown or incomplete.
 */
export function needsCleanBuild(root, stamp) {
  const previous = readText(join(root, BUILD_STAMP));
  if (previous === undefined || !existsSync(join(root, ENTRY))) return true;
  const present = new Set(fileNames(stamp));
  return fileNames(previous).some((file) => !present.has(file));
}

const fileNames = (stamp) =>
  stamp
    .trimEnd()
    .split('\n')
    .map((line) => line.split('\t')[0]);

function filesBelow(root, folder) {
  try {
    return readdirSync(join(root, folder), { withFileTypes: true })
      .toSorted((one, other) => (one.name < other.name ? -1 : 1))
      .flatMap((entry) => {
        const path = `${folder}/${entry.name}`;
        return entry.isDirectory() ? filesBelow(root, path) : [path];
      });
  } catch (error) {
    if (error.code === 'ENOENT') return [];
    throw error;
  }
}

function readText(file) {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    if (error.code === 'ENOENT') return undefined;
    throw error;
  }
}

function readJson(file) {
  const text = readText(file);
  return text === undefined ? undefined : JSON.parse(text);
}
