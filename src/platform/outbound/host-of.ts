import { parseUrl } from '#src/kernel/parse-url.js';

/** What logs tell of a URL: its host and port. The rest may hold keys. */
export const hostOf = (url: string): string => parseUrl(url)?.host ?? 'no URL';
