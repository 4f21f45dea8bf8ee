import { describe, expect, it } from 'vitest';
import { HashKeyRepository } from '#src/platform/crypto/hash-key.repository.js';
import { equalHashes, HashPurpose, KeyedHash } from '#src/platform/crypto/keyed-hash.js';
import { TenantContext } from '#src/platform/tenancy/tenant-context.js';
import { openTestDatabase, type TestDatabase } from '../support/open-database.js';
import { OTHER_TENANT } from '../support/template.js';

const newHash = ({ database, secrets, notifications }: TestDatabase): KeyedHash =>
  new KeyedHash(new HashKeyRepository(database, secrets), notifications);

const [ONE, OTHER] = [new HashPurpose('test-one'), new HashPurpose('test-other')];

const hashIn = (tenant: string, hash: KeyedHash, purpose = ONE): Promise<Buffer> =>
  TenantContext.run(tenant, () => hash.of(purpose, 'value'));

describe('the keyed hash', () => {
  it('is the same for the same value, in another process too', async () => {
    const opened = await openTestDatabase();
    const one = await hashIn('default', newHash(opened));
    expect(one).toHaveLength(32);
    expect(equalHashes(one, await hashIn('default', newHash(opened)))).toBe(true);
  });

  it('differs between tenants', async () => {
    const hash = newHash(await openTestDatabase());
    const [mine, others] = await Promise.all([hashIn('default', hash), hashIn(OTHER_TENANT, hash)]);
    expect(equalHashes(mine, others)).toBe(false);
  });

  it('differs between purposes', async () => {
    const hash = newHash(await openTestDatabase());
    const one = await hashIn('default', hash);
    expect(equalHashes(one, await hashIn('default', hash, OTHER))).toBe(false);
  });

  it('fails for a tenant without a key, and works once it has one', async () => {
    const opened = await openTestDatabase();
    const keys = new HashKeyRepository(opened.database, opened.secrets);
    const hash = newHash(opened);
    await opened.owner.run((owner) => owner.query(`insert into tenants (id) values ('fresh')`));
    await expect(hashIn('fresh', hash)).rejects.toThrow('was not provisioned');
    await TenantContext.run('fresh', () => keys.ensure());
    const made = await hashIn('fresh', hash);
    await TenantContext.run('fresh', () => keys.ensure());
    expect(await hashIn('fresh', newHash(opened))).toEqual(made);
  });

  it('is made for purposes that are declared once', () => {
    expect(() => new HashPurpose('test-one')).toThrow('is declared twice');
  });

  it('needs a tenant', async () => {
    const hash = newHash(await openTestDatabase());
    await expect(hash.of(ONE, 'value')).rejects.toThrow('no tenant was entered');
  });
});
