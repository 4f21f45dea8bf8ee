import { giveLegacySecret } from '../../e2e/applications/fixture.js';
import { newId } from '#src/kernel/ids.js';
import { storeGrant, storeSession } from '../../support/stored-artefacts.js';
import { expirePasswords } from '../../support/password-expiration.js';
import { storeTokenSet } from '../../support/stored-token-set.js';
import { sql } from '../../support/sql.js';
import type { TestApp, TestTenant } from '../../support/test-app.js';
import type { LoggedThings } from './things.js';

type Parents = Pick<
  LoggedThings,
  | 'application'
  | 'deliveryId'
  | 'grant'
  | 'hook'
  | 'secret'
  | 'secretName'
  | 'session'
  | 'ssoConnector'
  | 'user'
>;

/** Makes what no operation makes. */
export async function insertRows(server: TestApp, tenant: TestTenant, things: Parents): Promise<void> {
  const { application, deliveryId, hook, secretName, ssoConnector, user } = things;
  const insert = (statement: string, ...values: string[]) =>
    sql(server.databaseUrl, `insert into ${statement}`, [tenant.id, ...values]);
  await giveLegacySecret(server, tenant, application.used, `${secretName.used}-legacy`);
  await expirePasswords(server, tenant.id, 90);
  await signIn(server, tenant, things);
  for (const id of Object.values(things.secret))
    await storeTokenSet(server, tenant, { id, userId: user.used });
  await insert(
    `hook_dead_deliveries (tenant_id, id, hook_id, event, body, attempts, last_error, failed_at)
     values ($1, $2, $3, 'Role.Created', '{}', 13, 'refused', now())`,
    deliveryId.used,
    hook.used,
  );
  await insert(
    `logs (tenant_id, id, key, payload)
     values ($1, $2, 'TriggerHook.Role.Created', jsonb_build_object('hookId', $3::text))`,
    newId(),
    hook.used,
  );
  await insert(
    `user_sso_identities (tenant_id, id, user_id, sso_connector_id, issuer, identity_id)
     values ($1, $2, $3, $4, 'https://idp.example.com', $4)`,
    newId(),
    user.used,
    ssoConnector.used,
  );
  await insert(
    `sso_idp_initiated_configs (tenant_id, sso_connector_id, default_application_id) values ($1, $2, $3)`,
    ssoConnector.used,
    application.used,
  );
}

/** What a sign-in leaves, and what is told of its end. */
async function signIn(
  server: TestApp,
  tenant: TestTenant,
  { application, grant, session, user }: Pick<LoggedThings, 'application' | 'grant' | 'session' | 'user'>,
): Promise<void> {
  await storeSession(server, tenant, { accountId: user.used, uid: session.used });
  await storeGrant(server, tenant, { accountId: user.used, clientId: application.used, id: grant.used });
  await sql(
    server.databaseUrl,
    `insert into logout_notifications (tenant_id, id, user_id, session_uid, application_id, created_at)
     values ($1, $2, $3, $4, $5, now())`,
    [tenant.id, newId(), user.used, session.used, application.used],
  );
}
