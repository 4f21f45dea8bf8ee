import { subscribe } from 'node:diagnostics_channel';
import type { IncomingMessage, ServerResponse } from 'node:http';

/** Shorter texts may stand in a log line by chance. */
const SHORTEST = 12;
/** No test handles more; the oldest are forgotten first. */
const MOST = 5_000;
/** An answer that is longer holds no secret that its beginning does not hold. */
const LONGEST_ANSWER = 64 * 1024;

/** Members of JSON answers and of forms that hold a secret. */
const NAMES =
  'access_token|refresh_token|id_token|client_secret|clientSecret|device_code|secret|signingKey|value|password|token';
const MEMBER = new RegExp(`"(?:${NAMES})":"([^"\\\\]+)"`, 'g');

/** What must never be logged, whoever handles it. */
const SHAPES: readonly RegExp[] = [
  /\beyJ[\w-]{10,}\.eyJ[\w-]{10,}\.[\w-]{20,}/,
  /-----BEGIN [A-Z ]*PRIVATE KEY/,
  /"(?:d|dp|dq|qi)\\*":\\*"[\w-]{32,}/,
];

const known = new Set<string>();

/** Remembers something that must not be logged from now on, and must not have been. */
export function rememberSecret(value: unknown): void {
  if (typeof value !== 'string' || value.length < SHORTEST) return;
  known.delete(value);
  known.add(value);
  for (const oldest of known) if (known.size > MOST) known.delete(oldest);
}

/** Begins anew: what one spec file made up is no secret of the next. */
export const forgetSecrets = (): void => known.clear();

/** Remembers the password of a database. */
export function rememberPasswordOf(url: string | undefined): void {
  const { password } = URL.parse(url ?? '') ?? {};
  if (password) rememberSecret(decodeURIComponent(password));
}

/** The line of a log that holds a secret or something of the shape of one; undefined where none does. */
export function lineWithSecret(log: string): string | undefined {
  const found = [...known].find((secret) => log.includes(secret));
  const at = found === undefined ? indexOfShape(log) : log.indexOf(found);
  return at === undefined ? undefined : lineAround(log, at);
}

/** Remembers the secrets in what any HTTP server of this process is sent and answers. */
export function rememberSecretsOfRequests(): void {
  if (watching) return;
  watching = true;
  subscribe('http.server.request.start', (message) => {
    const { request, response } = message as { request: IncomingMessage; response: ServerResponse };
    rememberCredentials(request.headers.authorization);
    response.write = remembering(response.write);
    response.end = remembering(response.end);
  });
}

let watching = false;

/** The same function, which remembers the secrets in its first argument. */
const remembering = <Send extends ServerResponse['write'] | ServerResponse['end']>(send: Send): Send =>
  new Proxy(send, {
    apply: (target, response, sent: unknown[]) => {
      const [chunk] = sent;
      if (typeof chunk === 'string' || Buffer.isBuffer(chunk)) rememberMembers(chunk);
      return Reflect.apply(target, response, sent);
    },
  });

function rememberMembers(chunk: string | Buffer): void {
  const text = chunk.toString().slice(0, LONGEST_ANSWER);
  for (const [, value] of text.matchAll(MEMBER)) rememberSecret(value);
}

function rememberCredentials(authorization = ''): void {
  const [scheme = '', credentials = ''] = authorization.split(' ');
  if (!/^basic$/i.test(scheme)) return rememberSecret(credentials);
  const pair = Buffer.from(credentials, 'base64').toString();
  rememberSecret(pair.slice(pair.indexOf(':') + 1));
}

function indexOfShape(log: string): number | undefined {
  const found = SHAPES.map((shape) => log.search(shape)).filter((index) => index >= 0);
  return found[0];
}

const lineAround = (log: string, at: number): string => {
  const end = log.indexOf('\n', at);
  return log.slice(log.lastIndexOf('\n', at) + 1, end < 0 ? undefined : end);
};
