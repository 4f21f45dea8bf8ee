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
  @OneOf(SIGN_IN_IDENTIFIERS) identifier: SignInIdentifier;
  @Flag() password: boolean;
  @Flag() verificationCode: boolean;
  @Flag({ description: 'Which of the two pages offer first.' }) isPasswordPrimary: boolean;
}

export class SignInDto {
  @ListOf(nested(() => SignInMethodDto), { max: MAX_IDENTIFIERS })
  methods: SignInMethodDto[];
}

export class SecondaryIdentifierDto {
  @OneOf([...SIGN_IN_IDENTIFIERS, 'emailOrPhone']) identifier: SignUpIdentifier;
  @Flag({ optional: true }) verify?: boolean;
}

export class SignUpDto {
  @ListOf(oneOf(SIGN_IN_IDENTIFIERS), { max: MAX_IDENTIFIERS }) identifiers: SignInIdentifier[];
  @Flag() password: boolean;
  @Flag() verify: boolean;
  @ListOf(nested(() => SecondaryIdentifierDto), { max: MAX_IDENTIFIERS, optional: true })
  secondaryIdentifiers?: SecondaryIdentifierDto[];
}

export class SocialSignInDto {
  @Flag({ optional: true }) automaticAccountLinking?: boolean;
  @Flag({ optional: true }) skipRequiredIdentifiers?: boolean;
}
