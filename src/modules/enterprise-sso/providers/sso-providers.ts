import { Injectable } from '@nestjs/common';
import { azureAdOidc, googleWorkspace, oidc, okta } from '../oidc/oidc-providers.js';
import { azureAd, saml } from '../saml/saml-providers.js';
import type { SsoProvider, SsoProviderName } from './sso-provider.js';

/** The kinds of identity providers that this server knows, in the order in which consoles show them. */
@Injectable()
export class SsoProviders {
  readonly all: readonly SsoProvider[] = [oidc, saml, azureAd, googleWorkspace, okta, azureAdOidc];

  find(providerName: string): SsoProvider | undefined {
    return this.all.find((provider) => provider.providerName === providerName);
  }

  get(providerName: SsoProviderName): SsoProvider {
    const provider = this.find(providerName);
    if (!provider) throw new Error(`there is no enterprise provider "${providerName}"`);
    return provider;
  }
}
