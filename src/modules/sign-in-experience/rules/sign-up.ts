import { SignInExperienceErrors } from '../sign-in-experience.errors.js';
import type { SignUpDto, SignUpIdentifier } from '../settings/identifiers.dto.js';
import type { ExperienceRule } from './experience-change.js';

/** What people give when they sign up can be asked for once, and verified where it has to be. */
export const signUpIsPossible: ExperienceRule = ({ given: { signUp }, connectors }) => {
  if (!signUp) return;
  const { identifiers, password, verify, secondaryIdentifiers = [] } = signUp;
  if (secondaryIdentifiers.length > 0 && identifiers.length === 0) {
    throw SignInExperienceErrors.missingSignUpIdentifiers();
  }
  const asked = [...identifiers, ...secondaryIdentifiers.map(({ identifier }) => identifier)].flatMap(
    channels,
  );
  if (new Set(asked).size < asked.length) throw SignInExperienceErrors.duplicatedSignUpIdentifiers();
  const isReachable = identifiers.some((identifier) => identifier !== 'username');
  if (isReachable && !verify && !password) throw SignInExperienceErrors.passwordlessRequiresVerify();
  const verified = verifiedBy(signUp);
  if (verified.includes('email') && !connectors.email)
    throw SignInExperienceErrors.connectorNotFound('Email');
  if (verified.includes('phone') && !connectors.sms) throw SignInExperienceErrors.connectorNotFound('Sms');
};

const channels = (identifier: SignUpIdentifier): readonly SignUpIdentifier[] =>
  identifier === 'emailOrPhone' ? ['email', 'phone'] : [identifier];

/** The identifiers to which a code is sent. */
const verifiedBy = ({ identifiers, verify, secondaryIdentifiers = [] }: SignUpDto): SignUpIdentifier[] =>
  [
    ...(verify ? identifiers : []),
    ...secondaryIdentifiers.filter((each) => each.verify).map(({ identifier }) => identifier),
  ].flatMap(channels);
