import { randomBytes } from 'node:crypto';
import { link, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { newId } from '#src/kernel/ids.js';
import { StartUpFault } from '#src/kernel/start-up-fault.js';
import type { Config } from './config/config.js';

const KEY_BYTES = 32;
const FILE = 'secret-vault-kek';

/** The keys that encrypt secrets at rest, newest first: from the settings, else kept beside the embedded database. */
export async function keyEncryptionKeys({ env }: Config): Promise<readonly Buffer[]> {
  if (env.SECRET_VAULT_KEK.length > 0) return env.SECRET_VAULT_KEK;
  await mkdir(env.DATA_DIR, { recursive: true, mode: 0o700 });
  const file = join(env.DATA_DIR, FILE);
  const key = (await readKey(file)) ?? (await createKey(file));
  if (key.length !== KEY_BYTES) {
    throw new StartUpFault(`${file} does not hold a key of ${KEY_BYTES} bytes. Restore it from your backup.`);
  }
  return [key];
}

async function readKey(file: string): Promise<Buffer | undefined> {
  try {
    return Buffer.from(await readFile(file, 'utf8'), 'base64');
  } catch (error) {
    ignoreCode(error, 'ENOENT');
    return undefined;
  }
}

/** `link` publishes the whole file or nothing: of two processes that start at once both use the key of one. */
async function createKey(file: string): Promise<Buffer> {
  const draft = `${file}.${newId()}`;
  await writeFile(draft, `${randomBytes(KEY_BYTES).toString('base64')}\n`, { flag: 'wx', mode: 0o600 });
  await link(draft, file)
    .catch((error: unknown) => ignoreCode(error, 'EEXIST'))
    .finally(() => rm(draft));
  return Buffer.from(await readFile(file, 'utf8'), 'base64');
}

function ignoreCode(error: unknown, code: string): void {
  if (!(error instanceof Error && 'code' in error && error.code === code)) throw error;
}
