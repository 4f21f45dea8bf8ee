import type { ApiClient } from '../../support/api-client.js';
import { giveUserRole, setMember } from '../../support/members.js';
import { addOrganization, addOrganizationRole } from '../../support/organizations.js';
import { sql } from '../../support/sql.js';
import type { TestApp } from '../../support/test-app.js';
import { createUser, newEmail, newPhone, newUsername } from '../users/fixture.js';

const ADDRESS = { formatted: '1 Main Street', streetAddress: '1 Main Street', postalCode: '1000' };

/** Adds to the tenant `default` a user of whom everything is known, with all claims that tell of it. */
export async function addKnownUser(
  server: TestApp,
  api: ApiClient,
): Promise<{ id: string; told: Record<string, unknown> }> {
  const account = { username: newUsername(), primaryEmail: newEmail(), primaryPhone: newPhone() };
  const id = await createUser(api, {
    ...account,
    name: 'Ada',
    avatar: 'https://img.example.com/ada.png',
    customData: { theme: { dark: true } },
    profile: { familyName: 'Lovelace', nickname: 'Countess', address: ADDRESS },
  });
  const others = { ...(await identitiesOf(server, id)), ...(await rolesOf(server, id)) };
  const user = (await api.get(`/users/${id}`)).body as Record<string, unknown>;
  const told = {
    sub: id,
    name: 'Ada',
    family_name: 'Lovelace',
    nickname: 'Countess',
    preferred_username: account.username,
    picture: 'https://img.example.com/ada.png',
    username: account.username,
    created_at: user['createdAt'],
    updated_at: user['updatedAt'],
    email: account.primaryEmail,
    email_verified: true,
    phone_number: account.primaryPhone,
    phone_number_verified: true,
    address: ADDRESS,
    custom_data: { theme: { dark: true } },
    ...others,
  };
  return { id, told };
}

async function identitiesOf({ databaseUrl }: TestApp, userId: string): Promise<object> {
  await sql(
    databaseUrl,
    `insert into user_identities (tenant_id, user_id, target, identity_id, details) values
       ('default', $1, 'github', '42', '{"name": "ada"}'), ('default', $1, 'google', '43', null)`,
    [userId],
  );
  await sql(
    databaseUrl,
    `insert into user_sso_identities (tenant_id, id, user_id, sso_connector_id, issuer, identity_id, detail)
     values ('default', 'sso', $1, 'connector', 'https://idp.example.com', 'ada', '{"a": 1}')`,
    [userId],
  );
  return {
    identities: { github: { userId: '42', details: { name: 'ada' } }, google: { userId: '43' } },
    sso_identities: [{ issuer: 'https://idp.example.com', identityId: 'ada', detail: { a: 1 } }],
  };
}

/** In the tenant, and in two of three organizations. */
async function rolesOf({ databaseUrl }: TestApp, userId: string): Promise<object> {
  const here = { databaseUrl, tenantId: 'default' };
  const role = await giveUserRole(here, { userId, indicator: 'https://nothing.example.com', scopes: [] });
  const admin = await addOrganizationRole(here, { type: 'User' });
  const member = await addOrganizationRole(here, { type: 'User' });
  for (const id of ['org_3', 'org_2', 'org_1']) await addOrganization(here, id);
  await sql(databaseUrl, `update organizations set description = 'First' where id = 'org_1'`);
  await setMember(here, { organizationId: 'org_2', userId }, [member]);
  await setMember(here, { organizationId: 'org_1', userId }, [admin, member]);
  return {
    roles: [role],
    organizations: ['org_1', 'org_2'],
    organization_data: [
      { id: 'org_1', name: 'org_1', description: 'First' },
      { id: 'org_2', name: 'org_2', description: null },
    ],
    organization_roles: [...[admin, member].map((id) => `org_1:${id}`).toSorted(), `org_2:${member}`],
  };
}
