import { domainToASCII } from 'node:url';
import { parse } from 'tldts';

/** RFC 1035 §2.3.4. */
const MAX_LENGTH = 253;
/** No blanks, wildcards or marks of a URL, which the conversion would read in its own way. */
const WORDED = /^[a-z\d.\-\u{80}-\u{10FFFF}]+$/u;
/** Two labels at least, the last of which is no number: that would be an IP address (RFC 1123 §2.1). */
const HOST = /^(?:[a-z\d](?:[a-z\d-]{0,61}[a-z\d])?\.)+[a-z](?:[a-z\d-]{0,61}[a-z\d])?$/;

/** A host as it is stored and compared: small letters, and ASCII if it is internationalized. Undefined where it is none. */
export function toHostName(text: string): string | undefined {
  const lower = text.toLowerCase();
  if (lower.length > MAX_LENGTH || !WORDED.test(lower)) return undefined;
  const ascii = domainToASCII(lower);
  return ascii.length <= MAX_LENGTH && HOST.test(ascii) ? ascii : undefined;
}

/** Whether everybody may have names below it, as below `co.uk` or `github.io`, so that it is nobody's. */
export const isPublicSuffix = (host: string): boolean =>
  parse(host, { allowPrivateDomains: true }).domain === null;
