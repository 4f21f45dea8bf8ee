import { isObject } from '#src/platform/http/fields/object.js';
import type { Outbound, OutboundResponse } from '#src/platform/outbound/outbound.js';
import { firstWords } from './first-words.js';
import { refusal, unanswered } from './provider-failures.js';

/** Far more than any provider answers. */
const MAX_RESPONSE_BYTES = 16 * 1024;

interface ProviderRequest {
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** A provider that is spoken to by HTTP. */
export interface HttpProvider {
  /** What it is called in errors. */
  readonly name: string;
  /** What it may repeat, and nobody may read. */
  readonly secrets: readonly string[];
  /** What it says in the body of a refusal, where that is fit to be told. */
  readonly reasonOf?: (body: unknown) => unknown;
}

/** Posts to a provider. Throws the errors of `connector.errors.ts` where it does not answer, or not with success. */
export async function postTo(
  { name, secrets, reasonOf = () => undefined }: HttpProvider,
  request: ProviderRequest,
  outbound: Outbound,
  signal: AbortSignal,
): Promise<OutboundResponse> {
  const outgoing = { ...request, method: 'POST', maxResponseBytes: MAX_RESPONSE_BYTES, signal } as const;
  const response = await outbound.request(outgoing).catch((error: unknown) => {
    throw unanswered(error);
  });
  if (response.status >= 200 && response.status < 300) return response;
  const reason = reasonOf(parsed(response.body));
  throw refusal(name, response.status, typeof reason === 'string' ? firstWords(reason, secrets) : '');
}

/** The body of an answer, where it is JSON. */
export function parsed(body: Buffer): unknown {
  try {
    return JSON.parse(body.toString());
  } catch {
    return undefined;
  }
}

/** A member of an answer, where that is an object. */
export const memberOf = (body: unknown, name: string): unknown => (isObject(body) ? body[name] : undefined);
