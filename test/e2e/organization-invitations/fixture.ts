import { Clock } from '#src/kernel/clock.js';
import type { ApiAnswer, ApiClient } from '../../support/api-client.js';
import { sql } from '../../support/sql.js';
import type { TestApp } from '../../support/test-app.js';
import { read } from '../resources/fixture.js';
import { createUser, newEmail } from '../users/fixture.js';
import { createOrganization } from '../organizations/fixture.js';

export const MINUTE_MILLISECONDS = 60_000;

export const INVITATIONS = '/organization-invitations';

/** Asks for an invitation of somebody new to a new organization, for ten minutes. */
export async function invite(api: ApiClient, properties: object = {}): Promise<ApiAnswer> {
  const organizationId =
    'organizationId' in properties ? properties.organizationId : await createOrganization(api);
  const expiresAt = Clock.now() + 10 * MINUTE_MILLISECONDS;
  return api.post(INVITATIONS, { invitee: newEmail(), organizationId, expiresAt, ...properties });
}

/** The same, as a path. */
export const invitationPath = async (api: ApiClient, properties: object = {}): Promise<string> =>
  `${INVITATIONS}/${read(await invite(api, properties), 'id')}`;

export const accept = (api: ApiClient, path: string, acceptedUserId: unknown): Promise<ApiAnswer> =>
  api.put(`${path}/status`, { status: 'Accepted', acceptedUserId });

export const revoke = (api: ApiClient, path: string): Promise<ApiAnswer> =>
  api.put(`${path}/status`, { status: 'Revoked' });

export const statusAt = async (api: ApiClient, path: string): Promise<string> =>
  read(await api.get(path), 'status');

/** A user and a pending invitation of its address to a new organization. */
export async function invitedUser(api: ApiClient, properties: object = {}) {
  const [primaryEmail, organizationId] = [newEmail(), await createOrganization(api)];
  const userId = await createUser(api, { primaryEmail });
  const path = await invitationPath(api, { invitee: primaryEmail, organizationId, ...properties });
  return { userId, organizationId, path, primaryEmail };
}

/** How many invitations all tenants have. */
export async function countInvitations({ databaseUrl }: TestApp): Promise<unknown> {
  return sql(
    databaseUrl,
    `select (select count(*) from organization_invitations) as invitations,
       (select count(*) from organization_invitation_roles) as roles`,
  );
}
