import { Injectable } from '@nestjs/common';
import { type Client, type Configuration, errors, Provider } from 'oidc-provider';
import { Clock } from '#src/kernel/clock.js';
import { ApplicationSecrets } from '#src/modules/applications/applications.public.js';
import { OWN_CLIENT_MEMBERS, ownMetadataOf } from '../adapter/client-metadata.js';
import type { ProviderPart } from './provider-part.js';
import { USED_SECRET } from './used-secret.js';

const CLOCK_TOLERANCE_SECONDS = 15;
const ASSERTION_ALGORITHMS = ['HS256', 'RS256', 'PS256', 'ES256', 'Ed25519', 'EdDSA'];

/** How clients authenticate. */
@Injectable()
export class ClientsPart implements ProviderPart {
  constructor(private readonly secrets: ApplicationSecrets) {}

  configuration(): Configuration {
    return {
      clientAuthMethods: ['client_secret_basic', 'client_secret_post', 'none'],
      // The library leaves them out where no client signs an assertion; the contract lists them.
      discovery: { token_endpoint_auth_signing_alg_values_supported: ASSERTION_ALGORITHMS },
      extraClientMetadata: { properties: [...OWN_CLIENT_MEMBERS] },
      clockTolerance: CLOCK_TOLERANCE_SECONDS,
    };
  }

  /** A client has several secrets, and the provider would compare one. */
  attach({ Client: { prototype } }: Provider): void {
    const { secrets } = this;
    prototype.compareClientSecret = function compareClientSecret(actual: string) {
      return isSecretOf(this, actual, secrets);
    };
  }
}

/** Throws where the value is a secret of the client, but one that has expired. */
async function isSecretOf(client: Client, value: string, secrets: ApplicationSecrets): Promise<boolean> {
  const secret = await secrets.findMatch(ownMetadataOf(client).application_secrets, value);
  if (!secret) return false;
  Provider.ctx?.oidc.entity(USED_SECRET, { name: secret.name });
  if (secret.expiresAt !== null && secret.expiresAt < Clock.now()) {
    throw new errors.InvalidRequest('client secret has expired');
  }
  return true;
}
