import { RefusedRequest } from './refused-request.js';

/** What a path is made of (RFC 3986 §3.3). */
const PATH = /^[\w.~!$&'()*+,;=:@%/-]*$/;
/** What follows these names an interaction, in which upper and lower case differ. */
const BEFORE_NAME = /^\/(?:auth|device)\//i;

/**
 * A URL with its path as the provider declares it. To its router upper case and a slash at the end make no difference,
 * and Node.js reads a backslash as a slash: what is decided here by the path would be passed by another spelling of it.
 */
export function withDeclaredPath(url: string): string {
  const [path = ''] = url.split('?', 1);
  if (!PATH.test(path)) throw new RefusedRequest(400, 'the path is malformed');
  const named = BEFORE_NAME.exec(path)?.[0].length ?? path.length;
  const declared = path.slice(0, named).toLowerCase() + path.slice(named);
  return (declared.length > 1 ? declared.replace(/\/$/, '') : declared) + url.slice(path.length);
}
