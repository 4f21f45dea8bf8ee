import { newId } from '#src/kernel/ids.js';
import { sql } from '../../support/sql.js';
import { managementClaims, sign, signingKeyOf } from '../../support/signing.js';
import type { ApiAnswer, ApiClient } from '../../support/api-client.js';
import type { TestApp, TestTenant } from '../../support/test-app.js';
import { read, unique } from '../resources/fixture.js';

/** Creates a user; returns its id. */
export async function createUser(api: ApiClient, properties: object = {}): Promise<string> {
  return read(await api.post('/users', properties), 'id');
}

/** A username that no other test uses. */
export const newUsername = (): string => `user_${unique()}`;

export const newEmail = (): string => `${unique()}@example.com`;

let numbers = 0;

/** An Australian mobile number that no other test of the file uses, without the zero that is dialled there. */
export const newPhone = (): string => `614${String(10_000_000 + (numbers += 1))}`;

/** A user as the API shows one who was given nothing. */
export const NOBODY = {
  username: null,
  primaryEmail: null,
  primaryPhone: null,
  name: null,
  avatar: null,
  customData: {},
  identities: {},
  lastSignInAt: null,
  profile: {},
  applicationId: null,
  cimdClientId: null,
  isSuspended: false,
  hasPassword: false,
};

/** A number in the body of an answer. */
export function readNumber({ body }: ApiAnswer, property: string): number {
  const value: unknown = typeof body === 'object' && body !== null ? Reflect.get(body, property) : undefined;
  if (typeof value !== 'number') throw new Error(`no ${property} in ${JSON.stringify(body)}`);
  return value;
}

/** Lets a user call the Management API of the tenant, which only the database can do: such roles are for machines. */
async function promote({ databaseUrl }: TestApp, { id }: TestTenant, userId: string): Promise<void> {
  const roleId = newId();
  await sql(
    databaseUrl,
    `insert into roles (tenant_id, id, name, description, type) values ($1, $2, $2, '', 'User')`,
    [id, roleId],
  );
  await sql(
    databaseUrl,
    `insert into role_scopes (tenant_id, role_id, scope_id) values ($1, $2, 'management-api-all')`,
    [id, roleId],
  );
  await sql(databaseUrl, `insert into user_roles (tenant_id, user_id, role_id) values ($1, $2, $3)`, [
    id,
    userId,
    roleId,
  ]);
}

/** Deletes a user as another user of the tenant, or as that one; answers with status and body. */
export async function deleteAs(server: TestApp, tenant: TestTenant, actorId: string, userId: string) {
  await promote(server, tenant, actorId);
  const claims = { ...managementClaims(tenant), sub: actorId, client_id: 'console' };
  const token = await sign(await signingKeyOf(server, tenant.id), claims);
  const response = await fetch(`${tenant.baseUrl}/api/users/${userId}`, {
    method: 'DELETE',
    headers: { authorization: `Bearer ${token}` },
  });
  const text = await response.text();
  return { status: response.status, body: text === '' ? undefined : JSON.parse(text) };
}
