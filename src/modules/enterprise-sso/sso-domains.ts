import { SsoConnectorErrors } from './sso-connector.errors.js';

/** Of one connector; they are all looked at where somebody signs in with it. */
export const MAX_SSO_DOMAINS = 100;

/** Those of the contract, in its spelling. */
const PUBLIC_DOMAINS: ReadonlySet<string> = new Set([
  'gmail.com',
  'yahoo.com',
  'hotmail.com',
  'outlook.com',
  'live.com',
  'icloud.com',
  'aol.com',
  'yandex.com',
  'mail.com',
  'protonmail.com',
  'yanex.com',
  'gmx.com',
  'mail.ru',
  'zoho.com',
  'qq.com',
  '163.com',
  '126.com',
  'sina.com',
  'sohu.com',
]);

/** Throws where anybody gets an address of one of the domains, or where one is named twice. They are in lower case. */
export function requireOwnDomains(domains: readonly string[]): void {
  const forbidden = domains.filter((domain) => PUBLIC_DOMAINS.has(domain));
  if (forbidden.length > 0) throw SsoConnectorErrors.forbiddenDomains([...new Set(forbidden)]);
  const repeated = domains.filter((domain, index) => domains.indexOf(domain) < index);
  if (repeated.length > 0) throw SsoConnectorErrors.duplicatedDomains([...new Set(repeated)]);
}
