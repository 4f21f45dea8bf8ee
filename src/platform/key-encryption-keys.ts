import { randomBytes } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Config } from './config/config.js';

const KEY_BYTES = 32;
const FILE = 'secret-vault-kek';

/** The keys that encrypt secrets at rest, newest first: from the settings, else kept beside the embedded database. */
export async function keyEncryptionKeys({ env }: Config): Promise<readonly Buffer[]> {
  if (env.SECRET_VAULT_KEK.length > 0) return env.SECRET_VAULT_KEK;
  await mkdir(env.DATA_DIR, { recursive: true, mode: 0o700 });
  const file = join(env.DATA_DIR, FILE);
  const fresh = randomBytes(KEY_BYTES).toString('base64');
  await writeFile(file, `${fresh}\n`, { flag: 'wx', mode: 0o600 }).catch(ignoreExisting);
  return [Buffer.from(await readFile(file, 'utf8'), 'base64')];
}

function ignoreExisting(error: NodeJS.ErrnoException): void {
  if (error.code !== 'EEXIST') throw error;
}
