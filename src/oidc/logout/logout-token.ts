import type { Client, Provider } from 'oidc-provider';
import type { LogoutNotice } from './logout-notifications.js';

const EVENT = 'http://schemas.openid.net/event/backchannel-logout';

/** Signs what tells a client of the end of a session (Back-Channel Logout 1.0 §2.4). It counts for two minutes. */
export function logoutToken(
  { IdToken }: Provider,
  client: Client,
  { id, sub, sid }: Pick<LogoutNotice, 'id' | 'sub' | 'sid'>,
): Promise<string> {
  const token = new IdToken({}, { client });
  token.set('sub', sub);
  token.set('events', { [EVENT]: {} });
  token.set('jti', id);
  if (client.backchannelLogoutSessionRequired) token.set('sid', sid);
  return token.issue({ use: 'logout' });
}
