/** One environment variable: how its text is read, what holds without it, and what it is for. */
export interface Setting<Value> {
  /** Returns the value, or throws a `SettingFault` that says what would be right. */
  readonly parse: (text: string) => Value;
  readonly fallback: Value;
  readonly help: string;
  /** How the fallback reads in the documentation; empty where there is none. */
  readonly shown: string;
}

/** What is wrong with the text of a setting, as the end of the sentence "PORT …". */
export class SettingFault extends Error {}

interface Described {
  readonly help: string;
  /** How the fallback reads in the documentation, where it is not the value itself. */
  readonly shown?: string;
}

export const text = (
  options: Described & { pattern?: RegExp; expects?: string },
): Setting<string | undefined> => ({
  ...describe(options, ''),
  fallback: undefined,
  parse: (value) => {
    if (options.pattern && !options.pattern.test(value)) throw new SettingFault(`must be ${options.expects}`);
    return value;
  },
});

export const path = (options: Described & { fallback: string }): Setting<string> => ({
  ...describe(options, options.fallback),
  fallback: options.fallback,
  parse: (value) => value,
});

export const whole = (
  options: Described & { fallback: number; min: number; max: number },
): Setting<number> => ({
  ...describe(options, String(options.fallback)),
  fallback: options.fallback,
  parse: (value) => {
    const number = Number(value);
    if (!/^\d+$/.test(value) || number < options.min || number > options.max) {
      throw new SettingFault(`must be a whole number from ${options.min} to ${options.max}`);
    }
    return number;
  },
});

export const flag = ({
  fallback = false,
  ...options
}: Described & { fallback?: boolean }): Setting<boolean> => ({
  ...describe(options, String(fallback)),
  fallback,
  parse: (value) => {
    if (/^(1|true|yes|y|on)$/i.test(value)) return true;
    if (/^(0|false|no|n|off)$/i.test(value)) return false;
    throw new SettingFault('must be true or false');
  },
});

export const oneOf = <const Value extends string>(
  options: Described & { of: readonly Value[]; fallback: Value },
): Setting<Value> => ({
  ...describe(options, options.fallback),
  fallback: options.fallback,
  parse: (value) => {
    const found = options.of.find((candidate) => candidate === value);
    if (found === undefined) throw new SettingFault(`must be one of ${options.of.join(', ')}`);
    return found;
  },
});

/** An absolute URL of one of the given schemes; a trailing slash is dropped. */
export const url = (options: Described & { schemes: readonly string[] }): Setting<string | undefined> => ({
  ...describe(options, ''),
  fallback: undefined,
  parse: (value) => {
    // A `*` stands for a host label, which the URL parser would refuse.
    const candidate = URL.parse(value.replace('//*.', '//wildcard.'));
    if (!candidate || !options.schemes.includes(candidate.protocol)) {
      throw new SettingFault(
        `must be a URL that starts with ${options.schemes.map((s) => `${s}//`).join(' or ')}`,
      );
    }
    return value.replace(/\/+$/, '');
  },
});

/** The origin of a website: scheme, host and port, and nothing behind them. */
export const origin = (options: Described): Setting<string | undefined> => {
  const { parse, ...setting } = url({ ...options, schemes: ['http:', 'https:'] });
  return {
    ...setting,
    parse: (value) => {
      const parsed = parse(value);
      if (/^\w+:\/\/[^/?#]+$/.test(parsed ?? '')) return parsed;
      throw new SettingFault('must end with the host or port: no path, query or fragment');
    },
  };
};

/** Keys of 32 bytes in base64, separated by commas, newest first. */
export const keys = (options: Described): Setting<readonly Buffer[]> => ({
  ...describe(options, ''),
  fallback: [],
  parse: (value) =>
    value.split(',').map((part) => {
      // The decoder would skip whatever is not base64.
      if (!/^[\w+/-]{43}=?$/.test(part.trim()))
        throw new SettingFault('must be keys of 32 bytes in base64, separated by commas');
      return Buffer.from(part.trim(), 'base64');
    }),
});

const describe = ({ help, shown }: Described, fallback: string) => ({ help, shown: shown ?? fallback });
