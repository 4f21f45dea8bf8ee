import type { SMTPTransportOptions } from 'nodemailer';
import type { JsonObject } from '#src/platform/http/fields/object.js';
import type { SmtpConfig } from './smtp-config.js';

/** Far more than any server says at once. */
const MAX_RESPONSE_BYTES = 16 * 1024;

/**
 * What a config may say of TLS. Other options of Node would lead elsewhere: `socket`, `host` and `path` name what is
 * connected to.
 */
const TLS_OPTIONS = new Set([
  'rejectUnauthorized',
  'servername',
  'ca',
  'cert',
  'key',
  'passphrase',
  'ciphers',
  'minVersion',
  'maxVersion',
]);

/** What nodemailer needs to know of a server. It logs nothing, and ends after the shorter of its times and ours. */
export function transportOptions(config: SmtpConfig, accessToken?: string): SMTPTransportOptions {
  const { host, port, secure, requireTLS, ignoreTLS, tls = {} } = config;
  const { connectionTimeout, greetingTimeout, socketTimeout } = config;
  return {
    host,
    port,
    secure,
    requireTLS,
    ignoreTLS,
    tls: allowedOptions(tls),
    servername: config.servername || undefined,
    name: config.name || undefined,
    connectionTimeout,
    greetingTimeout,
    socketTimeout,
    maxResponseSize: MAX_RESPONSE_BYTES,
    auth: credentials(config, accessToken),
  };
}

const allowedOptions = (tls: JsonObject): JsonObject =>
  Object.fromEntries(Object.entries(tls).filter(([name]) => TLS_OPTIONS.has(name)));

function credentials(
  { auth: { user, pass } }: SmtpConfig,
  accessToken?: string,
): SMTPTransportOptions['auth'] {
  if (accessToken !== undefined) return { type: 'OAuth2', user, accessToken };
  return user ? { type: 'LOGIN', user, pass } : undefined;
}
