import { keepAnswer, keepAttempt } from './attempt.js';
import type { SocialConnector } from './connectors.js';

const CREDENTIAL = /(?:^|; )_logto_google_one_tap_credential=([^;]+)/;

/** What Google told the page that sent its user here, which the server left in a cookie; false where there is nothing. */
export function takeOneTapCredential({ id: connectorId, target }: SocialConnector, from: string): boolean {
  const credential = target === 'google' ? CREDENTIAL.exec(document.cookie)?.[1] : undefined;
  if (credential === undefined) return false;
  keepAttempt({ connectorId, query: location.search, from, hasAgreed: false });
  keepAnswer({ connectorId, parameters: { credential: decodeURIComponent(credential) } });
  return true;
}
