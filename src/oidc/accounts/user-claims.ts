import type { AccountClaims } from 'oidc-provider';
import type { StoredAccount } from './account-claims.repository.js';

/** What OpenID Connect and the contract name a user's properties. Unset columns are null, unset members of the profile absent. */
export function userClaims(userId: string, account: StoredAccount): AccountClaims {
  const { username, email, phone, name, avatar, profile, createdAt, updatedAt, extended } = account;
  return {
    ...(username !== null && { preferred_username: username }),
    ...snakeCased(profile),
    sub: userId,
    name,
    picture: avatar,
    username,
    email,
    email_verified: email !== null,
    phone_number: phone,
    phone_number_verified: phone !== null,
    created_at: createdAt.getTime(),
    updated_at: updatedAt.getTime(),
    ...asked(extended),
  };
}

/** A claim that was not asked for is absent, which null would not be. */
const asked = (extended: StoredAccount['extended']): Record<string, unknown> =>
  Object.fromEntries(Object.entries(extended).filter(([, value]) => value !== null));

/** Names at the top only: an address keeps the names that it is stored with. */
const snakeCased = (members: Readonly<Record<string, unknown>>): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(members).map(([name, value]) => [
      name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`),
      value,
    ]),
  );
