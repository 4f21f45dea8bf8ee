import type { Account } from '../api/account.js';
import type { Address } from '../api/verifications.js';

/** By what somebody confirms that an account is theirs. */
export type Method = { readonly type: 'password' } | Address;

/** The quickest first. What the tenant does not show of an account is not known here: a password there may be. */
export function methodsOf(account: Account): readonly Method[] {
  const { hasSecurityVerificationMethod, hasPassword = true, primaryEmail, primaryPhone } = account;
  if (!hasSecurityVerificationMethod) return [];
  return [
    ...(hasPassword ? [{ type: 'password' } as const] : []),
    ...(primaryEmail ? [{ type: 'email', value: primaryEmail } as const] : []),
    ...(primaryPhone ? [{ type: 'phone', value: primaryPhone } as const] : []),
  ];
}
