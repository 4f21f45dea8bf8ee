// The requests that take an identifier of somebody who may or may not exist. Each path prepares a browser and answers
// with how an identifier is tried.
import { createHash, randomBytes } from 'node:crypto';

const REDIRECT_URI = 'http://localhost/callback';

/** A browser, as far as it is needed to call the Experience API: it keeps cookies, and follows nothing. */
class Browser {
  cookies = new Map();

  constructor(baseUrl) {
    this.baseUrl = baseUrl;
  }

  async send(method, path, body) {
    const response = await fetch(`${this.baseUrl}${path}`, {
      method,
      redirect: 'manual',
      headers: {
        cookie: [...this.cookies].map(([name, value]) => `${name}=${value}`).join('; '),
        ...(body && { 'content-type': 'application/json' }),
      },
      body: body && JSON.stringify(body),
    });
    for (const cookie of response.headers.getSetCookie()) {
      const [, name, value] = /^([^=]+)=([^;]*)/.exec(cookie);
      this.cookies.set(name, value);
    }
    return { status: response.status, text: await response.text() };
  }

  /** Begins to sign in to an application. */
  async signIn(clientId) {
    const query = new URLSearchParams({
      client_id: clientId,
      redirect_uri: REDIRECT_URI,
      response_type: 'code',
      scope: 'openid',
      code_challenge: createHash('sha256').update(randomBytes(32)).digest('base64url'),
      code_challenge_method: 'S256',
    });
    await this.send('GET', `/oidc/auth?${query}`);
    const { status, text } = await this.send('PUT', '/api/experience', { interactionEvent: 'SignIn' });
    if (status >= 300) throw new Error(`no interaction: ${status} ${text}`);
  }
}

const anApplication = async (api) => {
  const { body } = await api.call('POST', '/api/applications', {
    name: 'Timing',
    type: 'SPA',
    oidcClientMetadata: { redirectUris: [REDIRECT_URI], postLogoutRedirectUris: [] },
  });
  return body.id;
};

export const accountPaths = {
  'password, by username': async ({ api, baseUrl }) => {
    const browser = new Browser(baseUrl);
    await browser.signIn(await anApplication(api));
    return ({ username }) =>
      browser.send('POST', '/api/experience/verification/password', {
        identifier: { type: 'username', value: username },
        password: 'not the password',
      });
  },
  'password, by e-mail address': async ({ api, baseUrl }) => {
    const browser = new Browser(baseUrl);
    await browser.signIn(await anApplication(api));
    return ({ email }) =>
      browser.send('POST', '/api/experience/verification/password', {
        identifier: { type: 'email', value: email },
        password: 'not the password',
      });
  },
};
