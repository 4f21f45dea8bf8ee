import { randomBytes } from 'node:crypto';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { StartUpFault } from '#src/kernel/start-up-fault.js';
import { createPrivateFile, readPrivateFile } from '../private-files.js';
import type { Config } from '../config/config.js';

const KEY_BYTES = 32;
const FILE = 'secret-vault-kek';

/** The keys that encrypt secrets at rest, newest first: from the settings, else kept beside the embedded database. */
export async function keyEncryptionKeys({ env }: Config): Promise<readonly Buffer[]> {
  if (env.SECRET_VAULT_KEK.length > 0) return env.SECRET_VAULT_KEK;
  await mkdir(env.DATA_DIR, { recursive: true, mode: 0o700 });
  const file = join(env.DATA_DIR, FILE);
  const text = (await readPrivateFile(file)) ?? (await createPrivateFile(file, newKey()));
  const key = Buffer.from(text, 'base64');
  if (key.length !== KEY_BYTES) {
    throw new StartUpFault(`${file} does not hold a key of ${KEY_BYTES} bytes. Restore it from your backup.`);
  }
  return [key];
}

const newKey = (): string => randomBytes(KEY_BYTES).toString('base64');
