import { type Client, errors, Provider } from 'oidc-provider';
import { Clock } from '#src/kernel/clock.js';
import type { ApplicationSecrets, ClientSecret } from '#src/modules/applications/applications.public.js';
import { USED_SECRET } from './audit.js';

/** Whether a value is one of a client's secrets. Throws where it is, but of one that has expired. */
export async function secretMatches(
  secrets: ApplicationSecrets,
  client: Client,
  value: string,
): Promise<boolean> {
  const secret = await secrets.findMatch(secretsOf(client), value);
  if (!secret) return false;
  Provider.ctx?.oidc.entity(USED_SECRET, { name: secret.name });
  if (secret.expiresAt !== null && secret.expiresAt < Clock.now()) {
    throw new errors.InvalidRequest('client secret has expired');
  }
  return true;
}

/** The member comes from `clientMetadata`, through a type of the provider that does not know it. */
const secretsOf = (client: Client): readonly ClientSecret[] =>
  client['application_secrets'] as ClientSecret[];
