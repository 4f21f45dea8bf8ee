import type { IncomingHttpHeaders } from 'node:http';

/** From where a browser says that a request comes, where that is a page of ours or nothing but the user (Fetch Metadata). */
const OWN_SITES: readonly unknown[] = [undefined, 'same-origin', 'none'];

/**
 * Whether no page of somebody else sends a request. Cookies come along whichever page asks, so it counts which one did. A
 * client that is no browser says nothing.
 */
export const isOfOwnPage = (headers: IncomingHttpHeaders, ownOrigin: string | undefined): boolean =>
  (headers.origin === undefined || headers.origin === ownOrigin) &&
  OWN_SITES.includes(headers['sec-fetch-site']);
