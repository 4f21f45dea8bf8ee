import { errors, type ProtectedHeaderParameters } from 'jose';

/** Enough to recognise what it is; a log is not the place for more of what a stranger sends. */
const LONGEST_SHOWN = 200;

/** What a token was held against, and what its header says of itself. */
interface Attempt {
  readonly header: ProtectedHeaderParameters;
  readonly issuer: string;
  readonly algorithms: readonly string[];
  readonly typ: string;
}

/** Says in words why jose refused a token. */
export function reasonOf(error: unknown, { header, issuer, algorithms, typ }: Attempt): string {
  if (error instanceof errors.JOSEAlgNotAllowed) {
    return `alg ${shown(header.alg)}, expected ${alternatives(algorithms)}`;
  }
  if (error instanceof errors.JWKSNoMatchingKey) {
    return `kid ${shown(header.kid)}, which is none of ${issuer}/jwks with alg ${shown(header.alg)}`;
  }
  if (error instanceof errors.JWSSignatureVerificationFailed) {
    return `the signature is not that of the key ${shown(header.kid)}`;
  }
  if (error instanceof errors.JWTExpired) return `expired ${secondsSince(error.payload.exp)} s ago`;
  if (error instanceof errors.JWTClaimValidationFailed) {
    if (error.claim === 'typ') return `typ ${shown(header.typ)}, expected ${typ}`;
    if (error.reason === 'missing') return `no claim ${error.claim}`;
    if (error.claim === 'nbf' && error.reason === 'check_failed') {
      return `not valid before ${-secondsSince(error.payload.nbf)} s from now`;
    }
  }
  return shown(messagesOf(error));
}

/** The messages of an error and of its causes; `fetch` says only in a cause what went wrong. */
export function messagesOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  // An error that stands for several may have no message of its own.
  const own = error.message || (error as { code?: string }).code || error.name;
  return error.cause instanceof Error ? `${own}: ${messagesOf(error.cause)}` : own;
}

/**
 * A value that the sender of a token may have chosen, in a few plain characters: nothing of it ends a line of a log or
 * moves a terminal.
 */
export function shown(value: unknown): string {
  if (value === undefined) return 'none';
  const isPlain = typeof value === 'string' && /^[\x20-\x7e]+$/.test(value);
  const text = isPlain ? value : JSON.stringify(value).replaceAll(/[^\x20-\x7e]/g, escaped);
  return text.length > LONGEST_SHOWN ? `${text.slice(0, LONGEST_SHOWN)}…` : text;
}

const escaped = (character: string): string => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;

const secondsSince = (time: number | undefined): number => Math.round(Date.now() / 1000) - (time ?? 0);

const alternatives = (names: readonly string[]): string =>
  `${names.slice(0, -1).join(', ')} or ${names.at(-1) ?? ''}`;
