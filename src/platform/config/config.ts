import { existsSync } from 'node:fs';
import { loadEnvFile } from 'node:process';
import { crossFaults } from './cross-faults.js';
import { SettingFault, type Setting } from './setting.js';
import { settings, type SettingName, type Settings } from './settings.js';

/** The settings that the server runs with. */
export class Config {
  constructor(readonly env: Settings) {}

  get production(): boolean {
    return this.env.NODE_ENV === 'production';
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
  if (existsSync('.env')) loadEnvFile('.env');
  return readConfig(process.env);
}

/** Reads the settings from a record. An empty text counts as absent. Throws `InvalidSettings` with every fault. */
export function readConfig(environment: Readonly<Record<string, string | undefined>>): Config {
  const faults: string[] = [];
  const values = Object.fromEntries(
    Object.entries(settings).map(([name, setting]) => [
      name,
      readOne(name, setting, environment[name], faults),
    ]),
  ) as Settings;
  faults.push(...crossFaults(values));
  if (faults.length > 0) throw new InvalidSettings(faults);
  return new Config(values);
}

function readOne(
  name: string,
  setting: Setting<unknown>,
  value: string | undefined,
  faults: string[],
): unknown {
  if (value === undefined || value.trim() === '') return setting.fallback;
  try {
    return setting.parse(value.trim());
  } catch (error) {
    if (!(error instanceof SettingFault)) throw error;
    faults.push(`${name} ${error.message}`);
    return setting.fallback;
  }
}

/** The names of all settings, for documentation. */
export const settingNames = Object.keys(settings) as SettingName[];
