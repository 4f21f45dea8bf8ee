import { newId } from '#src/kernel/ids.js';
import { EnrolledFactors, TotpFactor, WebAuthnFactor } from '#src/modules/mfa/mfa.public.js';
import { TenantContext } from '#src/platform/tenancy/tenant-context.js';
import { sql } from './sql.js';
import { SoftwarePasskey } from './software-authenticator.js';
import type { TestApp, TestTenant } from './test-app.js';

/** Gives a user an authenticator application. Returns its secret. */
export async function giveTotp({ app, platform }: TestApp, userId: string, tenantId = 'default') {
  const totps = app.get(TotpFactor, { strict: false });
  const secret = totps.newSecret();
  await TenantContext.run(tenantId, () => platform.unitOfWork.run(() => totps.enrol(userId, { secret })));
  return secret;
}

/** Takes all second factors of a user. */
export async function takeFactors({ app }: TestApp, userId: string, tenantId = 'default'): Promise<void> {
  const factors = app.get(EnrolledFactors, { strict: false });
  await TenantContext.run(tenantId, async () => {
    for (const { id } of await factors.list(userId)) await factors.remove(userId, id);
  });
}

/** Gives somebody of the same id in another tenant a second factor. */
export async function giveNamesakeFactor({ databaseUrl, other }: TestApp, userId: string): Promise<void> {
  await sql(databaseUrl, 'insert into users (tenant_id, id) values ($1, $2)', [other.id, userId]);
  await sql(
    databaseUrl,
    `insert into mfa_factors (tenant_id, id, user_id, type) values ($1, $2, $3, 'Totp')`,
    [other.id, newId(), userId],
  );
}

/** Gives a user a passkey for a domain. */
export async function givePasskey(
  { app, platform }: TestApp,
  { id: tenantId, baseUrl }: TestTenant,
  userId: string,
): Promise<SoftwarePasskey> {
  const passkey = new SoftwarePasskey(new URL(baseUrl).hostname);
  const factor = app.get(WebAuthnFactor, { strict: false });
  await TenantContext.run(tenantId, () =>
    platform.unitOfWork.run(() => factor.enrol(userId, passkey.credential)),
  );
  return passkey;
}
