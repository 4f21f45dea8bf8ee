import type { ConnectorKinds } from '#src/modules/connectors/connectors.public.js';
import { SignInExperienceErrors } from '../sign-in-experience.errors.js';
import { FORGOT_PASSWORD_METHODS, type ForgotPasswordMethod } from '../settings/stored-experience.dto.js';
import type { ExperienceRule } from './experience-change.js';

const CONNECTOR_OF = { EmailVerificationCode: 'email', PhoneVerificationCode: 'sms' } as const;

/** The ways in which somebody who has forgotten the password can set another one now. */
export const usableForgotPasswordMethods = (
  chosen: readonly ForgotPasswordMethod[] | null,
  connectors: ConnectorKinds,
): ForgotPasswordMethod[] =>
  FORGOT_PASSWORD_METHODS.filter(
    (method) => connectors[CONNECTOR_OF[method]] && (chosen === null || chosen.includes(method)),
  );

export const forgotPasswordIsPossible: ExperienceRule = ({
  given: { forgotPasswordMethods },
  connectors,
}) => {
  const missing = forgotPasswordMethods?.find((method) => !connectors[CONNECTOR_OF[method]]);
  if (missing) throw SignInExperienceErrors.forgotPasswordRequiresConnector(missing);
};

/** Nobody is locked out by a password that has expired. */
export const expirationIsPossible: ExperienceRule = ({ given, after, connectors }) => {
  if (!given.passwordExpiration && given.forgotPasswordMethods === undefined) return;
  const { enabled, validPeriodDays = 0 } = after.passwordExpiration;
  if (!enabled) return;
  if (validPeriodDays < 1) throw SignInExperienceErrors.invalidPeriodDays();
  if (usableForgotPasswordMethods(after.forgotPasswordMethods, connectors).length === 0) {
    throw SignInExperienceErrors.expirationRequiresForgotPassword();
  }
};
