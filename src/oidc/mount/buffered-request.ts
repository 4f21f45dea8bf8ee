import { IncomingMessage } from 'node:http';

/** A request as it is mounted: `url` lacks the mount path, `originalUrl` is what the client sent. */
export type MountedRequest = IncomingMessage & { originalUrl: string };

/** Makes a request whose body was read and checked, for the provider to read as if it came from the network. */
export function bufferedRequest(source: MountedRequest, contentType: string, body: Buffer): MountedRequest {
  const request = withoutBody(source);
  request.headers['content-type'] = contentType;
  request.headers['content-length'] = String(body.length);
  request.push(body);
  request.push(null);
  return request;
}

/** Makes the GET that says in its query what a POST says in its query and its body. */
export function queryRequest(source: MountedRequest, query: string): MountedRequest {
  const atQuery = (url = '') => `${url.split('?', 1)[0]}?${query}`;
  const request = withoutBody(source);
  request.push(null);
  return Object.assign(request, {
    method: 'GET',
    url: atQuery(source.url),
    originalUrl: atQuery(source.originalUrl),
  });
}

/** The same request; its body is still to be pushed. */
function withoutBody(source: MountedRequest): MountedRequest {
  const {
    'content-type': _type,
    'content-length': _length,
    'transfer-encoding': _encoding,
    ...headers
  } = source.headers;
  return Object.assign(new IncomingMessage(source.socket), {
    originalUrl: source.originalUrl,
    method: source.method,
    url: source.url,
    httpVersion: source.httpVersion,
    httpVersionMajor: source.httpVersionMajor,
    httpVersionMinor: source.httpVersionMinor,
    headers,
    // Everything has arrived: the end of this stream must not look like a client that hung up.
    complete: true,
  });
}
