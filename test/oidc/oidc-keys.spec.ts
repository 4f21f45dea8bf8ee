import { describe, expect, it } from 'vitest';
import { OIDC_KEYS_TOPIC, OidcKeys, type TenantKeys } from '#src/oidc/keys/oidc-keys.js';
import { ProviderRegistry } from '#src/oidc/provider.registry.js';
import { TenantContext } from '#src/platform/tenancy/tenant-context.js';
import { UnitOfWork } from '#src/platform/database/unit-of-work.js';
import { Notifications } from '#src/platform/database/notifications.js';
import { apiClient } from '../support/api-client.js';
import { useServer } from '../support/test-app.js';
import { rotate } from '../e2e/configs/fixture.js';

describe('the keys of a tenant', () => {
  const server = useServer();

  const keys = (tenant = 'default'): Promise<TenantKeys> =>
    TenantContext.run(tenant, () => server.app.get(OidcKeys).get());
  const provider = () =>
    TenantContext.run('default', () => server.app.get(ProviderRegistry).get('https://id.test'));

  /** They are read again. */
  const forgetAll = () =>
    TenantContext.run('default', () =>
      server.app.get(UnitOfWork).run(() => server.app.get(Notifications).publish(OIDC_KEYS_TOPIC, 'default')),
    );

  it('stay what they are, and so does the provider, when they are read again and nothing has changed', async () => {
    const before = [await keys(), await provider()];
    await forgetAll();
    expect([(await keys()) === before[0], (await provider()) === before[1]]).toEqual([true, true]);
  });

  it('are another object once one of them is rotated, for its tenant alone', async () => {
    const [before, providerBefore, others] = [await keys(), await provider(), await keys('acme')];
    await rotate(await apiClient(server.tenant), 'cookie-keys');
    expect((await keys()) === before).toBe(false);
    expect((await keys()).cookie).toHaveLength(before.cookie.length + 1);
    expect((await provider()) === providerBefore).toBe(false);
    expect((await keys('acme')) === others).toBe(true);
  });
});
