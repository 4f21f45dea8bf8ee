import { Provider } from 'oidc-provider';
import { beforeAll, describe, expect, it } from 'vitest';
import { OidcKeys } from '#src/oidc/keys/oidc-keys.js';
import { mergedConfiguration } from '#src/oidc/parts/merged-configuration.js';
import { PROVIDER_PARTS } from '#src/oidc/parts/provider-part.js';
import { ConfigSnapshot } from '#src/platform/tenant-configs/config-snapshot.js';
import { TenantContext } from '#src/platform/tenancy/tenant-context.js';
import { useServer } from '../support/test-app.js';

type Features = Readonly<Record<string, { readonly enabled?: boolean }>>;

/** The features that the installed library knows. It calls this option as a method of its whole configuration. */
async function knownFeatures(): Promise<string[]> {
  let known: Features = {};
  const { AccessToken } = new Provider('https://nobody.invalid', {
    extraTokenClaims(this: unknown) {
      known = (this as { features: Features }).features;
      return undefined;
    },
  });
  await new AccessToken({ accountId: 'somebody', grantId: 'one' } as never).save();
  return Object.keys(known);
}

describe('what we say about the features of oidc-provider', () => {
  const server = useServer();
  let features: Features;

  beforeAll(async () => {
    const keys = await TenantContext.run(server.tenant.id, () => server.app.get(OidcKeys).get());
    const settings = { origin: server.tenant.baseUrl, configs: new ConfigSnapshot([]), keys };
    features = { ...mergedConfiguration(server.app.get(PROVIDER_PARTS), settings).features };
  });

  const named = (enabled: boolean): string[] =>
    Object.keys(features).filter((name) => features[name]?.enabled === enabled);

  it('speaks of each by its name, on or off', async () => {
    const known = await knownFeatures();
    expect(known).toContain('pushedAuthorizationRequests');
    expect([...named(true), ...named(false)].toSorted()).toEqual(known.toSorted());
  });

  it('has these on', () => {
    expect(named(true).toSorted()).toEqual([
      'backchannelLogout',
      'clientCredentials',
      'deviceFlow',
      'introspection',
      'resourceIndicators',
      'revocation',
      'rpInitiatedLogout',
      'userinfo',
    ]);
  });
});
