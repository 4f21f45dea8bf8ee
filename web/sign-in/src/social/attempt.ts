import { forget, keepObject, keptObject } from '../kept.js';

/** Somebody is on their way to a provider, or back from it. A tab has one, as an interaction has. */
export interface Attempt {
  readonly connectorId: string;
  /** Their enterprise signs them in; otherwise it is a provider that anybody may choose. */
  readonly isEnterprise?: boolean;
  /** Comes back as it is, where this tab has sent them there. Google One Tap begins without. */
  readonly state?: string;
  readonly verificationId?: string;
  /** Of the page that they left: it says for whom the pages are. */
  readonly query: string;
  /** Where they choose anew. */
  readonly from: string;
  /** To the terms, as for a new account. */
  readonly hasAgreed: boolean;
  /** The provider's answer was good, and is spent. */
  readonly isVerified?: boolean;
  /** They make an account. */
  readonly isNew?: boolean;
  /** What an account here has that the provider vouches for. */
  readonly related?: Related;
}

export interface Related {
  readonly type: string;
  readonly value: string;
}

/** What a provider sent back. */
export interface Answer {
  readonly connectorId: string;
  readonly parameters: Readonly<Record<string, string>>;
}

/** Errors by which providers say that somebody has thought better of it (RFC 6749 §4.1.2.1, and words of some). */
const CANCELLED = /denied|cancel/i;

export const isCancelled = (error: string): boolean => CANCELLED.test(error);

const ATTEMPT = 'social attempt';
const ANSWER = 'social answer';
const ONE_TAP = 'one tap';

export const keptAttempt = (): Attempt | undefined => keptObject<Attempt>(ATTEMPT);

export const keepAttempt = (attempt: Attempt): void => keepObject(ATTEMPT, attempt);

export const keptAnswer = (): Answer | undefined => keptObject<Answer>(ANSWER);

export const keepAnswer = (answer: Answer): void => keepObject(ANSWER, answer);

export const forgetAnswer = (): void => forget(ANSWER);

export function forgetAttempt(): void {
  forget(ATTEMPT);
  forget(ANSWER);
}

/** Google's script may lead away from this page at any time. */
export const keepOneTap = (origin: Pick<Attempt, 'query' | 'from'>): void => keepObject(ONE_TAP, origin);

/** The attempt that begins with what Google One Tap has sent. */
export const oneTapAttempt = (connectorId: string): Attempt => ({
  query: '',
  from: '/sign-in',
  ...keptObject<Pick<Attempt, 'query' | 'from'>>(ONE_TAP),
  connectorId,
  hasAgreed: false,
});

/** The attempt at a connector that an answer belongs to; undefined where it did not begin in this tab. */
export function attemptOf(connectorId: string): Attempt | undefined {
  const [attempt, answer] = [keptAttempt(), keptAnswer()];
  if (attempt?.connectorId !== connectorId) return undefined;
  if (!answer) return attempt.isVerified ? attempt : undefined;
  return answer.connectorId === connectorId && answer.parameters['state'] === attempt.state
    ? attempt
    : undefined;
}
