import { IncomingMessage } from 'node:http';

/** A request as it is mounted: `url` lacks the mount path, `originalUrl` is what the client sent. */
export type MountedRequest = IncomingMessage & { originalUrl: string };

/** Makes a request whose body was read and checked, for the provider to read as if it came from the network. */
export function bufferedRequest(source: MountedRequest, contentType: string, body: Buffer): MountedRequest {
  const request = Object.assign(new IncomingMessage(source.socket), {
    originalUrl: source.originalUrl,
    method: source.method,
    url: source.url,
    httpVersion: source.httpVersion,
    httpVersionMajor: source.httpVersionMajor,
    httpVersionMinor: source.httpVersionMinor,
    headers: { ...source.headers, 'content-type': contentType, 'content-length': String(body.length) },
    // Everything has arrived: the end of this stream must not look like a client that hung up.
    complete: true,
  });
  delete request.headers['transfer-encoding'];
  request.push(body);
  request.push(null);
  return request;
}
