import type { FastifyReply, FastifyRequest } from 'fastify';
import type { PageRequest } from '#src/kernel/page.js';

/**
 * Clients and proxies refuse answers whose headers are long, Node.js past 16 KB, and `Link` repeats the URL of the
 * request up to four times.
 */
const MAX_LINK_LENGTH = 8_000;

/** Sets `Total-Number` and `Link` (contract rule PAG-2; RFC 8288); a `Link` that nobody could read is left out. */
export function setPageHeaders(
  request: FastifyRequest,
  reply: FastifyReply,
  page: PageRequest,
  total: number,
): void {
  const link = pagesToLink(page, total)
    .map(([rel, number]) => `<${urlOfPage(request, number)}>; rel="${rel}"`)
    .join(', ');
  void reply.header('Total-Number', String(total));
  if (link.length <= MAX_LINK_LENGTH) void reply.header('Link', link);
}

type Link = readonly [rel: string, page: number];

function pagesToLink({ page, pageSize }: PageRequest, total: number): Link[] {
  const last = Math.max(1, Math.ceil(total / pageSize));
  const links: (Link | false)[] = [
    ['first', 1],
    page > 1 && ['prev', page - 1],
    ['last', last],
    page < last && ['next', page + 1],
  ];
  return links.filter((link) => link !== false);
}

/** The URL of the request with another page; everything else stays as the client wrote it. */
function urlOfPage({ protocol, host, url }: FastifyRequest, page: number): string {
  const [path = '', query = ''] = url.split('?', 2);
  const parameters = query.split('&').filter((parameter) => parameter !== '');
  const others = parameters.map((parameter) => (isPage(parameter) ? `page=${page}` : parameter));
  if (!parameters.some(isPage)) others.push(`page=${page}`);
  return escapeForLink(`${protocol}://${host}${path}?${others.join('&')}`);
}

const isPage = (parameter: string): boolean => parameter.split('=', 1)[0] === 'page';

/** Percent-encodes what may not stand between the angle brackets: spaces, quotes, brackets, bytes above ASCII. */
const escapeForLink = (url: string): string => url.replace(/[^!#-;=?-~]/g, encodeURIComponent);
