import { randomBytes } from 'node:crypto';
import { createApplication } from '../e2e/applications/fixture.js';
import { apiClient } from '../support/api-client.js';
import type { TestApp, TestTenant } from '../support/test-app.js';

const CALLBACK = 'https://app.example/callback';
export const LARGEST_TEXT = 2048;
/** Of all parameters of a request, with room for those that it cannot do without. */
const LARGEST_REQUEST = 6144 - 512;

type Parameters = Readonly<Record<string, string>>;

/** What is sent as large as it may be, and how many bytes a request may then store. */
export interface Load {
  readonly name: string;
  readonly limit: number;
  parameters(): Parameters;
}

/** An endpoint that answers anybody, with what a request needs there. */
export interface StrangerEndpoint {
  readonly method: 'GET' | 'POST';
  readonly path: string;
  readonly parameters: Parameters;
}

/** Text of so many bytes that PostgreSQL cannot make shorter. */
const text = (bytes: number): string => randomBytes(bytes).toString('base64url').slice(0, bytes);

export const LOADS: readonly Load[] = [
  ...['state', 'nonce', 'user_code'].map((name) => ({
    name,
    limit: 4096,
    parameters: () => ({ [name]: text(LARGEST_TEXT) }),
  })),
  {
    name: 'all',
    limit: 8192,
    parameters: () => ({
      state: text(LARGEST_TEXT),
      nonce: text(LARGEST_TEXT),
      ui_locales: text(LARGEST_REQUEST - 2 * LARGEST_TEXT),
    }),
  },
];

/** All of them, for applications that are made here. */
export async function strangerEndpoints({ tenant }: TestApp): Promise<StrangerEndpoint[]> {
  const api = await apiClient(tenant);
  const page = await createApplication(api, {
    type: 'SPA',
    oidcClientMetadata: { redirectUris: [CALLBACK], postLogoutRedirectUris: [CALLBACK] },
  });
  const device = await createApplication(api, {
    type: 'Native',
    oidcClientMetadata: { redirectUris: [], postLogoutRedirectUris: [] },
    customClientMetadata: { isDeviceFlow: true },
  });
  const guess = { client_id: tenant.clientId, client_secret: 'wrong', token: 'guess' };
  return [
    ...authorizations(page),
    { method: 'POST', path: '/device/auth', parameters: { client_id: device, scope: 'openid' } },
    { method: 'GET', path: '/device', parameters: {} },
    { method: 'POST', path: '/device', parameters: {} },
    { method: 'GET', path: '/session/end', parameters: { client_id: page } },
    { method: 'POST', path: '/session/end', parameters: { client_id: page } },
    { method: 'POST', path: '/session/end/confirm', parameters: {} },
    { method: 'POST', path: '/token', parameters: { ...guess, grant_type: 'client_credentials' } },
    { method: 'POST', path: '/token/introspection', parameters: guess },
    { method: 'POST', path: '/token/revocation', parameters: guess },
    { method: 'GET', path: '/me', parameters: {} },
  ];
}

function authorizations(client_id: string): StrangerEndpoint[] {
  const parameters = {
    client_id,
    redirect_uri: CALLBACK,
    response_type: 'code',
    scope: 'openid',
    code_challenge: text(43),
    code_challenge_method: 'S256',
  };
  const request_uri = 'urn:ietf:params:oauth:request_uri:guess';
  return [
    { method: 'GET', path: '/auth', parameters },
    { method: 'POST', path: '/auth', parameters },
    { method: 'GET', path: '/auth', parameters: { ...parameters, request_uri } },
    { method: 'GET', path: '/auth/unknown', parameters: {} },
    { method: 'POST', path: '/request', parameters },
  ];
}

/** The status of the answer. */
export async function send(
  { issuer }: TestTenant,
  { method, path, parameters }: StrangerEndpoint,
  added: Parameters,
): Promise<number> {
  const form = new URLSearchParams({ ...parameters, ...added });
  const url = issuer + path;
  const response = await (method === 'GET'
    ? fetch(`${url}?${form}`, { redirect: 'manual' })
    : fetch(url, { method: 'POST', body: form, redirect: 'manual' }));
  await response.arrayBuffer();
  return response.status;
}
