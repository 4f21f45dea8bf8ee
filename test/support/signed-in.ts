import Keygrip from 'keygrip';
import { OidcKeys } from '#src/oidc/keys/oidc-keys.js';
import { ProviderRegistry } from '#src/oidc/provider.registry.js';
import { TenantContext } from '#src/platform/tenancy/tenant-context.js';
import { storeUser } from './stored-user.js';
import type { TestApp, TestTenant } from './test-app.js';

const COOKIE = '_session';

/** The cookies of a browser in which somebody signed in to a tenant. */
export const signedInCookies = (
  { app, databaseUrl }: Pick<TestApp, 'app' | 'databaseUrl'>,
  { id, baseUrl }: TestTenant,
  accountId = 'somebody',
): Promise<string> =>
  TenantContext.run(id, async () => {
    await storeUser({ databaseUrl }, id, accountId);
    const provider = await app.get(ProviderRegistry).get(baseUrl);
    // Its published type takes no properties.
    const session: InstanceType<typeof provider.Session> = Reflect.construct(provider.Session, [
      { accountId, loginTs: 1 },
    ]);
    const cookie = `${COOKIE}=${await session.save(60)}`;
    const { cookie: keys } = await app.get(OidcKeys).get();
    return `${cookie}; ${COOKIE}.sig=${new Keygrip([...keys], 'sha256').sign(cookie)}`;
  });
