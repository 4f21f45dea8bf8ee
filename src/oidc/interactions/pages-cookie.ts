import { parse } from 'cookie';
import { textsIn } from './interaction-cookie.js';

/** Tells pages for which application and organization somebody last signed in, and in which language. */
export const PAGES_COOKIE = '_logto';

/** No secret, and nothing that is trusted: scripts of the pages may read and change it. */
export interface ToldPages {
  readonly appId?: string;
  readonly organizationId?: string;
  readonly uiLocales?: string;
}

const MAX_TEXT = 256;

/** The value of the cookie: a JSON object, percent-encoded. What is no text, or too long, is left out. */
export const pagesCookie = (told: Readonly<Record<keyof ToldPages, unknown>>): string =>
  encodeURIComponent(JSON.stringify(Object.fromEntries(Object.entries(told).filter(isShortText))));

/** What the header of a request tells, as far as the cookie could have been told so. */
export function toldPages(header: string | undefined): ToldPages {
  const { [PAGES_COOKIE]: value } = parse(header ?? '', { decode: (text) => text });
  return Object.fromEntries(Object.entries(textsIn(value)).filter(isShortText));
}

const isShortText = ([, text]: [string, unknown]): boolean =>
  typeof text === 'string' && text.length <= MAX_TEXT && !text.includes('\0');
