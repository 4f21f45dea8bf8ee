import { pathToFileURL } from 'node:url';
import { isObject } from '#src/platform/http/fields/object.js';
import type { ConnectorFactory } from '../factories/connector-factory.js';
import { type CreatePackageConnector, type FoundPackage, PackageFault } from './connector-package.js';
import { findInFolder, findInstalled } from './find-packages.js';
import { packageFactory } from './package-factory.js';
import { entryOf } from './package-files.js';
import { requireOwnTree } from './trusted-folder.js';
import { within } from './within.js';

export interface PackagePlaces {
  /** Names of packages that npm installed beside the server. */
  readonly names: readonly string[];
  /** A folder with more of them. */
  readonly folder?: string | undefined;
}

export interface LoadedPackages {
  readonly factories: readonly ConnectorFactory[];
  /** Sentences about what was left out. */
  readonly faults: readonly string[];
}

/**
 * Loads packages that were built for `@logto/connector-kit`. Their code may do whatever this process may. One that cannot
 * be used is left out, so that it keeps nobody from signing in otherwise. `taken` are ids that no package may have.
 */
export async function loadPackages(
  { names, folder }: PackagePlaces,
  taken: readonly string[],
): Promise<LoadedPackages> {
  const factories: ConnectorFactory[] = [];
  const faults: string[] = [];
  /** Does something about a package, or notes why not. */
  const attempt = async <Result>(name: string, work: () => Promise<Result>): Promise<Result | undefined> => {
    try {
      return await work();
    } catch (error) {
      faults.push(`${name} is left out: ${error instanceof Error ? error.message : String(error)}`);
      return undefined;
    }
  };
  const add = async (found: FoundPackage): Promise<void> => {
    const factory = await load(found);
    const { id } = factory.metadata;
    if ([...taken, ...factories.map(({ metadata }) => metadata.id)].includes(id))
      throw new PackageFault(`there is another provider with the id ${id}`);
    factories.push(factory);
  };
  for (const name of names) await attempt(name, async () => add(findInstalled(name)));
  const inFolder = folder === undefined ? [] : await attempt(folder, () => findInFolder(folder));
  for (const found of inFolder ?? [])
    await attempt(found.name, async () => {
      await requireOwnTree(found.folder);
      await add(found);
    });
  return { factories, faults };
}

/** A package that never comes to an end is as useless as a broken one. */
const load = (found: FoundPackage): Promise<ConnectorFactory> =>
  within(new AbortController().signal, async () => {
    const exported: unknown = await import(pathToFileURL(await entryOf(found.folder)).href);
    const create = isObject(exported) ? exported['default'] : undefined;
    if (!isCreate(create)) throw new PackageFault('it exports no connector by default');
    return packageFactory(found, create);
  });

const isCreate = (value: unknown): value is CreatePackageConnector => typeof value === 'function';
