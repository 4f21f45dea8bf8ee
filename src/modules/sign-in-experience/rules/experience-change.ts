import type { ConnectorKinds } from '#src/modules/connectors/connectors.public.js';
import type { PasswordExpirationDto } from '#src/modules/users/users.public.js';
import type { UpdateSignInExperienceDto } from '../settings/sign-in-experience.dto.js';
import type { StoredExperienceDto } from '../settings/stored-experience.dto.js';

/** All that a change of the sign-in experience is judged by. */
export interface ExperienceChange {
  /** What the request names. */
  readonly given: UpdateSignInExperienceDto;
  /** What will hold. */
  readonly after: Required<StoredExperienceDto> & { readonly passwordExpiration: PasswordExpirationDto };
  readonly connectors: ConnectorKinds;
  /** Those that pages can speak, the tenant’s own included. */
  readonly languages: readonly string[];
}

/** Throws where a change is against it. */
export type ExperienceRule = (change: ExperienceChange) => void;
