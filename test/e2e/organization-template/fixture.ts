import type { ApiAnswer, ApiClient } from '../../support/api-client.js';
import { sql } from '../../support/sql.js';
import type { TestApp } from '../../support/test-app.js';
import { read, unique } from '../resources/fixture.js';
import { refusal } from '../roles/fixture.js';

/** Creates an organization role, by default for users; returns its id. */
export const createOrganizationRole = async (api: ApiClient, properties: object = {}): Promise<string> =>
  read(await api.post('/organization-roles', { name: unique(), ...properties }), 'id');

/** Creates an organization scope; returns its id. */
export const createOrganizationScope = async (api: ApiClient, name = unique()): Promise<string> =>
  read(await api.post('/organization-scopes', { name }), 'id');

/** Adds one of the server's own scopes, as no request can; returns its id. */
export async function addProtectedScope(
  { databaseUrl }: TestApp,
  tenantId: string,
  name: string,
): Promise<string> {
  const id = unique();
  await sql(databaseUrl, 'insert into organization_scopes (tenant_id, id, name) values ($1, $2, $3)', [
    tenantId,
    id,
    name,
  ]);
  return id;
}

/** An answer without a body: its status. */
export function emptyStatus({ status, body }: ApiAnswer): number {
  if (body !== undefined) throw new Error(`a body: ${JSON.stringify(body)}`);
  return status;
}

export const isUnknown = (answer: ApiAnswer): boolean =>
  refusal(answer).join(' ') === '422 entity.relation_foreign_key_not_found';
