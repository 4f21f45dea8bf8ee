import { Injectable } from '@nestjs/common';
import { BreachedPasswords } from './breached-passwords.port.js';
import type { PasswordPolicy } from './password-policy.js';
import { type PasswordIssue, PasswordPolicyErrors } from './password-policy.errors.js';
import { type PasswordUser, restrictedKinds } from './restricted-content.js';

/** Lower-case letters, upper-case letters, digits, symbols and the space: ASCII without its control characters. */
const CHARACTER_TYPES = [/[a-z]/, /[A-Z]/, /[0-9]/, /[ -/:-@[-`{-~]/];
const SUPPORTED = /^[ -~]*$/;

/** Holds the passwords that users choose to the policy of their tenant. */
@Injectable()
export class PasswordRules {
  constructor(private readonly breached: BreachedPasswords) {}

  /** Throws `password.rejected` (422), with everything that is wrong as its data. */
  async requireAllowed(password: string, policy: PasswordPolicy, user: PasswordUser): Promise<void> {
    const issues = await this.issuesOf(password, policy, user);
    if (issues.length > 0) throw PasswordPolicyErrors.rejected(issues);
  }

  /** Everything that is wrong with a password. */
  async issuesOf(password: string, policy: PasswordPolicy, user: PasswordUser): Promise<PasswordIssue[]> {
    const isBreached = policy.rejects.pwned && (await this.breached.contains(password));
    const issues: (PasswordIssue | undefined)[] = [
      lengthIssue(password, policy),
      characterIssue(password, policy),
      isBreached ? { code: 'password_rejected.pwned' } : undefined,
    ];
    const kinds = restrictedKinds(password, policy, user);
    return [
      ...issues.filter((issue) => issue !== undefined),
      ...kinds.map((kind) => ({ code: `password_rejected.restricted.${kind}` }) as const),
    ];
  }
}

function lengthIssue(
  { length }: string,
  { length: { min, max } }: PasswordPolicy,
): PasswordIssue | undefined {
  if (length < min) return { code: 'password_rejected.too_short', interpolation: { min } };
  if (length > max) return { code: 'password_rejected.too_long', interpolation: { max } };
  return undefined;
}

function characterIssue(
  password: string,
  { characterTypes: { min } }: PasswordPolicy,
): PasswordIssue | undefined {
  if (!SUPPORTED.test(password)) return { code: 'password_rejected.unsupported_characters' };
  const types = CHARACTER_TYPES.filter((type) => type.test(password)).length;
  return types < min ? { code: 'password_rejected.character_types', interpolation: { min } } : undefined;
}
