// What whoever follows the examples of deploy/ relies on, asked through a proxy.
import assert from 'node:assert/strict';
import { fetch } from 'undici';

const TENANT = 'https://default.example.com';
const LARGEST_BODY = 1_048_576;
const STRANGERS = {
  'x-forwarded-for': '203.0.113.9',
  'x-forwarded-host': 'elsewhere.example.org',
  'x-forwarded-proto': 'http',
  'x-logto-cf-country': 'XX',
};

/** `direct` is the address of a server behind the proxy, `client` the first application. */
export async function askThrough(proxy, { direct, client }) {
  const dispatcher = proxy.agent();
  const ask = (url, options) => fetch(url, { dispatcher, redirect: 'manual', ...options });
  try {
    await hosts(ask);
    const token = await tokenOf(ask, client);
    await clientAddress(ask, token);
    await hidden(ask, direct);
    await sizes(ask, token);
    await documents(ask);
  } finally {
    await dispatcher.close();
  }
}

async function hosts(ask) {
  const discovery = await ask(`${TENANT}/oidc/.well-known/openid-configuration`, { headers: STRANGERS });
  assert.equal((await discovery.json()).issuer, `${TENANT}/oidc`);
  assert.equal((await ask('https://nobody.example.com/api/status')).status, 404);
  const plain = await ask('http://default.example.com/sign-in?a=b');
  assert.equal(plain.status, 308);
  assert.equal(plain.headers.get('location'), `${TENANT}/sign-in?a=b`);
}

async function tokenOf(ask, { id, secret }) {
  const body = new URLSearchParams({
    grant_type: 'client_credentials',
    client_id: id,
    client_secret: secret,
    resource: 'https://default.logto.app/api',
    scope: 'all',
  });
  const response = await ask(`${TENANT}/oidc/token`, { method: 'POST', headers: STRANGERS, body });
  const { access_token: token } = await response.json();
  assert.equal(response.status, 200);
  return token;
}

/** The audit log has the address that the proxy saw, not what the client made up. */
async function clientAddress(ask, token) {
  const headers = { authorization: `Bearer ${token}` };
  const response = await ask(`${TENANT}/api/logs?page=1&page_size=1`, { headers });
  const [{ key, payload }] = await response.json();
  assert.deepEqual([key, payload.ip], ['ExchangeTokenBy.ClientCredentials', '127.0.0.1']);
}

/** Each is there, but not for those who come through the proxy. */
async function hidden(ask, direct) {
  for (const path of ['/health/ready', '/health/live']) {
    assert.equal((await ask(`${TENANT}${path}`)).status, 404);
    assert.equal((await fetch(`${direct}${path}`)).status, 200);
  }
  const discovery = '/oidc/.well-known/openid-configuration';
  assert.equal((await ask(`https://admin.example.com${discovery}`)).status, 404);
  const headers = { 'x-forwarded-host': 'admin.example.com', 'x-forwarded-proto': 'https' };
  const { issuer } = await (await fetch(`${direct}${discovery}`, { headers })).json();
  assert.equal(issuer, 'https://admin.example.com/oidc');
}

/** A change may be as large as the server allows, and what is larger is refused, not cut off. */
async function sizes(ask, token) {
  const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/json' };
  const post = (body) => ask(`${TENANT}/api/roles`, { method: 'POST', headers, body });
  assert.equal((await post(`"${'x'.repeat(LARGEST_BODY - 2)}"`)).status, 400);
  assert.equal((await post('x'.repeat(LARGEST_BODY + 1))).status, 413);
  const long = await ask(`${TENANT}/api/roles`, { headers: { ...headers, 'x-long': 'x'.repeat(13_000) } });
  assert.equal(long.status, 200);
}

async function documents(ask) {
  const url = `${TENANT}/api/.well-known/sign-in-exp`;
  const first = await ask(url, { headers: { 'accept-encoding': 'gzip' } });
  assert.equal(first.headers.get('content-encoding'), 'gzip');
  await first.json();
  const headers = { 'accept-encoding': 'gzip', 'if-none-match': first.headers.get('etag') };
  assert.equal((await ask(url, { headers })).status, 304);
}
