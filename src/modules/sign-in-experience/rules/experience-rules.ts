import { blocklistIsReadable } from './email-blocklist.js';
import type { ExperienceChange, ExperienceRule } from './experience-change.js';
import { expirationIsPossible, forgotPasswordIsPossible } from './forgotten-passwords.js';
import { adaptiveMfaIsPossible, mfaIsPossible } from './mfa.js';
import { profileFieldsDiffer } from './profile-fields.js';
import { possibleHere, supportedLanguage } from './server-limits.js';
import { signInIsPossible } from './sign-in.js';
import { signUpIsPossible } from './sign-up.js';

/** In the order in which clients hear of them. */
const RULES: readonly ExperienceRule[] = [
  possibleHere,
  supportedLanguage,
  signUpIsPossible,
  signInIsPossible,
  mfaIsPossible,
  adaptiveMfaIsPossible,
  forgotPasswordIsPossible,
  expirationIsPossible,
  blocklistIsReadable,
  profileFieldsDiffer,
];

/** Throws for the first rule that a change is against. */
export function requireValid(change: ExperienceChange): void {
  for (const rule of RULES) rule(change);
}
