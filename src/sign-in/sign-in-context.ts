import type { IncomingHttpHeaders } from 'node:http';
import { PLACE_HEADERS } from '#src/platform/http/forwarded-headers.js';

/** What a proxy in front says of where somebody signs in: `country`, `city`, `botScore`. */
export type SignInContext = Readonly<Record<string, string>>;

const NAMES = PLACE_HEADERS.map((header) => {
  const words = header.replace('x-logto-cf-', '');
  return [header, words.replace(/-[a-z]/g, (letter) => letter.slice(1).toUpperCase())] as const;
});

/** Undefined where no proxy says anything. What others than trusted proxies say is dropped before. */
export function signInContextOf(headers: IncomingHttpHeaders): SignInContext | undefined {
  const told = NAMES.flatMap(([header, name]) => {
    const value = headers[header];
    return typeof value === 'string' ? [[name, value] as const] : [];
  });
  return told.length === 0 ? undefined : Object.fromEntries(told);
}
