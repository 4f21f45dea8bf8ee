import { Injectable } from '@nestjs/common';
import type { Configuration } from 'oidc-provider';
import type { TenantKeys } from '../keys/oidc-keys.js';
import type { SigningAlgorithm } from '../keys/signing-algorithm.js';
import type { ProviderPart, ProviderSettings } from './provider-part.js';

/** What tokens are signed with. */
@Injectable()
export class SigningPart implements ProviderPart {
  configuration({ keys }: ProviderSettings): Configuration {
    const algorithms = [...new Set(keys.signing.map(({ alg }) => alg))];
    return {
      jwks: { keys: [...keys.signing] },
      enabledJWA: { idTokenSigningAlgValues: algorithms, userinfoSigningAlgValues: algorithms },
      clientDefaults: { id_token_signed_response_alg: algorithmOf(keys) },
    };
  }
}

/** The algorithm that a tenant signs with: that of its current key. */
export function algorithmOf({ signing: [current] }: TenantKeys): SigningAlgorithm {
  if (!current) throw new Error('the tenant has no signing key');
  return current.alg;
}
