import { randomBytes } from 'node:crypto';
import { beforeEach, describe, expect, it } from 'vitest';
import { encryptedSecrets } from '#src/modules/applications/secrets/application-secret.repository.js';
import { Envelope } from '#src/platform/crypto/envelope.js';
import { Secrets } from '#src/platform/crypto/secrets.js';
import { migrate } from '#src/platform/database/migrator.js';
import { TenantContext } from '#src/platform/tenancy/tenant-context.js';
import { sealAsVersion1 } from '../support/first-envelope.js';
import { sql } from '../support/sql.js';
import { databaseBefore } from './migrations/database-before.js';

const TENANTS = ['one', 'two'];
const kek = randomBytes(32);
const secrets = new Secrets(new Envelope([kek]));

let url: string;
let owner: string;

beforeEach(async () => {
  ({ url, owner } = await databaseBefore('ApplicationSecretIds1795300250000'));
  await sql(
    url,
    `insert into applications (tenant_id, id, name, type) select unnest($1::text[]), 'app', 'App', 'MachineToMachine'`,
    [TENANTS],
  );
  for (const tenantId of TENANTS) await insertAsBefore(tenantId, 'a/b');
});

/** As the release before sealed a value: for the application and the name. The value is the name. */
const sealedFor = (tenantId: string, name: string, value = name): Buffer =>
  sealAsVersion1(kek, value, `${tenantId}/application_secrets/app/${name}`);

const insertAsBefore = (tenantId: string, name: string) =>
  sql(
    url,
    `insert into application_secrets (tenant_id, application_id, type, name, encrypted_value, value_hash)
     values ($1, 'app', 'MachineToMachine', $2, $3, '')`,
    [tenantId, name, sealedFor(tenantId, name)],
  );

const rename = (name: string, to: string) =>
  sql(url, `update application_secrets set name = $2 where tenant_id = 'one' and name = $1`, [name, to]);

/** The names of a tenant's secrets and what they open to. */
async function opened(tenantId: string): Promise<string[][]> {
  const rows = await sql<{ name: string; id: string; sealed: Buffer }>(
    url,
    `select name, id, encrypted_value as sealed from application_secrets where tenant_id = $1 order by name`,
    [tenantId],
  );
  return TenantContext.run(tenantId, () =>
    rows.map(({ name, id, sealed }) => [name, secrets.open(sealed, encryptedSecrets, id)]),
  );
}

describe('a secret from before secrets had ids', () => {
  it('opens, in every tenant, and still does when it is renamed', async () => {
    await migrate(owner);
    await rename('a/b', 'renamed');
    expect([await opened('one'), await opened('two')]).toEqual([[['renamed', 'a/b']], [['a/b', 'a/b']]]);
  });

  it('leaves its name to another when it is renamed', async () => {
    await migrate(owner);
    await rename('a/b', 'renamed');
    await sql(
      url,
      `insert into application_secrets (tenant_id, application_id, type, name, id, encrypted_value, value_hash)
       values ('one', 'app', 'MachineToMachine', 'a/b', 'other', $1, '')`,
      [TenantContext.run('one', () => secrets.seal('second', encryptedSecrets, 'other'))],
    );
    expect(await opened('one')).toEqual([
      ['a/b', 'second'],
      ['renamed', 'a/b'],
    ]);
  });

  it('does not open in the place of another', async () => {
    await insertAsBefore('one', 'victim');
    await migrate(owner);
    await sql(url, `update application_secrets set encrypted_value = $1 where tenant_id = 'two'`, [
      sealedFor('one', 'victim'),
    ]);
    await expect(opened('two')).rejects.toThrow('does not belong to its row');
  });
});

describe('a secret that the release before writes beside this one', () => {
  beforeEach(() => migrate(owner));

  it('opens', async () => {
    await insertAsBefore('one', 'added');
    expect(await opened('one')).toContainEqual(['added', 'added']);
  });

  it('opens after that release has renamed it, and then this one', async () => {
    await sql(
      url,
      `update application_secrets set name = 'new', encrypted_value = $1 where tenant_id = 'one' and name = 'a/b'`,
      [sealedFor('one', 'new', 'value')],
    );
    expect(await opened('one')).toEqual([['new', 'value']]);
    await rename('new', 'newer');
    expect(await opened('one')).toEqual([['newer', 'value']]);
  });
});
