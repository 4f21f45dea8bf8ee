import { generateRandomState } from 'oauth4webapi';
import { forgetAttempt } from '../../social/attempt.js';
import { keepConnectAttempt } from '../../social/connect-attempt.js';
import type { SocialConnector } from '../../social/connectors.js';
import { redirectUriOf } from '../../social/send-to-provider.js';
import { requestSocial } from '../api/verifications.js';

/** Leaves the account for a provider, where somebody shows which account they have there. */
export async function goToProvider({ id: connectorId }: SocialConnector): Promise<void> {
  const state = generateRandomState();
  const { verificationRecordId, authorizationUri } = await requestSocial(
    connectorId,
    state,
    redirectUriOf(connectorId),
  );
  // A tab is on one way to a provider at a time.
  forgetAttempt();
  keepConnectAttempt({ connectorId, state, verificationRecordId });
  location.assign(authorizationUri);
  await new Promise(() => {});
}
