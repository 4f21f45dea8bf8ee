import { EXTENDED_CLAIMS, type ExtendedClaim } from '../configs/id-token-config.dto.js';

const PROFILE = [
  'name',
  'family_name',
  'given_name',
  'middle_name',
  'nickname',
  'preferred_username',
  'profile',
  'picture',
  'website',
  'gender',
  'birthdate',
  'zoneinfo',
  'locale',
  'updated_at',
  'username',
  'created_at',
];

/** Scope → the claims that it gives, in the order of the discovery document. */
export const CLAIMS_OF_SCOPES: Readonly<Record<string, readonly string[]>> = {
  openid: ['sub'],
  profile: PROFILE,
  email: ['email', 'email_verified'],
  phone: ['phone_number', 'phone_number_verified'],
  address: ['address'],
  custom_data: ['custom_data'],
  identities: ['identities', 'sso_identities'],
  roles: ['roles'],
  'urn:logto:scope:organizations': ['organizations', 'organization_data'],
  'urn:logto:scope:organization_roles': ['organization_roles'],
  'urn:logto:scope:sessions': [],
  'urn:logto:scope:trusted_devices': [],
};

/** The claims that some scopes give and that cost a look-up of their own. */
export function extendedClaimsOf(scopes: ReadonlySet<string>): ExtendedClaim[] {
  const given = new Set([...scopes].flatMap((scope) => CLAIMS_OF_SCOPES[scope] ?? []));
  return EXTENDED_CLAIMS.filter((claim) => given.has(claim));
}
