import type { FastifyReply, FastifyRequest } from 'fastify';
import '#src/platform/tenancy/install-tenancy.js';
import type { Page, PageRequest } from '#src/kernel/page.js';

/**
 * Clients and proxies refuse answers whose headers are long, Node.js past 16 KB, and `Link` repeats the URL of the
 * request up to four times.
 */
const MAX_LINK_LENGTH = 8_000;

/** Sets `Total-Number` and `Link` (RFC 8288); a `Link` that nobody could read is left out. */
export function setPageHeaders(
  request: FastifyRequest,
  reply: FastifyReply,
  page: PageRequest,
  { total, isCapped = false }: Pick<Page<unknown>, 'total' | 'isCapped'>,
): void {
  const link = pagesToLink(page, isCapped ? undefined : total)
    .map(([rel, number]) => `<${urlOfPage(request, number)}>; rel="${rel}"`)
    .join(', ');
  void reply.header('Total-Number', String(total));
  if (isCapped) void reply.header('Total-Number-Is-Capped', 'true');
  if (link.length <= MAX_LINK_LENGTH) void reply.header('Link', link);
}

type Link = readonly [rel: string, page: number];

/** Where nobody counted to the end, nobody knows the last page, nor whether there is a next one. */
function pagesToLink({ page, pageSize }: PageRequest, total: number | undefined): Link[] {
  const last = total === undefined ? undefined : Math.max(1, Math.ceil(total / pageSize));
  const links: (Link | false)[] = [
    ['first', 1],
    page > 1 && ['prev', page - 1],
    last !== undefined && ['last', last],
    last !== undefined && page < last && ['next', page + 1],
  ];
  return links.filter((link) => link !== false);
}

/** The URL of the request with another page, at the tenant's origin: anybody can make up a `Host`. The rest stays as the client wrote it. */
function urlOfPage({ tenant, url }: FastifyRequest, page: number): string {
  const [path = '', query = ''] = url.split('?', 2);
  const parameters = query.split('&').filter((parameter) => parameter !== '');
  const others = parameters.map((parameter) => (isPage(parameter) ? `page=${page}` : parameter));
  if (!parameters.some(isPage)) others.push(`page=${page}`);
  return escapeForLink(`${tenant?.origin ?? ''}${path}?${others.join('&')}`);
}

const isPage = (parameter: string): boolean => parameter.split('=', 1)[0] === 'page';

/** Percent-encodes what may not stand between the angle brackets: spaces, quotes, brackets, bytes above ASCII. */
const escapeForLink = (url: string): string => url.replace(/[^!#-;=?-~]/g, encodeURIComponent);
