// Calls the server under load as a machine-to-machine application, to prepare scenarios. A status other than 2xx is
// an error.
import { isExpected } from './expected-status.mjs';
import { MANAGEMENT_API } from './fixtures.mjs';

const TIMEOUT_MS = 10_000;

export class ApiClient {
  constructor(target) {
    this.baseUrl = target.baseUrl;
    this.credentials = { clientId: target.clientId, clientSecret: target.clientSecret };
  }

  async token() {
    const { clientId, clientSecret } = this.credentials;
    const { body } = await this.send({
      method: 'POST',
      path: '/oidc/token',
      headers: {},
      body: new URLSearchParams({
        grant_type: 'client_credentials',
        client_id: clientId,
        client_secret: clientSecret,
        resource: MANAGEMENT_API.indicator,
        scope: 'all',
      }),
    });
    return body.access_token;
  }

  async call(method, path, body) {
    const headers = {
      authorization: `Bearer ${await this.token()}`,
      ...(body && { 'content-type': 'application/json' }),
    };
    return this.send({ method, path, headers, body: body && JSON.stringify(body) });
  }

  /** Other statuses than 2xx, or than the one that is expected, are errors. */
  async send({
    method,
    expects,
    paths,
    path = paths[0],
    headersOf,
    headers = headersOf?.(),
    bodyOf,
    body = bodyOf?.(),
  }) {
    const signal = AbortSignal.timeout(TIMEOUT_MS);
    const request = { method, headers, body, signal, redirect: 'manual' };
    const response = await fetch(`${this.baseUrl}${path}`, request);
    const text = await response.text();
    if (!isExpected(response.status, expects))
      throw new Error(`${method} ${path} answers ${response.status}: ${text.slice(0, 500)}`);
    const isJson = response.headers.get('content-type')?.startsWith('application/json');
    return { headers: response.headers, body: isJson && text !== '' ? JSON.parse(text) : undefined };
  }
}
