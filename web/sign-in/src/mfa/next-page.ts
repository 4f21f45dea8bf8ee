import type { Factor } from '../api/mfa.js';
import { arePasskeysSupported } from '../passkeys/ceremonies.js';
import { type Asked, keepAsked } from './asked.js';

interface Data {
  readonly availableFactors?: readonly Factor[];
  readonly maskedIdentifiers?: Partial<Record<Factor, string>>;
  readonly skippable?: boolean;
  readonly isWebAuthnUsedAsSignInPasskey?: boolean;
}

/** What is asked for, by the code with which the submit is refused. */
const ASKED: Readonly<Record<string, (data: Data) => Asked>> = {
  'session.mfa.require_mfa_verification': ({ availableFactors = [], maskedIdentifiers }) => ({
    page: '/mfa-verification',
    factors: availableFactors,
    addresses: maskedIdentifiers,
  }),
  'user.suggest_mfa': () => ({ page: '/mfa-onboarding', factors: [], skip: 'mfa-skipped' }),
  'user.missing_mfa': ({ availableFactors = [], skippable }) => ({
    page: '/mfa-binding',
    factors: availableFactors,
    skip: skippable ? 'mfa-skipped' : undefined,
  }),
  'session.mfa.suggest_additional_mfa': (data) => ({
    page: '/mfa-binding',
    factors: furtherOnes(data),
    skip: 'mfa-suggestion-skipped',
    isFurther: true,
  }),
  'session.mfa.backup_code_required': () => ({ page: '/mfa-binding', factors: ['BackupCode'] }),
  'user.passkey_preferred': () => ({
    page: '/create-passkey',
    factors: ['WebAuthn'],
    skip: 'passkey-skipped',
  }),
};

/** What is suggested names all factors of the tenant. Those are the user's whose address is shown, or that they signed in by. */
const furtherOnes = (data: Data): readonly Factor[] =>
  (data.availableFactors ?? []).filter(
    (factor) =>
      !Object.hasOwn(data.maskedIdentifiers ?? {}, factor) &&
      !(factor === 'WebAuthn' && data.isWebAuthnUsedAsSignInPasskey),
  );

/** Those that work in this browser. */
export const usableFactors = ({ factors }: Asked): readonly Factor[] =>
  factors.filter((factor) => factor !== 'WebAuthn' || arePasskeysSupported());

/** The page for what a refusal asks for, which is kept for it; undefined where it asks for nothing. */
export function mfaPageFor(code: string, data: Data): string | undefined {
  const asked = Object.hasOwn(ASKED, code) ? ASKED[code]?.(data) : undefined;
  if (!asked) return undefined;
  keepAsked(asked);
  const [first, ...others] = usableFactors(asked);
  // A factor of one's own that is there is asked for at once; which one to set up is a choice.
  const isPlain =
    asked.page === '/mfa-verification' || (asked.page === '/mfa-binding' && others.length === 0);
  return first !== undefined && isPlain ? `${asked.page}/${first}` : asked.page;
}
