import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { StartUpFault } from '#src/kernel/start-up-fault.js';
import { createPrivateFile, readPrivateFile, replacePrivateFile } from '../private-files.js';
import type { Config } from '../config/config.js';

const KEY_BYTES = 32;
const FILE = 'secret-vault-kek';

/** Published when the file holds another key than before. */
export const KEYS_TOPIC = 'key-encryption-keys';

/** The keys that encrypt secrets at rest, newest first: from the settings, else kept beside the embedded database. */
export async function keyEncryptionKeys({ env }: Config): Promise<readonly Buffer[]> {
  if (env.SECRET_VAULT_KEK.length > 0) return env.SECRET_VAULT_KEK;
  await mkdir(env.DATA_DIR, { recursive: true, mode: 0o700 });
  const file = join(env.DATA_DIR, FILE);
  return keysIn(file, (await readPrivateFile(file)) ?? (await createPrivateFile(file, newKey())));
}

/** The keys as they are by now: those of the file can become more. Read at once, since a secret waits to be opened. */
export function rereadKeys({ env }: Config): readonly Buffer[] {
  if (env.SECRET_VAULT_KEK.length > 0) return env.SECRET_VAULT_KEK;
  const file = join(env.DATA_DIR, FILE);
  return keysIn(file, readFileSync(file, 'utf8'));
}

/** Puts a new key in front of those of the file. Says whether there is one: the settings may give the keys instead. */
export async function addKeyToFile(config: Config): Promise<boolean> {
  const { env } = config;
  if (env.SECRET_VAULT_KEK.length > 0) return false;
  const older = rereadKeys(config).map((key) => key.toString('base64'));
  await replacePrivateFile(join(env.DATA_DIR, FILE), [newKey(), ...older].join(','));
  return true;
}

function keysIn(file: string, text: string): readonly Buffer[] {
  const keys = text.split(',').map((key) => Buffer.from(key.trim(), 'base64'));
  if (keys.every(({ length }) => length === KEY_BYTES)) return keys;
  throw new StartUpFault(
    `${file} does not hold keys of ${KEY_BYTES} bytes, separated by commas. Restore it from your backup.`,
  );
}

const newKey = (): string => randomBytes(KEY_BYTES).toString('base64');
