import type { DataClass } from '#src/platform/http/fields/kind.js';
import { readInput } from '#src/platform/http/read-input.js';

/** A setting that every tenant has one value of. `Default` is undefined where one has to be stored. */
export class TenantConfig<Value extends object = object, Default = unknown> {
  private readonly read = new WeakMap<object, Readonly<Value>>();

  constructor(
    readonly key: string,
    private readonly type: DataClass<Value>,
    private readonly byDefault: Default,
    readonly initial?: Value,
  ) {}

  /** The value that stored JSON stands for, checked once. Throws where the JSON is not of the declared class. */
  valueOf(stored: object | undefined): Readonly<Value> | Default {
    if (stored === undefined) return this.byDefault;
    const known = this.read.get(stored);
    if (known) return known;
    const reading = readInput(this.type, stored);
    if ('issues' in reading) {
      const places = reading.issues.map(({ path, code }) => `${path.join('.')} (${code})`);
      throw new Error(`the stored setting "${this.key}" is not valid: ${places.join(', ')}`);
    }
    this.read.set(stored, reading.value);
    return reading.value;
  }
}

const declared = new Map<string, TenantConfig>();

/**
 * Declares a setting, beside the class of its values. `default` holds where a tenant has stored nothing; `initial` is
 * stored for every new tenant. `TenantConfigs` reads and changes it.
 */
export function defineTenantConfig<Value extends object>(
  key: string,
  type: DataClass<Value>,
  options: { readonly default: Value },
): TenantConfig<Value, Readonly<Value>>;
export function defineTenantConfig<Value extends object>(
  key: string,
  type: DataClass<Value>,
  options?: { readonly initial: Value },
): TenantConfig<Value, undefined>;
export function defineTenantConfig<Value extends object>(
  key: string,
  type: DataClass<Value>,
  options: { readonly default?: Value; readonly initial?: Value } = {},
): TenantConfig<Value, Value | undefined> {
  if (declared.has(key)) throw new Error(`the setting "${key}" is declared twice`);
  const config = new TenantConfig(key, type, options.default, options.initial);
  declared.set(key, config);
  return config;
}

/** Every setting declared by the files loaded so far. */
export const declaredConfigs = (): readonly TenantConfig[] => [...declared.values()];
