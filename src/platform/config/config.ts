import { existsSync } from 'node:fs';
import { loadEnvFile } from 'node:process';
import { crossFaults } from './cross-faults.js';
import { SettingFault, type Setting } from './setting.js';
import { settings, type SettingName, type Settings } from './settings.js';
import { proxiesByHops, type ProxyTrust } from './trusted-proxies.js';

/** The settings that the server runs with. */
export class Config {
  constructor(readonly env: Settings) {}

  get production(): boolean {
    return this.env.NODE_ENV === 'production';
  }

  /** Undefined where no proxy is believed. */
  get trustedProxies(): ProxyTrust | undefined {
    return this.env.TRUSTED_PROXIES ?? (this.env.TRUST_PROXY_HEADER ? proxiesByHops(1) : undefined);
  }
}

/** Says in one message everything that is wrong with the settings. */
export class InvalidSettings extends Error {
  constructor(faults: readonly string[]) {
    super(`The settings do not allow a start:\n${faults.map((fault) => `  - ${fault}`).join('\n')}`);
  }
}

/** Reads the settings from `.env`, if there is one, and the environment, which wins. */
export function loadConfig(): Config {
  loadFile();
  return readConfig(process.env);
}

/** Whether what is printed is for machines; asked before the settings are known to be right. */
export function isProduction(): boolean {
  try {
    loadFile();
  } catch {
    // Reading the settings says so.
  }
  return process.env['NODE_ENV'] === 'production';
}

function loadFile(file = '.env'): void {
  if (!existsSync(file)) return;
  try {
    loadEnvFile(file);
  } catch {
    throw new InvalidSettings([`${file} is there, but cannot be read as a file`]);
  }
}

/** Reads the settings from a record. An empty text counts as absent. Throws `InvalidSettings` with every fault. */
export function readConfig(environment: Readonly<Record<string, string | undefined>>): Config {
  const faults = new Map<string, string>();
  const values = Object.fromEntries(
    Object.entries(settings).map(([name, setting]) => [
      name,
      readOne(setting, environment[name], (fault) => faults.set(name, `${name} ${fault}`)),
    ]),
  ) as Settings;
  const all = [...faults.values(), ...crossFaults(values, new Set(faults.keys()))];
  if (all.length > 0) throw new InvalidSettings(all);
  return new Config(values);
}

function readOne(
  setting: Setting<unknown>,
  value: string | undefined,
  report: (fault: string) => void,
): unknown {
  if (value === undefined || value.trim() === '') return setting.fallback;
  try {
    return setting.parse(value.trim());
  } catch (error) {
    if (!(error instanceof SettingFault)) throw error;
    report(error.message);
    return setting.fallback;
  }
}

/** The names of all settings, in the order of their documentation. */
export const settingNames = Object.keys(settings) as SettingName[];
