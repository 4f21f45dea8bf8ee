import { StartUpFault } from '#src/kernel/start-up-fault.js';
import type { Database } from '#src/platform/database/database.js';
import type { OwnerAccess } from '#src/platform/database/owner-connection.js';
import { TenantContext } from '#src/platform/tenancy/tenant-context.js';
import { UnopenedSecret } from './envelope.js';
import { HashKeyRepository } from './hash-key.repository.js';
import type { Secrets } from './secrets.js';

interface Stored {
  readonly owner: OwnerAccess;
  readonly database: Database;
  readonly secrets: Secrets;
}

/**
 * Proves that the key-encryption keys open what is stored, by the oldest tenant's first secret. With other keys every
 * request would fail, and what is written meanwhile could not be opened with the right ones.
 */
export async function proveKeys({ owner, database, secrets }: Stored): Promise<void> {
  const tenantId = await oldestTenant(owner);
  if (tenantId === undefined) return;
  try {
    await TenantContext.run(tenantId, () => new HashKeyRepository(database, secrets).get());
  } catch (error) {
    if (!(error instanceof UnopenedSecret)) throw error;
    throw new StartUpFault(
      `${error.message}. SECRET_VAULT_KEK must hold the key that this database was made with; ` +
        'that of an embedded one is kept in the file secret-vault-kek of its data folder.',
    );
  }
}

const oldestTenant = (owner: OwnerAccess): Promise<string | undefined> =>
  owner.run(async (client) => {
    const { rows } = await client.query<{ id: string }>(
      'select id from tenants where provisioned_at is not null order by provisioned_at limit 1',
    );
    return rows[0]?.id;
  });
