import { Injectable } from '@nestjs/common';
import { SocialCalls } from '#src/modules/connectors/connectors.public.js';
import type { JsonObject } from '#src/platform/http/fields/object.js';
import { Outbound } from '#src/platform/outbound/outbound.js';
import type { SsoProvider } from './providers/sso-provider.js';
import { signsRequests } from './signing-keys/signs-requests.js';
import { SsoSigningKeyErrors } from './signing-keys/sso-signing-key.errors.js';
import { SsoSigningKeyRepository } from './signing-keys/sso-signing-key.repository.js';
import { SsoConnectorErrors } from './sso-connector.errors.js';
import { SsoConnectorRepository } from './sso-connector.repository.js';

/** Of all connectors of a tenant together: a new one has no places of its own. */
const PROBES = 'sso-probes';

/** What is looked at before an enterprise connector is stored. Providers are asked, so no unit of work is open. */
@Injectable()
export class SsoConnectorChecks {
  constructor(
    private readonly connectors: SsoConnectorRepository,
    private readonly signingKeys: SsoSigningKeyRepository,
    private readonly calls: SocialCalls,
    private readonly outbound: Outbound,
  ) {}

  /** Throws `single_sign_on.duplicate_connector_name` (409). The database refuses one that comes meanwhile. */
  async requireFreeName(connectorName: string, id?: string): Promise<void> {
    const owner = await this.connectors.findByName(connectorName);
    if (owner !== undefined && owner !== id) throw SsoConnectorErrors.duplicateName();
  }

  /** Throws `single_sign_on.active_signing_key_required` (400) where the config wants a key that there is not. */
  async requireSigningKey(connectorId: string, config: JsonObject): Promise<void> {
    if (signsRequests(config) && !(await this.signingKeys.hasActive(connectorId)))
      throw SsoSigningKeyErrors.activeKeyRequired();
  }

  /** Throws `single_sign_on.branding_limit_exceeded` (422) where pages would be told too much by what was stored. */
  async requireShortBrandings(): Promise<void> {
    if (await this.connectors.isBrandingTooLong()) throw SsoConnectorErrors.brandingLimitExceeded();
  }

  /** Asks the provider whether a complete config is right; nothing can be asked of another. Throws what `probe` throws. */
  async probe(connectorId: string, provider: SsoProvider, config: JsonObject): Promise<void> {
    if (!provider.isComplete(config)) return;
    const tools = { connectorId, outbound: this.outbound };
    await this.calls.run(() => provider.probe(config, tools), PROBES);
  }
}

/** Throws `connector.token_storage_not_supported` (400). */
export function requireTokenStorage({ isTokenStorageSupported }: SsoProvider): void {
  if (!isTokenStorageSupported) throw SsoConnectorErrors.tokensNotStored();
}
