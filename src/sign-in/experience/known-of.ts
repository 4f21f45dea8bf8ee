import type { StoredUser } from '#src/modules/users/users.public.js';
import type { StagedProfile } from '../flow/staged-profile.js';

/** What a password must not be made of: what the account has, and what is staged for it. */
export const knownOf = (user: StoredUser | undefined, staged: StagedProfile) => ({
  name: user?.name ?? staged.name ?? null,
  username: user?.username ?? staged.username ?? null,
  primaryEmail: user?.primaryEmail ?? staged.primaryEmail ?? null,
  primaryPhone: user?.primaryPhone ?? staged.primaryPhone ?? null,
});
