import type { SignInExperience } from '#src/modules/sign-in-experience/sign-in-experience.public.js';

/** What a user has, in the account or staged. */
export interface KnownProfile {
  readonly username?: string | null;
  readonly primaryEmail?: string | null;
  readonly primaryPhone?: string | null;
  readonly hasPassword: boolean;
}

type Part = 'username' | 'emailOrPhone' | 'email' | 'phone' | 'password';

/** In the order in which people are asked. */
const PARTS: Readonly<Record<Part, (profile: KnownProfile) => boolean>> = {
  username: ({ username }) => Boolean(username),
  emailOrPhone: ({ primaryEmail, primaryPhone }) => Boolean(primaryEmail ?? primaryPhone),
  email: ({ primaryEmail }) => Boolean(primaryEmail),
  phone: ({ primaryPhone }) => Boolean(primaryPhone),
  password: ({ hasPassword }) => hasPassword,
};

/** What a user of the tenant has to have, and this one lacks. */
export function missingProfile(profile: KnownProfile, { signUp }: SignInExperience): Part[] {
  const mandatory = new Set<string>(primaryPart(signUp.identifiers));
  for (const { identifier } of signUp.secondaryIdentifiers ?? []) mandatory.add(identifier);
  if (signUp.password) mandatory.add('password');
  return (Object.keys(PARTS) as Part[]).filter((part) => mandatory.has(part) && !PARTS[part](profile));
}

/** People sign up with one of the identifiers; where a username is among them, with that. */
function primaryPart(identifiers: readonly string[]): Part[] {
  if (identifiers.includes('username')) return ['username'];
  const [email, phone] = [identifiers.includes('email'), identifiers.includes('phone')];
  if (email && phone) return ['emailOrPhone'];
  return email ? ['email'] : phone ? ['phone'] : [];
}
