import { describe, expect, it } from 'vitest';
import { migrate } from '#src/platform/database/migrator.js';
import { sql } from '../support/sql.js';
import { databaseBefore } from './migrations/database-before.js';

const MIGRATION = 'ApplicationColumns1795192900000';

/** An application of the type, with a secret, in both tenants. */
async function addSecrets(url: string, type: string): Promise<void> {
  for (const tenantId of ['one', 'two']) {
    await sql(url, `insert into applications (tenant_id, id, name, type) values ($1, $2, $2, $2)`, [
      tenantId,
      type,
    ]);
    await sql(
      url,
      `insert into application_secrets (tenant_id, application_id, name, encrypted_value, value_hash)
       values ($1, $2, 'secret', '', '')`,
      [tenantId, type],
    );
  }
}

describe('secrets from before they had types', () => {
  it('get the types of their applications, in every tenant', async () => {
    const { url, owner } = await databaseBefore(MIGRATION);
    await addSecrets(url, 'MachineToMachine');
    await addSecrets(url, 'Traditional');
    await migrate(owner);
    const secrets = await sql(
      url,
      `select tenant_id as tenant, application_id as application, type from application_secrets order by 1, 2`,
    );
    expect(secrets).toEqual(
      ['one', 'two'].flatMap((tenant) =>
        ['MachineToMachine', 'Traditional'].map((type) => ({ tenant, application: type, type })),
      ),
    );
  });

  it('are not kept from a type that has none', async () => {
    const { url, owner } = await databaseBefore(MIGRATION);
    await addSecrets(url, 'SPA');
    await expect(migrate(owner)).rejects.toMatchObject({ constraint: 'application_secrets__type' });
  });

  it('are not kept from an application that does not exist', async () => {
    const { url, owner } = await databaseBefore(MIGRATION);
    await addSecrets(url, 'MachineToMachine');
    await sql(url, `alter table applications disable trigger all`);
    await sql(url, `delete from applications where tenant_id = 'one'`);
    await sql(url, `alter table applications enable trigger all`);
    await expect(migrate(owner)).rejects.toMatchObject({ constraint: 'application_secrets__application_id' });
  });
});

describe('a secret', () => {
  it('cannot have another type than its application', async () => {
    const { url, owner } = await databaseBefore(MIGRATION);
    await migrate(owner);
    await sql(
      url,
      `insert into applications (tenant_id, id, name, type) values ('one', 'app', 'App', 'SPA')`,
    );
    const insert = (type: string) =>
      sql(
        url,
        `insert into application_secrets (tenant_id, application_id, type, name, encrypted_value, value_hash)
         values ('one', 'app', $1, 'secret', '', '')`,
        [type],
      );
    await expect(insert('MachineToMachine')).rejects.toMatchObject({
      constraint: 'application_secrets__application_id',
    });
    await expect(insert('SPA')).rejects.toMatchObject({ constraint: 'application_secrets__type' });
  });
});
