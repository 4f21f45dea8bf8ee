import type { TestTenant } from '../support/test-app.js';
import { oneOf, type Pick } from './pick.js';
import type { SoakRequest } from './soak-request.js';
import { percentEncoded, strangeText, strangeValue } from './strange-values.js';

type Parameters = Readonly<Record<string, string>>;

interface OidcDraft {
  readonly path: string;
  readonly tenant: TestTenant;
  readonly parameters: Parameters;
}

/** Endpoints that browsers and clients mostly GET. */
const IS_ASKED_BY_GET = /\/(auth|unknown|jwks|me|device|end|openid-configuration)$/;

const FORM = 'application/x-www-form-urlencoded';

const GRANT_TYPES = [
  'client_credentials',
  'authorization_code',
  'refresh_token',
  'urn:ietf:params:oauth:grant-type:device_code',
  'urn:ietf:params:oauth:grant-type:token-exchange',
  'password',
  '',
] as const;

/** What some endpoint or other understands. */
const EXTRA: readonly string[] = [
  'code',
  'code_verifier',
  'refresh_token',
  'device_code',
  'user_code',
  'token',
  'token_type_hint',
  'redirect_uri',
  'response_type',
  'response_mode',
  'code_challenge',
  'code_challenge_method',
  'state',
  'nonce',
  'prompt',
  'max_age',
  'ui_locales',
  'login_hint',
  'id_token_hint',
  'post_logout_redirect_uri',
  'request',
  'request_uri',
  'claims',
  'acr_values',
  'client_assertion',
  'client_assertion_type',
  'organization_id',
  'subject_token',
  'xsrf',
  'dpop_jkt',
  '__proto__',
  'constructor',
  'toString',
];

const encoded = (parameters: Parameters): string =>
  Object.entries(parameters)
    .map(([name, value]) => `${percentEncoded(name)}=${percentEncoded(value)}`)
    .join('&');

const post = (path: string, body: string | Buffer, contentType = FORM): SoakRequest => ({
  method: 'POST',
  target: path,
  headers: { 'content-type': contentType },
  body,
});

const MUTATIONS: readonly Mutation[] = [
  {
    what: 'strange text in a form',
    of: ({ path, parameters }, pick) => post(path, encoded(withStrangeText(parameters, pick))),
  },
  {
    what: 'strange text in a query',
    of: ({ path, parameters }, pick) => ({
      method: oneOf(pick, ['GET', 'POST', 'HEAD', 'OPTIONS']),
      target: `${path}?${encoded(withStrangeText(parameters, pick)).slice(0, 12_000)}`,
      headers: {},
    }),
  },
  {
    what: 'strange JSON',
    of: ({ path, parameters }, pick) => {
      const name = oneOf(pick, [...EXTRA, ...Object.keys(parameters)]);
      const text = JSON.stringify({ ...parameters, [name]: strangeValue(pick) });
      return post(path, pick(4) === 0 ? text.slice(0, pick(text.length)) : text, 'application/json');
    },
  },
  {
    what: 'a parameter twice',
    of: ({ path, parameters }, pick) => {
      const name = oneOf(pick, Object.keys(parameters));
      return post(path, `${encoded(parameters)}&${encoded({ [name]: parameters[name] ?? '' })}`);
    },
  },
  {
    what: 'a parameter missing',
    of: ({ path, parameters }, pick) => {
      const missing = oneOf(pick, Object.keys(parameters));
      const others = Object.entries(parameters).filter(([name]) => name !== missing);
      return post(path, encoded(Object.fromEntries(others)));
    },
  },
  {
    what: 'a malformed form',
    of: ({ path, parameters }, pick) => {
      const broken = oneOf(pick, ['%', '%zz', '%00', '\u0000', '&&&===', 'a[b][c]=d', '%ED%A0%80', '=', '+']);
      return post(
        path,
        oneOf(pick, [broken, `${encoded(parameters)}&x=${broken}`, `${broken}&${encoded(parameters)}`]),
      );
    },
  },
  {
    what: 'a form that is too large',
    of: ({ path, parameters }, pick) =>
      post(path, `${encoded(parameters)}&padding=${'x'.repeat(oneOf(pick, [57_000, 10 * 1024 * 1024]))}`),
  },
  {
    what: 'another content type',
    of: ({ path, parameters }, pick) =>
      post(
        path,
        encoded(parameters),
        oneOf(pick, [
          'text/plain',
          'multipart/form-data',
          `${FORM}; charset=klingon`,
          `${FORM};`,
          '',
          'a/b/c',
          FORM.toUpperCase(),
        ]),
      ),
  },
  {
    what: 'bytes that are no UTF-8',
    of: ({ path, parameters }) =>
      post(
        path,
        Buffer.concat([Buffer.from(`${encoded(parameters)}&x=`), Buffer.from('c080eda080ff', 'hex')]),
      ),
  },
  {
    what: 'strange credentials',
    of: ({ path, parameters, tenant }, pick) => ({
      ...post(path, encoded({ ...parameters, client_id: '', client_secret: '' })),
      headers: { 'content-type': FORM, authorization: strangeCredentials(tenant, pick) },
    }),
  },
  {
    what: 'another method',
    of: ({ path, parameters }, pick) => ({
      ...post(path, encoded(parameters)),
      method: oneOf(pick, ['GET', 'PUT', 'PATCH', 'DELETE', 'HEAD', 'OPTIONS', 'TRACE', 'PROPFIND']),
    }),
  },
  {
    what: 'a strange header',
    of: ({ path, parameters }, pick) => ({
      ...post(path, encoded(parameters)),
      headers: {
        'content-type': FORM,
        ...oneOf<Record<string, string>>(pick, [
          { cookie: '_session=%00; _session.sig=x; _interaction=__proto__' },
          { cookie: `_session=${'x'.repeat(4_000)}; _session.sig=${'y'.repeat(27)}` },
          { origin: 'https://evil.example.com' },
          { origin: 'null', accept: 'text/html' },
          { dpop: 'a.b.c' },
          { accept: 'text/html' },
          { 'accept-language': '\u00e9;q=x' },
          { 'x-forwarded-host': 'evil.example.com, a', 'x-forwarded-proto': 'javascript' },
        ]),
      },
    }),
  },
];

