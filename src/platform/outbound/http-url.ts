import { OutboundError } from './outbound.errors.js';

/** The URL of a request. Throws an `OutboundError` for what is none. */
export function httpUrl(text: string): URL {
  const url = URL.parse(text);
  if (!url) throw new OutboundError('invalid-request', `Invalid URL: ${text}`);
  if (!['http:', 'https:'].includes(url.protocol)) {
    throw new OutboundError('invalid-request', `Invalid URL: ${text} is neither http nor https`);
  }
  // They would end up in logs, with the URL.
  if (url.username !== '' || url.password !== '') {
    throw new OutboundError('invalid-request', 'Invalid URL: credentials belong into a header');
  }
  return url;
}
