import { newId } from '#src/kernel/ids.js';
import type { ProviderTokens } from '#src/modules/connectors/connectors.public.js';
import { type StoredAccessToken, TokenSets } from '#src/modules/secret-vault/secret-vault.public.js';
import { SsoIdentityLinks } from '#src/modules/users/users.public.js';
import { TenantContext } from '#src/platform/tenancy/tenant-context.js';
import { apiClient } from './api-client.js';
import type { IdentityProvider } from './identity-provider.js';
import { rememberSecret } from './known-secrets.js';
import { storeSsoConnector } from './sso-connectors.js';
import type { TestApp, TestTenant } from './test-app.js';
import type { TokenHolder } from './token-sets.js';

/** Somebody with tokens of the provider of an enterprise. */
export interface EnterpriseTokenHolder extends TokenHolder {
  readonly issuer: string;
}

/** Stores the connector of a provider, which keeps tokens. */
export const storeStoringConnector = (
  server: TestApp,
  tenant: TestTenant,
  { ssoConfig }: Pick<IdentityProvider, 'ssoConfig'>,
): Promise<string> => storeSsoConnector(server, tenant, { config: ssoConfig });

const newTokens = (): ProviderTokens => ({
  accessToken: newId(),
  refreshToken: newId(),
  tokenType: 'Bearer',
  expiresIn: 3600,
});

/** Keeps tokens of somebody who has just been at the provider. Returns false where none are kept. */
export function keepTokens(
  { app, platform }: TestApp,
  { tenant, userId, connectorId, identityId, issuer }: EnterpriseTokenHolder,
  tokens = newTokens(),
): Promise<boolean> {
  rememberSecret(tokens.accessToken);
  rememberSecret(tokens.refreshToken);
  const owner = { kind: 'enterprise', userId, ssoConnectorId: connectorId, issuer, identityId } as const;
  const sets = app.get(TokenSets, { strict: false });
  return TenantContext.run(tenant.id, () =>
    platform.unitOfWork.run(() => sets.store(owner, { tokens, issuedAt: Date.now() })),
  );
}

/** Gives a user an account with the provider, and tokens of it that are stored. */
export async function giveTokens(
  server: TestApp,
  { tenant, userId, connectorId, issuer }: Omit<EnterpriseTokenHolder, 'identityId'>,
): Promise<EnterpriseTokenHolder> {
  const holder = { tenant, userId, connectorId, issuer, identityId: newId() };
  const identity = { ssoConnectorId: connectorId, issuer, identityId: holder.identityId, detail: {} };
  const links = server.app.get(SsoIdentityLinks, { strict: false });
  await TenantContext.run(tenant.id, () =>
    server.platform.unitOfWork.run(() => links.link(userId, identity)),
  );
  await keepTokens(server, holder);
  return holder;
}

/** Adds a user who has an account with the provider, and whose tokens are stored. */
export async function addEnterpriseTokenHolder(
  server: TestApp,
  { issuer }: Pick<IdentityProvider, 'issuer'>,
  connectorId: string,
  tenant = server.tenant,
): Promise<EnterpriseTokenHolder> {
  const { body } = await (await apiClient(tenant)).post('/users', {});
  return giveTokens(server, { tenant, userId: String(Object(body)['id']), connectorId, issuer });
}

/** What an application gets. Rejects with an `AppError` where it gets none. */
export function readEnterpriseToken(
  { app }: TestApp,
  { tenant, userId, connectorId }: TokenHolder,
): Promise<StoredAccessToken> {
  const sets = app.get(TokenSets, { strict: false });
  return TenantContext.run(tenant.id, () =>
    sets.accessToken({ kind: 'enterprise', userId, ssoConnectorId: connectorId }),
  );
}
