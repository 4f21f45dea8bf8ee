import { Clock } from '#src/kernel/clock.js';
import type { SamlAssertion } from './assertion.js';

/** How far the clock of an identity provider may be off. */
const TOLERANCE_MILLISECONDS = 60_000;
/** An assertion is for one sign-in: one that lasts longer is asked for again. */
const MAX_LIFE_MILLISECONDS = 24 * 3600_000;

export interface ExpectedAssertion {
  /** The identity provider. */
  readonly issuer: string;
  /** Ours. */
  readonly entityId: string;
  readonly acsUrl: string;
  /** Id of the request that it answers; undefined where it may answer none. */
  readonly inResponseTo: string | undefined;
}

/** What may not be, by what an assertion says, in the order in which it is told. */
const RULES: readonly (readonly [
  string,
  (assertion: SamlAssertion, expected: ExpectedAssertion) => boolean,
])[] = [
  ['it is from another identity provider', ({ issuer }, expected) => issuer === expected.issuer],
  [
    'it is for another audience',
    ({ audiences }, { entityId }) =>
      audiences.length > 0 && audiences.every((each) => each.includes(entityId)),
  ],
  ['it is not valid at this time', ({ conditions }) => isNow(conditions) && !isFarOff(conditions)],
  [
    'it lasts too long for this address',
    ({ confirmations }, { acsUrl }) =>
      confirmations.every((each) => each.recipient !== acsUrl || !isFarOff(each)),
  ],
  [
    'nothing in it is for this address, this request and this time',
    ({ confirmations }, expected) =>
      confirmations.some(
        (each) =>
          each.recipient === expected.acsUrl &&
          each.inResponseTo === expected.inResponseTo &&
          each.notOnOrAfter !== undefined &&
          isNow(each),
      ),
  ],
];

/** Why an assertion is not for here and now (SAML 2.0 Profiles §4.1.4.3); undefined where it is. */
export const misfitOf = (assertion: SamlAssertion, expected: ExpectedAssertion): string | undefined =>
  RULES.find(([, holds]) => !holds(assertion, expected))?.[0];

/**
 * Until when, as epoch milliseconds, an assertion that is fit now might be taken. What confirms it for others may say anything
 * of when it ends; nothing that confirms it for us ends later, or it would not be fit.
 */
export function lastMoment({ confirmations }: Pick<SamlAssertion, 'confirmations'>): number {
  const ends = confirmations.map(({ notOnOrAfter = 0 }) => notOnOrAfter).filter(Number.isFinite);
  return TOLERANCE_MILLISECONDS + Math.min(Math.max(...ends), Clock.now() + MAX_LIFE_MILLISECONDS);
}

function isNow({
  notBefore = 0,
  notOnOrAfter = Number.MAX_SAFE_INTEGER,
}: SamlAssertion['conditions']): boolean {
  const now = Clock.now();
  return now >= notBefore - TOLERANCE_MILLISECONDS && now < notOnOrAfter + TOLERANCE_MILLISECONDS;
}

/** Whether it ends later than an assertion is remembered. */
const isFarOff = ({ notOnOrAfter }: SamlAssertion['conditions']): boolean =>
  notOnOrAfter !== undefined && notOnOrAfter > Clock.now() + MAX_LIFE_MILLISECONDS;
