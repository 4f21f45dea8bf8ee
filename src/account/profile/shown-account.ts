import type { AccountCenter, AccountField } from '#src/modules/account-center/account-center.public.js';
import type { StoredUser } from '#src/modules/users/users.public.js';
import type { MyAccountDto } from './my-account.dto.js';

/** Under which scope a member is shown, and which field of the tenant's settings can hide it. */
interface Shown {
  readonly scope: string;
  readonly field?: AccountField;
}

const PROFILE = 'profile';

const MEMBERS: {
  readonly [
    Name in Exclude<keyof MyAccountDto, 'id' | 'hasSecurityVerificationMethod' | 'ssoIdentities'>
  ]-?: Shown;
} = {
  name: { scope: PROFILE, field: 'name' },
  avatar: { scope: PROFILE, field: 'avatar' },
  username: { scope: PROFILE, field: 'username' },
  profile: { scope: PROFILE, field: 'profile' },
  lastSignInAt: { scope: PROFILE },
  createdAt: { scope: PROFILE },
  updatedAt: { scope: PROFILE },
  applicationId: { scope: PROFILE },
  cimdClientId: { scope: PROFILE },
  isSuspended: { scope: PROFILE },
  hasPassword: { scope: PROFILE, field: 'password' },
  primaryEmail: { scope: 'email', field: 'email' },
  primaryPhone: { scope: 'phone', field: 'phone' },
  identities: { scope: 'identities', field: 'social' },
  customData: { scope: 'custom_data', field: 'customData' },
};

/** Whether users can prove who they are: by a password, or by a code to an address of theirs. */
export const canProve = ({ hasPassword, primaryEmail, primaryPhone }: StoredUser): boolean =>
  hasPassword || primaryEmail !== null || primaryPhone !== null;

/** What users see of themselves by a token with these scopes. */
export function shownAccount(
  user: StoredUser,
  scopes: ReadonlySet<string>,
  { field: accessTo }: AccountCenter,
): MyAccountDto {
  const shown = Object.entries(MEMBERS).filter(
    ([, { scope, field }]) => scopes.has(scope) && (field === undefined || accessTo(field) !== 'Off'),
  );
  const all = { ...user, profile: shownProfile(user, scopes) };
  return {
    id: user.id,
    hasSecurityVerificationMethod: canProve(user),
    ...Object.fromEntries(shown.map(([name]) => [name, all[name as keyof typeof MEMBERS]])),
  };
}

/** The claims of a profile that a token with these scopes shows. */
export function shownProfile(
  { profile }: Pick<StoredUser, 'profile'>,
  scopes: ReadonlySet<string>,
): StoredUser['profile'] {
  const { address, ...claims } = profile;
  return scopes.has('address') && address !== undefined ? { ...claims, address } : claims;
}
