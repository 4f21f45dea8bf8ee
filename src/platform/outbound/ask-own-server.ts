import { request } from 'undici';
import { reasonOf } from '#src/platform/database/outages.js';
import { OutboundError } from './outbound.errors.js';

const TIMEOUT_MILLISECONDS = 5_000;
const MAX_CHARACTERS = 65_536;

export interface OwnAnswer {
  readonly status: number;
  /** Parsed, where it is JSON. */
  readonly body: unknown;
}

/** Asks a server of the operator's own, wherever it is: unlike `Outbound` it may be on a private address. Follows no redirect. */
export async function askOwnServer(
  url: string,
  headers: Readonly<Record<string, string>> = {},
): Promise<OwnAnswer> {
  try {
    const signal = AbortSignal.timeout(TIMEOUT_MILLISECONDS);
    const response = await request(url, { headers: { ...headers }, signal });
    const text = (await response.body.text()).slice(0, MAX_CHARACTERS);
    return { status: response.statusCode, body: parsed(text) };
  } catch (error) {
    throw new OutboundError('connection', reasonOf(error), error);
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
