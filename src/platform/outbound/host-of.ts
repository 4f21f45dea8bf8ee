/** What logs tell of a URL: its host and port. The rest may hold keys. */
export const hostOf = (url: string): string => URL.parse(url)?.host ?? 'no URL';
