import { type Identifier, type InteractionEvent, requestCode, type Verified } from '../api/experience.js';
import { forget, keepObject, keptObject } from '../kept.js';
import type { ShownSocial } from '../social/shown-social.js';

/** What a code is for; each has its page. */
export type CodeFlow = 'sign-in' | 'register' | 'forgot-password' | 'continue' | 'mfa-binding';

/** A code that is on its way, and what has become of it. The code itself is nowhere kept. */
export interface SentCode extends Verified {
  readonly flow: CodeFlow;
  readonly event: InteractionEvent;
  readonly identifier: Identifier;
  /** The page on which the address was typed in. */
  readonly from: string;
  /** When another one may be asked for, in epoch milliseconds. */
  readonly resendAt: number;
  /** Set once the code was right, so that it need not be typed in again when something after it fails. */
  readonly isVerified?: boolean;
  /** What its owner may do instead, as it turned out that they have an account already, or none. */
  readonly offer?: Offer;
  /** The account with a provider that its owner has come with, where it can be linked with the one that they have here. */
  readonly social?: ShownSocial;
}

export type Offer = 'sign-in' | 'register';

/** What becomes of a code that was right, where it does not lead on. */
export type Turn = Pick<SentCode, 'social'> & { readonly offer: Offer };

const NAME = 'code';
const RESEND_MILLISECONDS = 60_000;

export const nextResendAt = (): number => Date.now() + RESEND_MILLISECONDS;

export const keepCode = (sent: SentCode): void => keepObject(NAME, sent);

export const forgetCode = (): void => forget(NAME);

export function keptCode(flow: CodeFlow): SentCode | undefined {
  const sent = keptObject<SentCode>(NAME);
  return sent?.flow === flow ? sent : undefined;
}

/** Has a code sent, and keeps what is known of it for the page on which it is typed in. */
export async function sendCode(
  to: Pick<SentCode, 'flow' | 'event' | 'identifier' | 'from'>,
): Promise<SentCode> {
  const { flow, event, identifier, from } = to;
  const { verificationId } = await requestCode(identifier, event);
  const sent = { flow, event, identifier, from, verificationId, resendAt: nextResendAt() };
  keepCode(sent);
  return sent;
}

export const codePage = (flow: CodeFlow): string => `/${flow}/verification-code`;
