import { randomBytes } from 'node:crypto';
import { mkdtemp, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { readConfig } from '#src/platform/config/config.js';
import { keyEncryptionKeys } from '#src/platform/crypto/key-encryption-keys.js';

async function dataDir(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'portico-keys-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  return join(folder, 'data');
}

describe('the key-encryption keys', () => {
  it('are those of the settings, newest first', async () => {
    const keys = [randomBytes(32), randomBytes(32)];
    const text = keys.map((key) => key.toString('base64')).join(' , ');
    const folder = await dataDir();
    expect(await keyEncryptionKeys(readConfig({ SECRET_VAULT_KEK: text, DATA_DIR: folder }))).toEqual(keys);
    await expect(stat(folder)).rejects.toThrow('ENOENT');
  });

  it('are otherwise made once and kept for their owner only', async () => {
    const folder = await dataDir();
    const config = readConfig({ DATA_DIR: folder });
    const keys = await keyEncryptionKeys(config);
    expect(keys[0]).toHaveLength(32);
    expect(await keyEncryptionKeys(config)).toEqual(keys);
    expect(await readdir(folder)).toEqual(['secret-vault-kek']);
    expect((await stat(join(folder, 'secret-vault-kek'))).mode & 0o777).toBe(0o600);
  });

  it('are the same for processes that start together', async () => {
    const config = readConfig({ DATA_DIR: await dataDir() });
    const made = await Promise.all(Array.from({ length: 8 }, () => keyEncryptionKeys(config)));
    for (const keys of made) expect(keys).toEqual(made[0]);
  });

  it('stop the start when their file is damaged', async () => {
    const folder = await dataDir();
    const config = readConfig({ DATA_DIR: folder });
    await keyEncryptionKeys(config);
    await writeFile(join(folder, 'secret-vault-kek'), '');
    await expect(keyEncryptionKeys(config)).rejects.toThrow('Restore it from your backup');
  });
});
