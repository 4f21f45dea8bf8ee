import { isRefusal, type Method, request } from '../../api/client.js';
import { authorization, renew } from '../oidc/tokens.js';

/** Calls the API for who is signed in, with a new token where the one at hand has run out. */
export async function callWithToken<Answer = undefined>(
  method: Method,
  url: string,
  body?: object,
  headers: Readonly<Record<string, string>> = {},
): Promise<Answer> {
  const attempt = (): Promise<Answer> => request(url, method, body, { ...headers, ...authorization() });
  try {
    return await attempt();
  } catch (error) {
    if (!isRefusal(error, 'auth.unauthorized')) throw error;
    await renew();
    return attempt();
  }
}
