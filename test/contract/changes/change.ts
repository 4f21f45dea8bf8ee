import type { ApiAnswer, ApiClient } from '../../support/api-client.js';
import type { TestApp } from '../../support/test-app.js';

/** Brings about what an operation needs and then asks for it; answers with the operation's own answer. */
export type Change = (api: ApiClient, server: TestApp) => Promise<ApiAnswer>;

/** Operation id → a request that changes something. */
export type Changes = Readonly<Record<string, Change>>;

let made = 0;

/** A name that nothing else in the tenant has. */
export const newName = (): string => `made-${(made += 1)}`;

/** The id of what an answer tells of. */
export function idIn({ status, body }: ApiAnswer): string {
  if (typeof body !== 'object' || body === null || !('id' in body)) throw new Error(`no id: ${status}`);
  return String(body.id);
}
