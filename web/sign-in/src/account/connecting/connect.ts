import { ApiError, isRefusal } from '../../api/client.js';
import { Fault } from '../../form/problem.js';
import { isCancelled } from '../../social/attempt.js';
import {
  type ConnectAttempt,
  forgetConnectAttempt,
  keepConnectAttempt,
  keptConnectAttempt,
} from '../../social/connect-attempt.js';
import { redirectUriOf } from '../../social/send-to-provider.js';
import { loadAccount } from '../api/account.js';
import { addIdentity } from '../api/my-account.js';
import { verifySocial } from '../api/verifications.js';

/** Connects the account with which somebody has come back from a provider. What cannot go better is forgotten. */
export async function connect(): Promise<void> {
  try {
    await addIdentity(await verifiedRecordOf(keptConnectAttempt()));
  } catch (error) {
    if (error instanceof ApiError && !isPassing(error)) forgetConnectAttempt();
    // It may have been connected before, by a request whose answer got lost: then the account shows it.
    if (isRefusal(error, 'verification_record.not_found')) await loadAccount();
    throw inOwnWords(error);
  }
  forgetConnectAttempt();
}

/** Whether it may go better a second time, after it has failed. */
export const canTryAgain = (): boolean => keptConnectAttempt() !== undefined;

/** Codes are good once: whoever tries again goes on with what was verified by then. */
async function verifiedRecordOf(attempt: ConnectAttempt | undefined): Promise<string> {
  if (!attempt || (!attempt.answer && !attempt.isVerified)) throw begunNoMore();
  const { answer, verificationRecordId: id, connectorId, isVerified } = attempt;
  if (isVerified) return id;
  const refusal = answer?.['error'];
  if (refusal !== undefined) throw new ApiError(400, refusalCode(refusal), {});
  await verifySocial(id, { ...answer, redirectUri: redirectUriOf(connectorId) });
  keepConnectAttempt({ connectorId, state: attempt.state, verificationRecordId: id, isVerified: true });
  return id;
}

const begunNoMore = () => new ApiError(400, 'verification_record.not_found', {});

const refusalCode = (error: string): string =>
  isCancelled(error) ? 'account.connection_cancelled' : 'account.connection_failed';

/** Who did not confirm that it is them may think better of it; a server that is busy or in trouble may recover. */
const isPassing = ({ code, status }: ApiError): boolean =>
  code === 'account.not_confirmed' || status === 429 || (status >= 500 && !code.startsWith('connector.'));

/** What is said elsewhere about messages or signing in means something else here. */
function inOwnWords(error: unknown): unknown {
  if (isRefusal(error, 'user.identity_already_in_use')) {
    return error.status === 422
      ? new Fault('social.identity_in_use')
      : new ApiError(error.status, 'account.other_connected', error.data);
  }
  // The answer was spent by a request that got lost, or by another tab.
  if (isRefusal(error, 'session.connector_validation_session_not_found')) return begunNoMore();
  if (error instanceof ApiError && error.code.startsWith('connector.')) {
    return new ApiError(error.status, 'account.connection_failed', error.data);
  }
  return error;
}
