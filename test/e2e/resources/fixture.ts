import { randomBytes } from 'node:crypto';
import type { ApiAnswer, ApiClient } from '../../support/api-client.js';

/** A text that no other test uses. It has a letter, so that its capitals differ. */
export const unique = (): string => `u${randomBytes(6).toString('hex')}`;

export const newIndicator = (): string => `https://${unique()}.example.com`;

/** A text property of the body of an answer. */
export function read({ body }: ApiAnswer, property: string): string {
  const value: unknown = typeof body === 'object' && body !== null ? Reflect.get(body, property) : undefined;
  if (typeof value !== 'string') throw new Error(`no ${property} in ${JSON.stringify(body)}`);
  return value;
}

/** One property of every item of a list. */
export function readAll({ body }: ApiAnswer, property: string): unknown[] {
  if (!Array.isArray(body)) throw new Error(`no list: ${JSON.stringify(body)}`);
  return body.map((item: object) => Reflect.get(item, property));
}

/** Creates a resource; returns its id. */
export async function createResource(api: ApiClient, properties: object = {}): Promise<string> {
  return read(
    await api.post('/resources', { name: 'Items', indicator: newIndicator(), ...properties }),
    'id',
  );
}

/** Creates a scope; returns its id. */
export async function createScope(
  api: ApiClient,
  resourceId: string,
  name: string,
  description?: string,
): Promise<string> {
  return read(await api.post(`/resources/${resourceId}/scopes`, { name, description }), 'id');
}
