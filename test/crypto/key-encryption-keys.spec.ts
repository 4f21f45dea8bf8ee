import { randomBytes } from 'node:crypto';
import { mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { readConfig } from '#src/platform/config/config.js';
import { addKeyToFile, keyEncryptionKeys, rereadKeys } from '#src/platform/crypto/key-encryption-keys.js';

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

  it('become more when one is added to their file, the newest first', async () => {
    const folder = await dataDir();
    const config = readConfig({ DATA_DIR: folder });
    const first = await keyEncryptionKeys(config);
    expect(await addKeyToFile(config)).toBe(true);
    const keys = await keyEncryptionKeys(config);
    expect(keys).toHaveLength(2);
    expect(keys[1]).toEqual(first[0]);
    expect(rereadKeys(config)).toEqual(keys);
    expect(await readdir(folder)).toEqual(['secret-vault-kek']);
    expect((await stat(join(folder, 'secret-vault-kek'))).mode & 0o777).toBe(0o600);
    const text = await readFile(join(folder, 'secret-vault-kek'), 'utf8');
    expect(readConfig({ SECRET_VAULT_KEK: text }).env.SECRET_VAULT_KEK).toEqual(keys);
  });

  it('are not added to where the settings give them', async () => {
    const folder = await dataDir();
    const config = readConfig({ SECRET_VAULT_KEK: randomBytes(32).toString('base64'), DATA_DIR: folder });
    expect(await addKeyToFile(config)).toBe(false);
    await expect(stat(folder)).rejects.toThrow('ENOENT');
  });
});
