import { Flag } from '#src/platform/http/fields/flag.js';
import { ListOf } from '#src/platform/http/fields/list-of.js';
import { nested } from '#src/platform/http/fields/nested.js';
import { OneOf, oneOf } from '#src/platform/http/fields/one-of.js';

export const SIGN_IN_IDENTIFIERS = ['username', 'email', 'phone'] as const;
export type SignInIdentifier = (typeof SIGN_IN_IDENTIFIERS)[number];
export type SignUpIdentifier = SignInIdentifier | 'emailOrPhone';

/** There are three identifiers; a few more are read, so that a rule can tell what is wrong. */
const MAX_IDENTIFIERS = 10;

export class SignInMethodDto {
  @OneOf(SIGN_IN_IDENTIFIERS, { description: 'What people type to say who they are.' })
  identifier: SignInIdentifier;
  @Flag({ description: 'Whether they can prove it by password.' }) password: boolean;
  @Flag({ description: 'Whether they can prove it by a code that is sent to them.' })
  verificationCode: boolean;
  @Flag({ description: 'Which of the two pages offer first: `true` for the password.' })
  isPasswordPrimary: boolean;
}

export class SignInDto {
  @ListOf(nested(() => SignInMethodDto), {
    max: MAX_IDENTIFIERS,
    description: 'The identifiers that people may sign in with, in the order of the page.',
  })
  methods: SignInMethodDto[];
}

export class SecondaryIdentifierDto {
  @OneOf([...SIGN_IN_IDENTIFIERS, 'emailOrPhone'], { description: 'What people have to give besides.' })
  identifier: SignUpIdentifier;
  @Flag({ optional: true, description: 'Whether they have to prove it by a code.' }) verify?: boolean;
}

export class SignUpDto {
  @ListOf(oneOf(SIGN_IN_IDENTIFIERS), {
    max: MAX_IDENTIFIERS,
    description: 'What people have to give when they sign up. An empty list: nothing.',
  })
  identifiers: SignInIdentifier[];
  @Flag({ description: 'Whether they have to choose a password.' }) password: boolean;
  @Flag({ description: 'Whether they have to prove their e-mail address or phone number by a code.' })
  verify: boolean;
  @ListOf(nested(() => SecondaryIdentifierDto), {
    max: MAX_IDENTIFIERS,
    optional: true,
    description: 'What they have to give besides.',
  })
  secondaryIdentifiers?: SecondaryIdentifierDto[];
}

export class SocialSignInDto {
  @Flag({
    optional: true,
    description:
      'Whether a social identity joins the account with the same verified address unasked. `false` by default.',
  })
  automaticAccountLinking?: boolean;
  @Flag({
    optional: true,
    description:
      'Whether who signs up by a social identity need not give what `signUp` asks for. `false` by default.',
  })
  skipRequiredIdentifiers?: boolean;
}
