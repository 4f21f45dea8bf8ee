import { UserErrors } from '#src/modules/users/users.public.js';
import { SignInErrors } from '../../sign-in.errors.js';

/** What every verification of a second factor can answer. */
export const FACTOR_ERRORS = [
  SignInErrors.interactionNotFound,
  SignInErrors.notSupportedForForgotPassword,
  SignInErrors.identifierNotFound,
  UserErrors.suspended,
];
