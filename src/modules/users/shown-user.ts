import type { DetailedUserDto } from './user.dto.js';
import type { StoredUser } from './user.repository.js';

/** A user, with the hash of the password if it was asked for. */
export function shownUser(user: StoredUser, { includePasswordHash = false }): DetailedUserDto {
  if (!includePasswordHash) return user;
  const { password } = user;
  return {
    ...user,
    passwordDigest: password?.digest ?? null,
    passwordAlgorithm: password?.algorithm ?? null,
  };
}
