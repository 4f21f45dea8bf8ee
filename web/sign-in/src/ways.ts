import type { Identifier } from './api/experience.js';
import { type IdentifierType, inOrder } from './identifiers.js';
import { experience } from './settings.js';

export type SignInMethod = (typeof experience.signIn.methods)[number];

const { signIn, signUp, signInMode, forgotPassword } = experience;

/** How somebody signs in who is known by this. */
export const methodOf = (type: IdentifierType): SignInMethod | undefined =>
  signIn.methods.find(({ identifier }) => identifier === type);

/** The kinds of identifiers that an application asks for, or all where it asks for none that there is. */
export function askedTypes(types: readonly IdentifierType[]): readonly IdentifierType[] {
  const asked = new URLSearchParams(location.search).get('identifier')?.split(' ') ?? [];
  const both = types.filter((type) => asked.includes(type));
  return both.length > 0 ? both : types;
}

export const canSignIn = (): boolean => signInMode !== 'Register';

export const canRegister = (): boolean => signInMode !== 'SignIn';

/** Whether people move freely between signing in and signing up. */
export const canDoBoth = (): boolean => canSignIn() && canRegister();

/** What accounts are made with at first. */
export const registrationTypes = inOrder(signUp.identifiers);

/** Whether accounts have such an identifier from the start. */
export function canRegisterBy(type: IdentifierType): boolean {
  const { identifiers, secondaryIdentifiers = [] } = signUp;
  const wanted = [...identifiers, ...secondaryIdentifiers.map(({ identifier }) => identifier)];
  const isWanted = wanted.some((each) => each === type || (each === 'emailOrPhone' && type !== 'username'));
  return canRegister() && isWanted;
}

/** Where codes can be sent to that let somebody choose a new password. */
export const resetTypes = inOrder([
  ...(forgotPassword.email ? ['email'] : []),
  ...(forgotPassword.phone ? ['phone'] : []),
]);

/** Applications can send people to a page that asks for identifiers alone. */
export const showsProviders = (): boolean => !location.pathname.startsWith('/identifier-');

export const isReachable = ({ type }: Identifier): boolean => type !== 'username';
