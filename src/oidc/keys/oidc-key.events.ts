import type { Delta } from '#src/kernel/links.js';
import { type Change, deltaOf } from '#src/platform/events/change.js';
import { domainEvent } from '#src/platform/events/domain-event.js';
import type { OidcKeyType } from './oidc-key.js';

/** Keys of the tenant were rotated or deleted. */
export class OidcKeysUpdated extends domainEvent('OidcKeys.Updated') {
  constructor(
    readonly keyType: OidcKeyType,
    readonly keys: Delta,
  ) {
    super();
  }

  change(): Change {
    return { target: { oidcKeys: [this.keyType] }, ...deltaOf({ oidcKeys: this.keys }) };
  }
}
