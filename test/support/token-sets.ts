import type { ServerResponse } from 'node:http';
import { newId } from '#src/kernel/ids.js';
import { type ProviderTokens, SocialConnectors } from '#src/modules/connectors/connectors.public.js';
import { type StoredAccessToken, TokenSets } from '#src/modules/secret-vault/secret-vault.public.js';
import { TenantContext } from '#src/platform/tenancy/tenant-context.js';
import { apiClient } from './api-client.js';
import { addSocial, type IdentityProvider } from './identity-provider.js';
import { rememberSecret } from './known-secrets.js';
import { sql } from './sql.js';
import type { TestApp, TestTenant } from './test-app.js';

export const TARGET = 'acme-idp';

/** Somebody with tokens of a provider. */
export interface TokenHolder {
  readonly tenant: TestTenant;
  readonly userId: string;
  readonly connectorId: string;
  /** What the provider knows them by. */
  readonly identityId: string;
}

const idIn = (body: unknown): string => String(Object(body)['id']);

/** Adds the connector of a provider, which stores tokens. */
export const addStoringConnector = async (
  tenant: TestTenant,
  idp: IdentityProvider,
  target = TARGET,
): Promise<string> => addSocial(await apiClient(tenant), idp, target, { enableTokenStorage: true });

/** Somebody signs in at the provider; the tokens that it gives. */
export function giveTokens(
  { app }: TestApp,
  idp: IdentityProvider,
  { tenant, connectorId, identityId }: TokenHolder,
): Promise<ProviderTokens> {
  return TenantContext.run(tenant.id, async () => {
    const connectors = app.get(SocialConnectors, { strict: false });
    const { uri, remembered } = await connectors.authorizationUri({
      state: newId(),
      redirectUri: 'https://any.example/callback',
      connectorId,
      attemptId: newId(),
      isRemembered: true,
    });
    const { tokens } = await connectors.signIn(connectorId, await idp.signIn(uri, identityId), remembered);
    if (!tokens) throw new Error('the provider gave no tokens');
    rememberSecret(tokens.accessToken);
    rememberSecret(tokens.refreshToken);
    return tokens;
  });
}

/** Stores tokens that a provider gave. */
export async function keepTokens(
  { app, platform }: TestApp,
  { tenant, userId, connectorId, identityId }: TokenHolder,
  tokens: ProviderTokens,
): Promise<void> {
  const owner = { kind: 'social', userId, connectorId, target: TARGET, identityId } as const;
  const sets = app.get(TokenSets, { strict: false });
  await TenantContext.run(tenant.id, () =>
    platform.unitOfWork.run(() => sets.store(owner, { tokens, issuedAt: Date.now() })),
  );
}

/** Somebody signs in at the provider, and the tokens are stored. */
export const storeTokens = async (
  server: TestApp,
  idp: IdentityProvider,
  holder: TokenHolder,
): Promise<void> => keepTokens(server, holder, await giveTokens(server, idp, holder));

/** Adds a user who has an account with the provider, and whose tokens are stored. */
export async function addTokenHolder(
  server: TestApp,
  idp: IdentityProvider,
  connectorId: string,
  tenant = server.tenant,
): Promise<TokenHolder> {
  const api = await apiClient(tenant);
  const userId = idIn((await api.post('/users', {})).body);
  const identityId = newId();
  idp.add({ sub: identityId });
  await api.put(`/users/${userId}/identities/${TARGET}`, { userId: identityId });
  const holder = { tenant, userId, connectorId, identityId };
  await storeTokens(server, idp, holder);
  return holder;
}

/** What an application gets. Rejects with an `AppError` where it gets none. */
export function readToken({ app }: TestApp, { tenant, userId }: TokenHolder): Promise<StoredAccessToken> {
  const sets = app.get(TokenSets, { strict: false });
  return TenantContext.run(tenant.id, () => sets.accessToken({ kind: 'social', userId, target: TARGET }));
}

interface SetRow {
  readonly id: string;
  readonly version: number;
  readonly needs_reauthorization_at: Date | null;
}

/** What is stored of somebody. */
export const storedSet = async (
  { databaseUrl }: TestApp,
  { tenant, userId }: TokenHolder,
): Promise<SetRow | undefined> =>
  (
    await sql<SetRow & object>(
      databaseUrl,
      'select * from token_sets where tenant_id = $1 and user_id = $2',
      [tenant.id, userId],
    )
  )[0];

/** The access token has expired an hour ago, and nothing was asked of the provider since. */
export async function expireTokens({ databaseUrl }: TestApp, { userId }: TokenHolder): Promise<void> {
  await sql(
    databaseUrl,
    `update token_sets set expires_at = extract(epoch from now())::bigint - 3600, retry_after = null where user_id = $1`,
    [userId],
  );
}

export const isRefresh = (request: URLSearchParams): boolean => request.get('grant_type') === 'refresh_token';

/** Answers like a token endpoint. */
export function answerJson(response: ServerResponse, status: number, body: object): true {
  response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
  return true;
}

/** How often the provider was asked to renew tokens. */
export const renewalsAt = (idp: IdentityProvider): number => idp.tokenRequests.filter(isRefresh).length;
