import { newId } from '#src/kernel/ids.js';
import type { ApiAnswer, ApiClient } from '../../support/api-client.js';
import { sql } from '../../support/sql.js';
import type { TestApp } from '../../support/test-app.js';
import { createResource, createScope, read, unique } from '../resources/fixture.js';

/** Creates a role, by default for machines; returns its id. */
export async function createRole(api: ApiClient, properties: object = {}): Promise<string> {
  const role = { name: unique(), description: 'Of a test.', type: 'MachineToMachine', ...properties };
  return read(await api.post('/roles', role), 'id');
}

/** Creates a resource with scopes of these names; returns the ids of the scopes. */
export async function createScopes(api: ApiClient, ...names: string[]): Promise<string[]> {
  const resourceId = await createResource(api);
  const ids: string[] = [];
  for (const name of names) ids.push(await createScope(api, resourceId, name));
  return ids;
}

/** Adds an application of a type that authenticates no machine; returns its id. */
export async function addNativeApplication({ databaseUrl }: TestApp, tenantId: string): Promise<string> {
  const id = newId();
  await sql(
    databaseUrl,
    `insert into applications (tenant_id, id, name, type) values ($1, $2, 'Native', 'Native')`,
    [tenantId, id],
  );
  return id;
}

/** The status of an answer, and the code of its error. */
export const refusal = (answer: ApiAnswer): [number, string] => [answer.status, read(answer, 'code')];

/** How many answers there are of each status and code. */
export function tally(answers: readonly ApiAnswer[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const answer of answers) {
    const outcome = answer.status < 300 ? String(answer.status) : refusal(answer).join(' ');
    counts[outcome] = (counts[outcome] ?? 0) + 1;
  }
  return counts;
}
