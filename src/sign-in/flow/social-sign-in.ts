import type { StoredUser } from '#src/modules/users/users.public.js';
import { identityIn } from '../records/social.record.js';
import type { Flow } from './flow.js';

/** Whether the user has come by an account with a social provider that is theirs, or will be. */
export function isSocialSignIn({ records, profile }: Flow, user?: Pick<StoredUser, 'identities'>): boolean {
  return records.some((record) => {
    const shown = record.type === 'Social' ? identityIn(record) : undefined;
    if (!shown) return false;
    const { target, identity } = shown;
    const { socialIdentity: staged } = profile;
    const ids = [
      user?.identities[target]?.userId,
      staged?.target === target ? staged.identity.userId : undefined,
    ];
    return ids.includes(identity.userId);
  });
}
