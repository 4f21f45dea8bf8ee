import { Injectable } from '@nestjs/common';
import { UsernameErrors, type UsernameViolation } from './username.errors.js';
import { UsernamePolicies, type UsernamePolicy } from './username-policy.js';

/** Holds the usernames that people choose to the policy of their tenant. Operators are held to the characters alone. */
@Injectable()
export class UsernameRules {
  constructor(private readonly policies: UsernamePolicies) {}

  /** Throws `user.username_…` (422) for the first rule that the username breaks. */
  async requireAllowed(username: string): Promise<void> {
    const policy = await this.policies.get();
    const violation = violationOf(username, policy);
    if (violation) throw UsernameErrors.violated[violation](policy);
  }
}

/** The first rule that a username breaks. */
export function violationOf(
  username: string,
  { minLength, maxLength, allowedChars }: UsernamePolicy,
): UsernameViolation | undefined {
  if (username === '') return 'required';
  if (/^\d/.test(username)) return 'starts_with_number';
  if (!/^\w+$/.test(username)) return 'invalid_charset_hard';
  if (username.length < minLength) return 'too_short';
  if (username.length > maxLength) return 'too_long';
  if (!allowedChars.uppercase && /[A-Z]/.test(username)) return 'uppercase_not_allowed';
  if (!allowedChars.lowercase && /[a-z]/.test(username)) return 'lowercase_not_allowed';
  if (!allowedChars.numbers && /\d/.test(username)) return 'numbers_not_allowed';
  if (!allowedChars.underscore && username.includes('_')) return 'underscore_not_allowed';
  return undefined;
}
