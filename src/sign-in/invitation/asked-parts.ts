import type { SignInExperience } from '#src/modules/sign-in-experience/sign-in-experience.public.js';
import { missingProfile, type KnownProfile } from '../flow/missing-profile.js';

/** What the page of an invitation can ask for. Whatever else an account needs, its user is asked for at a sign-in. */
export const ASKED_PARTS = ['username', 'password'] as const;
export type AskedPart = (typeof ASKED_PARTS)[number];

/** What an account that an invitation makes lacks still. */
export function missingParts(profile: KnownProfile, settings: SignInExperience): AskedPart[] {
  const missing: readonly string[] = missingProfile(profile, settings);
  return ASKED_PARTS.filter((part) => missing.includes(part));
}
