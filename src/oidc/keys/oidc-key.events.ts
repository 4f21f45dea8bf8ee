import { domainEvent } from '#src/platform/events/domain-event.js';
import type { OidcKeyType } from './oidc-key.js';

/** Keys of the tenant were rotated or deleted. */
export class OidcKeysUpdated extends domainEvent('OidcKeys.Updated') {
  constructor(readonly keyType: OidcKeyType) {
    super();
  }
}
