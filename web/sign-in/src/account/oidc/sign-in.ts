import {
  authorizationCodeGrantRequest,
  calculatePKCECodeChallenge,
  generateRandomCodeVerifier,
  generateRandomState,
  None,
  processAuthorizationCodeResponse,
  type TokenEndpointResponse,
  validateAuthResponse,
} from 'oauth4webapi';
import { forget, keepObject, keptObject } from '../../kept.js';
import { leave } from '../../router.js';
import { client, HOME, options, provider } from './provider.js';

const SCOPE = 'openid profile email phone identities urn:logto:scope:sessions urn:logto:scope:organizations';

const NAME = 'account sign-in';

/** A sign-in that has begun, kept for the tab: it counts once, and only with the code that comes back here. */
interface Begun {
  readonly state: string;
  readonly verifier: string;
  /** Where in this page its user was. */
  readonly path: string;
}

/** Has the provider say who sits here, which needs nobody's doing where somebody is signed in. */
export async function beginSignIn(): Promise<never> {
  const begun: Begun = {
    state: generateRandomState(),
    verifier: generateRandomCodeVerifier(),
    path: location.pathname + location.hash,
  };
  keepObject(NAME, begun);
  const query = new URLSearchParams({
    client_id: client.client_id,
    redirect_uri: HOME,
    response_type: 'code',
    scope: SCOPE,
    state: begun.state,
    code_challenge: await calculatePKCECodeChallenge(begun.verifier),
    code_challenge_method: 'S256',
  });
  return leave(`${provider.authorization_endpoint}?${query}`);
}

/** What the provider has to say, where it has just sent its user here; otherwise the page is left for it. */
export async function signIn(): Promise<TokenEndpointResponse> {
  const answer = new URLSearchParams(location.search);
  const begun = keptObject<Begun>(NAME);
  if (!answer.has('state') || !begun) return beginSignIn();
  forget(NAME);
  history.replaceState(null, '', begun.path);
  const parameters = validateAuthResponse(provider, client, answer, begun.state);
  const response = await authorizationCodeGrantRequest(
    provider,
    client,
    None(),
    parameters,
    HOME,
    begun.verifier,
    options,
  );
  return processAuthorizationCodeResponse(provider, client, response, { requireIdToken: true });
}
