import type { Provider } from 'oidc-provider';
import { ProviderRegistry } from '#src/oidc/provider.registry.js';
import { TenantContext } from '#src/platform/tenancy/tenant-context.js';
import { storeUser } from './stored-user.js';
import type { TestApp, TestTenant } from './test-app.js';

/** What a user's sign-in leaves: a grant and opaque tokens of it, two of each sort. */
export interface GrantedTokens {
  readonly grantId: string;
  readonly accessToken: string;
  readonly otherAccessToken: string;
  readonly refreshToken: string;
  readonly otherRefreshToken: string;
}

/** Works with the models of a tenant's provider. */
export const inProvider = <Result>(
  { app }: TestApp,
  { id, baseUrl }: TestTenant,
  work: (provider: Provider) => Promise<Result>,
): Promise<Result> => TenantContext.run(id, async () => work(await app.get(ProviderRegistry).get(baseUrl)));

/** Makes tokens of a user for a client, as the authorization code grant does. */
export const grantedTokens = (
  server: TestApp,
  tenant: TestTenant,
  clientId: string,
): Promise<GrantedTokens> =>
  inProvider(server, tenant, async (provider) => {
    const { AccessToken, Client, Grant, RefreshToken } = provider;
    const client = await Client.find(clientId);
    if (!client) throw new Error(`there is no client ${clientId}`);
    await storeUser(server, tenant.id, 'somebody');
    const grantId = await new Grant({ accountId: 'somebody', clientId }).save();
    const owner = {
      accountId: 'somebody',
      client,
      grantId,
      scope: 'openid profile',
      gty: 'authorization_code',
    };
    return {
      grantId,
      accessToken: await new AccessToken(owner).save(),
      otherAccessToken: await new AccessToken(owner).save(),
      refreshToken: await new RefreshToken(owner).save(),
      otherRefreshToken: await new RefreshToken(owner).save(),
    };
  });
