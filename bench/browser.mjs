// A browser, as far as it is needed to sign in: it keeps cookies, whatever path they are for, and follows nothing.
import { createHash, randomBytes } from 'node:crypto';

export const REDIRECT_URI = 'http://localhost/callback';

export class Browser {
  cookies = new Map();
  verifier = '';

  constructor(baseUrl) {
    this.baseUrl = baseUrl;
  }

  async send(method, path, body) {
    const response = await fetch(new URL(path, this.baseUrl), {
      method,
      redirect: 'manual',
      headers: {
        cookie: [...this.cookies].map(([name, value]) => `${name}=${value}`).join('; '),
        ...(body && { 'content-type': 'application/json' }),
      },
      body: body && JSON.stringify(body),
    });
    for (const cookie of response.headers.getSetCookie()) this.keep(cookie);
    const location = response.headers.get('location');
    return { status: response.status, location, text: await response.text() };
  }

  keep(cookie) {
    const [, name, value] = /^([^=]+)=([^;]*)/.exec(cookie);
    if (value === '') this.cookies.delete(name);
    else this.cookies.set(name, value);
  }

  /** Begins to sign in to an application. */
  async begin(clientId, parameters) {
    this.verifier = randomBytes(32).toString('base64url');
    await this.send('GET', authorizationPath(clientId, this.verifier, parameters));
    await this.experience('PUT', '', { interactionEvent: 'SignIn' });
  }

  /** Signs in to an application; the code that it gets. */
  async signIn(clientId, { username, password }, parameters) {
    await this.begin(clientId, parameters);
    const identifier = { type: 'username', value: username };
    const { verificationId } = await this.experience('POST', '/verification/password', {
      identifier,
      password,
    });
    await this.experience('POST', '/identification', { verificationId });
    let { redirectTo: at } = await this.experience('POST', '/submit');
    while (!at.startsWith(REDIRECT_URI)) {
      const { status, location, text } = await this.send('GET', at);
      if (!location) throw new Error(`${at} answers ${status}: ${text.slice(0, 500)}`);
      at = location;
    }
    const code = new URL(at).searchParams.get('code');
    if (!code) throw new Error(`no code: ${at}`);
    return code;
  }

  async experience(method, path, body) {
    const { status, text } = await this.send(method, `/api/experience${path}`, body);
    if (status >= 300) throw new Error(`${method} /api/experience${path} answers ${status}: ${text}`);
    return text === '' ? undefined : JSON.parse(text);
  }
}

/** An authorization request. What is given besides replaces or adds parameters. */
export function authorizationPath(clientId, verifier, parameters = {}) {
  const query = new URLSearchParams({
    client_id: clientId,
    redirect_uri: REDIRECT_URI,
    response_type: 'code',
    scope: 'openid',
    code_challenge: createHash('sha256').update(verifier).digest('base64url'),
    code_challenge_method: 'S256',
    ...parameters,
  });
  return `/oidc/auth?${query}`;
}
