import type { KoaContextWithOIDC } from 'oidc-provider';
import type { OAuthError } from '../error-body.js';

const TWO_MECHANISMS = 'client authentication must only be provided using one mechanism';

/**
 * Says first what is wrong with an `Authorization` header, where the body brings a secret besides: the provider counts
 * the mechanisms before it looks at them, the contract wants the header looked at first.
 */
export function credentialError(ctx: KoaContextWithOIDC, error: OAuthError): OAuthError {
  if (error.error_description !== TWO_MECHANISMS) return error;
  const { authorization } = ctx.headers;
  if (authorization === undefined) return error;
  const headerId = clientIdOf(authorization);
  if (headerId === undefined) {
    return { ...error, error_description: 'invalid authorization header value format' };
  }
  const bodyId = ctx.oidc.params?.client_id;
  return bodyId === undefined || bodyId === headerId
    ? error
    : { ...error, error_description: 'client_id mismatch' };
}

/** The client's id in Basic credentials (RFC 6749 §2.3.1); undefined where they are not written as such. */
function clientIdOf(authorization: string): string | undefined {
  const encoded = /^basic ([^ ]+)$/i.exec(authorization)?.[1];
  const id = encoded && /^([^:]*):/.exec(Buffer.from(encoded, 'base64').toString())?.[1];
  if (id === undefined) return undefined;
  try {
    return decodeURIComponent(id.replaceAll('+', ' '));
  } catch {
    return id;
  }
}
