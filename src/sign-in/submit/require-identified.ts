import { SignInErrors } from '../sign-in.errors.js';
import type { SubmitCheck } from './submit-check.js';

/** Somebody has shown who they are, or has made an account. */
export const requireIdentified: SubmitCheck = ({ user }) => {
  if (!user) throw SignInErrors.identifierNotFound();
};
