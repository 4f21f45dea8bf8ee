import type { JsonObject } from '#src/platform/http/fields/object.js';
import type { IdentityDto } from './user-identity.dto.js';

/** The account that somebody has with a social provider. */
export interface SocialIdentity {
  /** The provider, whichever of its connectors was used. */
  readonly target: string;
  readonly identity: IdentityDto;
}

/** What a provider said about somebody. */
interface ToldByProvider {
  readonly id: string;
  readonly email?: string;
  readonly phone?: string;
  readonly name?: string;
  readonly avatar?: string;
  readonly rawData?: JsonObject;
}

/** What is kept of what a provider said. */
export const socialIdentityOf = (target: string, told: ToldByProvider): SocialIdentity => ({
  target,
  identity: { userId: told.id, details: told },
});
