import { generate } from 'otplib';
import { Clock } from '#src/kernel/clock.js';
import { newId, newShortId } from '#src/kernel/ids.js';
import { TotpFactor } from '#src/modules/mfa/mfa.public.js';
import type { PendingInteraction } from '#src/oidc/oidc.public.js';
import { UnitOfWork } from '#src/platform/database/unit-of-work.js';
import { TenantContext } from '#src/platform/tenancy/tenant-context.js';
import type { Flow } from '#src/sign-in/flow/flow.js';
import { FlowStore } from '#src/sign-in/flow/flow-store.js';
import { SealedSecrets } from '#src/sign-in/flow/sealed-secrets.js';
import { withRecord } from '#src/sign-in/flow/records.js';
import type { VerificationRecord } from '#src/sign-in/records/verification-record.js';
import type { ApiClient } from '../../support/api-client.js';
import type { ApiAnswer, BrowserlessClient } from '../../support/browserless-client.js';
import { addPerson, type Person } from '../../support/people.js';
import type { TestApp, TestTenant } from '../../support/test-app.js';

/** Sets which second factors the tenant asks for, and whatever else. */
export async function setExperience(api: ApiClient, changes: object): Promise<void> {
  const { status, body } = await api.patch('/sign-in-exp', changes);
  if (status !== 200) throw new Error(JSON.stringify(body));
}

export const submit = (browser: BrowserlessClient): Promise<ApiAnswer> =>
  browser.api('POST', 'experience/submit');

/** Changes how far the interaction of a browser has got, as the endpoints for second factors do. */
export async function changeFlow(
  { app }: TestApp,
  browser: BrowserlessClient,
  step: (flow: Flow) => Flow,
): Promise<void> {
  const kept: unknown = JSON.parse(decodeURIComponent(browser.jar.get('_interaction') ?? '{}'));
  const uid = String(Reflect.get(kept as object, '_legacy'));
  await TenantContext.run(browser.tenant.id, () =>
    app.get(FlowStore).changeInUnit({ uid } as PendingInteraction, step),
  );
}

/** Stages answers and factors. */
export const stage = (server: TestApp, browser: BrowserlessClient, mfa: Flow['mfa']): Promise<void> =>
  changeFlow(server, browser, (flow) => ({ ...flow, mfa: { ...flow.mfa, ...mfa } }));

/** Stages a username in place of the one that was staged, or none. */
export const stageUsername = (
  server: TestApp,
  browser: BrowserlessClient,
  username: string | undefined,
): Promise<void> =>
  changeFlow(server, browser, ({ profile: { username: _before, ...profile }, ...flow }) => ({
    ...flow,
    profile: { ...profile, ...(username !== undefined && { username }) },
  }));

/** Adds somebody with an e-mail address, who has said nothing about second factors. */
export async function addAddressed(
  tenant: TestTenant,
  more: object = {},
): Promise<Person & { readonly email: string }> {
  const email = `barbara.${newShortId().toLowerCase()}@example.com`;
  return { ...(await addPerson(tenant, { primaryEmail: email, ...more })), email };
}

/** Adds what somebody has shown. */
export const show = (
  server: TestApp,
  browser: BrowserlessClient,
  record: VerificationRecord,
): Promise<void> => changeFlow(server, browser, (flow) => withRecord(flow, record));

/** A code that came by e-mail. */
export const emailCode = (userId: string, value: string): VerificationRecord => ({
  id: newId(),
  type: 'MfaEmailVerificationCode',
  userId,
  identifier: { type: 'email', value },
  verifiedAt: Clock.now(),
});

/** An authenticator application that is about to be the user's. */
export const newTotp = ({ app }: TestApp, tenantId: string): Pick<Flow['mfa'], 'enabled' | 'totp'> => {
  const seal = () => app.get(SealedSecrets).seal(SECRET, 'record');
  return {
    enabled: true,
    totp: { recordId: 'record', newSecret: TenantContext.run(tenantId, seal), usedStep: 1 },
  };
};

const SECRET = 'JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP';

/** Gives a user an authenticator application. */
export const addTotp = ({ app }: TestApp, tenantId: string, userId: string): Promise<void> =>
  TenantContext.run(tenantId, () =>
    app.get(UnitOfWork).run(() => app.get(TotpFactor).enrol(userId, { secret: SECRET })),
  );

/** Uses the authenticator application of a user; the record of that. */
export async function totpCode(
  { app }: TestApp,
  tenantId: string,
  userId: string,
): Promise<VerificationRecord> {
  const code = await generate({ strategy: 'totp', secret: SECRET, epoch: Clock.nowSeconds() });
  const factorId = await TenantContext.run(tenantId, () => app.get(TotpFactor).verify(userId, code));
  return { id: newId(), type: 'Totp', userId, factorId, verifiedAt: Clock.now() };
}
