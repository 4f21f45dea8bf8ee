import type { StoredUser } from '#src/modules/users/users.public.js';

/** What authenticators show of a user, to tell one account from another. */
export const nameOf = ({ username, primaryEmail, primaryPhone, name }: StoredUser): string =>
  username ?? primaryEmail ?? primaryPhone ?? name ?? 'Unnamed User';
