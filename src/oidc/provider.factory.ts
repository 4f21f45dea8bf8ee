import { Inject, Injectable } from '@nestjs/common';
import type { Provider } from 'oidc-provider';
import { ConfigSnapshot } from '#src/platform/tenant-configs/config-snapshot.js';
import { issuerOf } from './issuer.js';
import { mergedConfiguration } from './parts/merged-configuration.js';
import { PROVIDER_PARTS, type ProviderPart, type ProviderSettings } from './parts/provider-part.js';
import { providerClass } from './provider-class.js';
import type { TenantSettings } from './tenant-settings.js';

/** Makes the OpenID provider of the current tenant under one of its origins, from all parts. */
@Injectable()
export class ProviderFactory {
  private readonly Provider: typeof Provider;

  /** @throws where two parts own the same option */
  constructor(@Inject(PROVIDER_PARTS) private readonly parts: readonly ProviderPart[]) {
    mergedConfiguration(parts, NOBODYS_SETTINGS);
    this.Provider = providerClass(parts);
  }

  create(origin: string, settings: TenantSettings): Provider {
    const configuration = mergedConfiguration(this.parts, { origin, ...settings });
    const provider = new this.Provider(issuerOf(origin), configuration);
    // The mount tells the tenant's public origin in forwarded headers; what the client sent never gets here.
    provider.proxy = true;
    for (const part of this.parts) {
      if (part.middleware) provider.use(part.middleware.bind(part));
      part.attach?.(provider);
    }
    return provider;
  }
}

/** Who owns an option does not depend on the tenant, so a start without any finds out. */
const NOBODYS_SETTINGS: ProviderSettings = {
  origin: 'https://nobody.invalid',
  keys: {
    signing: [{ kid: 'nobody', alg: 'ES256' }],
    cookie: ['nobody'],
    verification: () => Promise.reject(new Error('nobody signs with this')),
  },
  configs: new ConfigSnapshot([]),
};
