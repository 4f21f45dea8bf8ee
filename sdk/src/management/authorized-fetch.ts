/** What a source of tokens may want to know. */
export interface TokenContext {
  /** Of the request that needs the token. */
  readonly signal: AbortSignal;
  /** The token that the API has just refused, where that is why one is asked for. */
  readonly refused?: string;
}

/** Gets the token for a request. */
export type GetToken = (context: TokenContext) => Promise<string>;

/**
 * A `fetch` that adds a bearer token. A request that is answered with 401 is sent once more, if another token can be had:
 * keys are rotated and tokens revoked before they expire. What is below `/.well-known/` is for everybody, and gets none.
 */
export function authorizedFetch(getToken: GetToken, fetch: (request: Request) => Promise<Response>) {
  return async (request: Request): Promise<Response> => {
    if (new URL(request.url).pathname.includes('/.well-known/')) return fetch(request);
    const { signal } = request;
    const token = await getToken({ signal });
    // Sending uses up the body, so what may be sent again is copied before.
    const again = request.clone();
    const response = await fetch(withToken(request, token));
    if (response.status !== 401) return response;
    const other = await getToken({ signal, refused: token });
    if (other === token) return response;
    await response.body?.cancel();
    return fetch(withToken(again, other));
  };
}

function withToken(request: Request, token: string): Request {
  request.headers.set('Authorization', `Bearer ${token}`);
  return request;
}
