import createClient, { type Client } from 'openapi-fetch';
import type { paths } from '../../generated/management-api.d.ts';
import { authorizedFetch, type GetToken } from './authorized-fetch.js';

/** Has a method for each HTTP method; paths, parameters, bodies and answers are typed. */
export type ApiClient = Client<paths>;

export interface ApiClientOptions {
  /** Where the server is, such as `https://id.example.com`. */
  readonly baseUrl: string;
  /** Called for every request but those below `/.well-known/`, and once more where the token is refused. */
  readonly getToken: GetToken;
  /** Sends the requests; the global `fetch` if left out. */
  readonly fetch?: typeof globalThis.fetch;
}

/**
 * Makes a client of the Management API that gets its tokens from you. Its calls resolve to `{ data, error, response }`
 * whatever the status; they reject with what `getToken` throws, and where the server cannot be reached.
 */
export function createApiClient({ baseUrl, getToken, fetch }: ApiClientOptions): ApiClient {
  const send = (request: Request): Promise<Response> => (fetch ?? globalThis.fetch)(request);
  return createClient<paths>({ baseUrl, fetch: authorizedFetch(getToken, send) });
}
