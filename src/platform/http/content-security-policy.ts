import { createHash } from 'node:crypto';

/** A URL may hold a semicolon in its host, which would end the directive. */
const SOURCE = /^https?:\/\/[\w.:[\]-]+$/;

/** A script or style that stands in a page itself, as a policy names it (CSP 3 §2.3.1). */
export const inlineSource = (text: string): string =>
  `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/** The host of a URL as a policy names it; undefined for what is no address of the web, or could not stand in a policy. */
export function hostSource(url: string): string | undefined {
  const origin = URL.parse(url)?.origin;
  return origin !== undefined && SOURCE.test(origin) ? origin : undefined;
}
