import type { Outbound } from '#src/platform/outbound/outbound.js';
import type { OutgoingEmail, OutgoingSms, ProviderAnswer } from '../../factories/capabilities.js';
import { postTo } from '../shared/provider-request.js';
import type { HttpConfig } from './http-config.js';

/**
 * Posts what a message is made of to a server of the tenant's own, which writes and sends it. What that answers is not
 * told: it may repeat the code.
 */
export async function postMessage(
  { endpoint, authorization }: HttpConfig,
  { to, type, payload, ip }: OutgoingEmail | OutgoingSms,
  outbound: Outbound,
  signal: AbortSignal,
): Promise<ProviderAnswer> {
  const { status } = await postTo(
    { name: 'The endpoint', secrets: [] },
    {
      url: endpoint,
      headers: { 'content-type': 'application/json', ...(authorization && { authorization }) },
      body: JSON.stringify({ to, type, payload, ...(ip && { ip }) }),
    },
    outbound,
    signal,
  );
  return { status };
}
