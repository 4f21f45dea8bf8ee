import { describe, expect, it, onTestFinished } from 'vitest';
import { migrate, migrationSource } from '#src/platform/database/migrator.js';
import { emptyDatabase } from '../support/database-copy.js';
import { createLogin } from '../support/open-database.js';
import { sql } from '../support/sql.js';
import { execute } from '../support/template.js';

const MIGRATION = 'ApplicationColumns1795192900000';

/** A database of an ordinary owner as it was before secrets had types; `owner` is the owner's address. */
async function databaseBefore(): Promise<{ url: string; owner: string }> {
  const url = await emptyDatabase();
  const login = await createLogin(url, 'createrole');
  await execute(url, `alter database ${new URL(url).pathname.slice(1)} owner to ${login.role}`);
  await migrate(login.url);
  const source = await migrationSource(login.url);
  onTestFinished(() => source.destroy());
  const names = source.migrations.map((migration) => migration.constructor.name);
  const later = names.length - names.indexOf(MIGRATION);
  for (let undone = 0; undone < later; undone++) await source.undoLastMigration({ transaction: 'each' });
  await sql(url, `insert into tenants (id) values ('one'), ('two')`);
  return { url, owner: login.url };
}

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
    const { url, owner } = await databaseBefore();
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
    const { url, owner } = await databaseBefore();
    await addSecrets(url, 'SPA');
    await expect(migrate(owner)).rejects.toMatchObject({ constraint: 'application_secrets__type' });
  });

  it('are not kept from an application that does not exist', async () => {
    const { url, owner } = await databaseBefore();
    await addSecrets(url, 'MachineToMachine');
    await sql(url, `alter table applications disable trigger all`);
    await sql(url, `delete from applications where tenant_id = 'one'`);
    await sql(url, `alter table applications enable trigger all`);
    await expect(migrate(owner)).rejects.toMatchObject({ constraint: 'application_secrets__application_id' });
  });
});

describe('a secret', () => {
  it('cannot have another type than its application', async () => {
    const { url, owner } = await databaseBefore();
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
