import { forget, keepObject, keptObject } from '../kept.js';
import { forgetAnswer, keptAnswer } from './attempt.js';

/**
 * Somebody who is signed in has gone from their account to a provider, to connect what they have there. They come back where
 * those who sign in do: what is kept for the tab tells the two apart.
 */
export interface ConnectAttempt {
  readonly connectorId: string;
  /** Comes back as it is. */
  readonly state: string;
  /** Of the record that is for this account and its session alone. */
  readonly verificationRecordId: string;
  /** What the provider sent back; kept until it is spent, so that a reload goes on with it. */
  readonly answer?: Readonly<Record<string, string>>;
  /** The answer was good, and is spent. */
  readonly isVerified?: boolean;
}

/** Where the account page goes on with it. */
export const CONNECTION_PAGE = '/account/connection';

const NAME = 'connect attempt';

export const keptConnectAttempt = (): ConnectAttempt | undefined => keptObject<ConnectAttempt>(NAME);

export const keepConnectAttempt = (attempt: ConnectAttempt): void => keepObject(NAME, attempt);

export const forgetConnectAttempt = (): void => forget(NAME);

/** Hands what a provider sent back over to the attempt to connect that it belongs to; false where it belongs to none. */
export function takeConnectAnswer(connectorId: string): boolean {
  const [attempt, answer] = [keptConnectAttempt(), keptAnswer()];
  if (attempt?.connectorId !== connectorId || answer?.connectorId !== connectorId) return false;
  // Some providers leave out the state where they refuse.
  const { state, error } = answer.parameters;
  if (state !== attempt.state && (state !== undefined || error === undefined)) return false;
  keepConnectAttempt({ ...attempt, answer: answer.parameters });
  forgetAnswer();
  return true;
}
