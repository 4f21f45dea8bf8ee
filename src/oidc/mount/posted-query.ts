import { type MountedRequest, queryRequest } from './buffered-request.js';
import { requireReadableQuery } from './readable-query.js';
import { RefusedRequest } from './refused-request.js';
import { FORM, readForm } from './request-body.js';

const AUTHORIZATION = '/auth';

/** A client may post to them what it could say in a query (OpenID Connect Core §3.1.2.1, RP-Initiated Logout §2). */
const POSTED: ReadonlySet<string> = new Set([AUTHORIZATION, '/session/end']);

export const isAuthorization = ({ url = '/' }: MountedRequest): boolean => pathOf(url) === AUTHORIZATION;

export const isPostedQuery = ({ method, url = '/' }: MountedRequest): boolean =>
  method === 'POST' && POSTED.has(pathOf(url));

/**
 * The GET that a POST stands for. Parameters of query and body count together, so that the provider sees what comes
 * twice. The library would take the POST itself only with cookies that browsers send along from any other site.
 */
export async function withPostedQuery(
  request: MountedRequest,
  inspect: (form: string) => void,
): Promise<MountedRequest> {
  const form = await readForm(request);
  if (form === undefined && request.headers['content-type'] !== undefined) {
    const expected = `only ${FORM} content-type bodies are supported on POST ${pathOf(request.url ?? '/')}`;
    throw new RefusedRequest(400, expected);
  }
  inspect(form ?? '');
  const [, ...query] = (request.url ?? '').split('?');
  const together = [query.join('?'), form].filter(Boolean).join('&');
  requireReadableQuery(together);
  return queryRequest(request, together);
}

const pathOf = (url: string): string => url.split('?', 1)[0] ?? url;
