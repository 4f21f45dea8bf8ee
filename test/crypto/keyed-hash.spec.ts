import { describe, expect, it } from 'vitest';
import { HashKeyRepository } from '#src/platform/crypto/hash-key.repository.js';
import { equalHashes, type HashPurpose, KeyedHash } from '#src/platform/crypto/keyed-hash.js';
import { TenantContext } from '#src/platform/tenancy/tenant-context.js';
import { openTestDatabase, type TestDatabase } from '../support/open-database.js';
import { OTHER_TENANT } from '../support/template.js';

const newHash = ({ database, secrets }: TestDatabase): KeyedHash =>
  new KeyedHash(new HashKeyRepository(database, secrets));

const hashIn = (tenant: string, hash: KeyedHash, purpose: HashPurpose = 'oidc-artefact'): Promise<Buffer> =>
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
    const artefact = await hashIn('default', hash);
    expect(equalHashes(artefact, await hashIn('default', hash, 'application-secret'))).toBe(false);
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

  it('needs a tenant', async () => {
    const hash = newHash(await openTestDatabase());
    await expect(hash.of('oidc-artefact', 'value')).rejects.toThrow('no tenant was entered');
  });
});
