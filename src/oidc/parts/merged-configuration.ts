import type { Configuration } from 'oidc-provider';
import type { ProviderPart, ProviderSettings } from './provider-part.js';

type Options = Record<string, unknown>;

/**
 * What all parts say together. Objects merge, so `features` and `claims` may come from many parts, and lists append.
 * Anything else, a function above all, has one owner.
 *
 * @throws where two parts state the same option
 */
export function mergedConfiguration(
  parts: readonly ProviderPart[],
  settings: ProviderSettings,
): Configuration {
  const owners = new Map<string, string>();
  return parts.reduce<Options>((merged, part) => {
    const added = part.configuration?.(settings) ?? {};
    return mergedOptions(merged, added, { owner: part.constructor.name, owners });
  }, {});
}

interface Ownership {
  readonly owner: string;
  /** Path of an option → the part that stated it first. */
  readonly owners: Map<string, string>;
}

function mergedOptions(known: Options, added: object, ownership: Ownership, path = ''): Options {
  const merged = { ...known };
  for (const [name, value] of Object.entries(added)) {
    merged[name] = mergedOption(known[name], value, ownership, `${path}${name}`);
  }
  return merged;
}

function mergedOption(known: unknown, added: unknown, ownership: Ownership, option: string): unknown {
  const { owner, owners } = ownership;
  const first = owners.get(option);
  if (first === undefined) owners.set(option, owner);
  const other = known ?? (isPlain(added) ? {} : undefined);
  if (other === undefined) return added;
  if (isPlain(other) && isPlain(added)) return mergedOptions(other, added, ownership, `${option}.`);
  if (Array.isArray(other) && Array.isArray(added)) return [...other, ...added];
  throw new Error(`${option} is stated by both ${first} and ${owner}`);
}

const isPlain = (value: unknown): value is Options =>
  typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype;