interface Mutation {
  readonly what: string;
  readonly of: (draft: OidcDraft, pick: Pick) => SoakRequest;
}

/** One bad request for an endpoint of the OpenID provider. */
export function oidcRequest(
  pick: Pick,
  path: string,
  tenant: TestTenant,
): { what: string; request: SoakRequest } {
  const parameters = {
    grant_type: oneOf(pick, GRANT_TYPES),
    client_id: tenant.clientId,
    client_secret: tenant.clientSecret,
    resource: tenant.indicator,
    scope: 'all',
    ...(pick(2) === 0 && { token: 'unknown' }),
  };
  const { what, of } = oneOf(pick, MUTATIONS);
  const request = of({ path, tenant, parameters }, pick);
  return { what, request: IS_ASKED_BY_GET.test(path) && pick(4) > 0 ? asQuery(request) : request };
}

/** A form as a query, as long as a request line may be. */
const asQuery = ({ body, target, headers, ...request }: SoakRequest): SoakRequest => ({
  ...request,
  method: request.method === 'POST' ? 'GET' : request.method,
  headers: Object.fromEntries(Object.entries(headers).filter(([name]) => name !== 'content-type')),
  target: typeof body === 'string' ? `${target}?${withoutRawBytes(body).slice(0, 12_000)}` : target,
});

/** What may not stand in a request line. */
const withoutRawBytes = (form: string): string => form.replaceAll(/[^!-~]/g, '%00');

function withStrangeText(parameters: Parameters, pick: Pick): Parameters {
  const name = oneOf(pick, [...EXTRA, ...Object.keys(parameters)]);
  return { ...parameters, [name]: strangeText(pick) };
}

const strangeCredentials = ({ clientId, clientSecret }: TestTenant, pick: Pick): string =>
  oneOf(pick, [
    'Basic',
    'Basic ===',
    'Bearer',
    'Bearer unknown',
    'Bearer a.b.c',
    'DPoP x',
    `Bearer ${'x'.repeat(6_000)}`,
    `Basic ${btoa(':')}`,
    `Basic ${btoa('\u0000:\u0000')}`,
    `Basic ${btoa('%zz:%')}`,
    `Basic ${btoa(`${clientId}:${clientSecret}\u0000`)}`,
    `Basic ${Buffer.from([0xff, 0x3a, 0xff]).toString('base64')}`,
    `Basic ${Buffer.from(`${clientId}:${'x'.repeat(8_000)}`).toString('base64')}`,
  ]);
