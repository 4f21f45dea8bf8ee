import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { Clock } from '#src/kernel/clock.js';
import { apiClient, type ApiClient } from '../../support/api-client.js';
import { sql } from '../../support/sql.js';
import { useServer } from '../../support/test-app.js';
import { read, readAll, unique } from '../resources/fixture.js';
import { refusal } from '../roles/fixture.js';
import { createUser, newEmail } from '../users/fixture.js';
import { createOrganization, createOrganizationRole } from '../organizations/fixture.js';
import {
  countInvitations,
  INVITATIONS,
  invitationPath,
  invite,
  MINUTE_MILLISECONDS,
  revoke,
  statusAt,
} from './fixture.js';

const UNKNOWN = [422, 'entity.relation_foreign_key_not_found'];
const TAKEN = [422, 'entity.unique_integrity_violation'];
const WRONG_TYPE = [422, 'entity.db_constraint_violated'];
const REFUSED = [422, 'request.invalid_input'];
const INVALID = [400, 'guard.invalid_input'];
const NO_INVITATION = [404, 'entity.not_exists_with_id'];

const server = useServer();
let api: ApiClient;
let other: ApiClient;

beforeAll(async () => {
  [api, other] = [await apiClient(server.tenant), await apiClient(server.other)];
});
afterEach(() => Clock.use());

const idsOf = async (query: string, client = api) =>
  readAll(await client.get(`${INVITATIONS}${query}`), 'id');

/** What the requests are refused with, each refusal once. Nothing of them is kept. */
async function refusalsOf(...invitations: object[]): Promise<unknown[]> {
  const before = await countInvitations(server);
  const refusals = new Map<string, unknown>();
  for (const invitation of invitations) {
    const refused = refusal(await invite(api, invitation));
    refusals.set(refused.join(' '), refused);
  }
  expect(await countInvitations(server)).toEqual(before);
  return [...refusals.values()];
}

describe('an invitation', () => {
  it('is answered as it is read, with its roles by name', async () => {
    const [organizationId, inviterId, mark] = [
      await createOrganization(api),
      await createUser(api),
      unique(),
    ];
    const second = await createOrganizationRole(api, { name: `${mark} b` });
    const first = await createOrganizationRole(api, { name: `${mark} a` });
    const expiresAt = Clock.now() + MINUTE_MILLISECONDS;
    const created = await api.post(INVITATIONS, {
      invitee: ` ${mark}@Example.com `,
      organizationId,
      inviterId,
      expiresAt,
      organizationRoleIds: [second, first, second],
      messagePayload: false,
    });
    expect(created.status).toBe(201);
    expect(created.body).toEqual({
      tenantId: 'default',
      id: expect.stringMatching(/^[\da-z]{21}$/),
      inviterId,
      acceptedUserId: null,
      organizationId,
      invitee: `${mark}@Example.com`,
      status: 'Pending',
      createdAt: expect.any(Number),
      updatedAt: expect.any(Number),
      expiresAt,
      organizationRoles: [
        { id: first, name: `${mark} a` },
        { id: second, name: `${mark} b` },
      ],
    });
    expect((await api.get(`${INVITATIONS}/${read(created, 'id')}`)).body).toEqual(created.body);
  });

  it('needs no inviter, no roles and no message, and may last as long as time', async () => {
    for (const inviterId of [undefined, null, '']) {
      const { status, body } = await invite(api, { inviterId, expiresAt: 8.64e15 });
      expect(status).toBe(201);
      expect(body).toMatchObject({ inviterId: null, organizationRoles: [], expiresAt: 8.64e15 });
    }
  });

  it('is deleted in any status', async () => {
    const [pending, revoked] = [await invitationPath(api), await invitationPath(api)];
    await revoke(api, revoked);
    for (const path of [pending, revoked]) {
      const deleted = await api.delete(path);
      expect([deleted.status, deleted.body]).toEqual([204, undefined]);
      expect(refusal(await api.get(path))).toEqual(NO_INVITATION);
      expect(refusal(await api.delete(path))).toEqual([404, 'entity.not_found']);
    }
  });

  it('is unknown to another tenant', async () => {
    const path = await invitationPath(api);
    expect(refusal(await other.get(path))).toEqual(NO_INVITATION);
    expect(refusal(await other.delete(path))).toEqual([404, 'entity.not_found']);
    expect(refusal(await revoke(other, path))).toEqual(NO_INVITATION);
    expect(refusal(await other.post(`${path}/message`, {}))).toEqual(NO_INVITATION);
    expect(await idsOf('', other)).toEqual([]);
    expect(await statusAt(api, path)).toBe('Pending');
  });

  it('goes with its organization and its inviter, and loses a role that is deleted', async () => {
    const [organizationId, inviterId, roleId] = [
      await createOrganization(api),
      await createUser(api),
      await createOrganizationRole(api),
    ];
    const one = await invitationPath(api, { organizationId, organizationRoleIds: [roleId] });
    const two = await invitationPath(api, { inviterId });
    await api.delete(`/organization-roles/${roleId}`);
    expect((await api.get(one)).body).toMatchObject({ organizationRoles: [] });
    await api.delete(`/organizations/${organizationId}`);
    await api.delete(`/users/${inviterId}`);
    for (const path of [one, two]) expect(refusal(await api.get(path))).toEqual(NO_INVITATION);
  });
});

describe('invitations', () => {
  it('are listed newest first, by organization, inviter and address in any case, without pages', async () => {
    const [organizationId, inviterId, invitee] = [
      await createOrganization(api),
      await createUser(api),
      `X${newEmail()}`,
    ];
    const oldest = read(await invite(api, { organizationId, inviterId }), 'id');
    const middle = read(await invite(api, { organizationId, invitee }), 'id');
    const newest = read(await invite(api, { inviterId, invitee: invitee.toLowerCase() }), 'id');
    expect(await idsOf(`?organizationId=${organizationId}`)).toEqual([middle, oldest]);
    expect(await idsOf(`?inviterId=${inviterId}`)).toEqual([newest, oldest]);
    expect(await idsOf(`?invitee=${invitee.toUpperCase()}`)).toEqual([newest, middle]);
    expect(await idsOf(`?invitee=${invitee}&inviterId=${inviterId}`)).toEqual([newest]);
    expect((await idsOf('')).slice(0, 3)).toEqual([newest, middle, oldest]);
    for (const none of ['?organizationId=unknown', '?inviterId=unknown', '?invitee=unknown']) {
      expect(await idsOf(none)).toEqual([]);
    }
    const { headers } = await api.get(`${INVITATIONS}?page=1&page_size=1`);
    expect([headers.get('total-number'), headers.get('link')]).toEqual([null, null]);
    expect(await idsOf(`?organizationId=${organizationId}`, other)).toEqual([]);
  });

  it('end after the newest 1,000', async () => {
    const organizationId = await createOrganization(api);
    await sql(
      server.databaseUrl,
      `insert into organization_invitations (tenant_id, id, organization_id, invitee, expires_at, created_at)
       select 'default', $1 || n, $1, n || '@example.com', now(), now() - n * interval '1 second'
       from generate_series(1, 1001) as n`,
      [organizationId],
    );
    const ids = await idsOf(`?organizationId=${organizationId}`);
    expect([ids.length, ids[0], ids.at(-1)]).toEqual([1000, `${organizationId}1`, `${organizationId}1000`]);
  });

  it.each([
    { invitee: 'nobody' },
    { invitee: 'a@b' },
    { invitee: 'a@example.com, b@example.com' },
    { invitee: 'a@example.com,b@example.com' },
    { invitee: '<a@example.com>' },
    { invitee: 'a@b@example.com' },
    { invitee: 'a b@example.com' },
    { invitee: '' },
    { invitee: null },
    { invitee: `${'x'.repeat(250)}@example.com` },
    { organizationId: '' },
    { organizationId: null },
    { expiresAt: null },
    { expiresAt: '2030-01-01' },
    { expiresAt: 8.64e15 + 1 },
    { inviterId: 1 },
    { inviterId: 'x'.repeat(22) },
    { organizationRoleIds: [''] },
    { organizationRoleIds: 'role' },
    { organizationRoleIds: Array.from({ length: 101 }, () => 'role') },
    { messagePayload: true },
    { messagePayload: null },
    { messagePayload: 'text' },
    { messagePayload: [] },
    { messagePayload: { link: 1 } },
    { messagePayload: { mine: 'a\u0000' } },
  ])('are refused with %j', async (properties) => {
    expect(await refusalsOf({ organizationId: 'unknown', ...properties })).toEqual([INVALID]);
  });

  it('cannot have expired already', async () => {
    const now = Clock.now() + MINUTE_MILLISECONDS;
    Clock.use(() => now);
    expect(await refusalsOf({ expiresAt: now }, { expiresAt: 0 }, { expiresAt: -8.64e15 })).toEqual([
      [400, 'request.invalid_input'],
    ]);
    expect((await invite(api, { expiresAt: now + 1 })).status).toBe(201);
  });

  it('name an organization, an inviter and roles of the tenant', async () => {
    const [organizationId, fine] = [await createOrganization(api), await createOrganizationRole(api)];
    expect(
      await refusalsOf(
        { organizationId: 'unknown' },
        { organizationId: await createOrganization(other) },
        { organizationId, inviterId: 'unknown' },
        { organizationId, inviterId: await createUser(other) },
        { organizationId, organizationRoleIds: [fine, 'unknown'] },
        { organizationId, organizationRoleIds: [fine, await createOrganizationRole(other)] },
      ),
    ).toEqual([UNKNOWN]);
  });

  it('bring no roles of machines', async () => {
    const machine = await createOrganizationRole(api, { type: 'MachineToMachine' });
    expect(await refusalsOf({ organizationRoleIds: [await createOrganizationRole(api), machine] })).toEqual([
      WRONG_TYPE,
    ]);
  });

  it('are not for members, whatever the case of the address, but for members of others', async () => {
    const primaryEmail = newEmail();
    const [userId, organizationId] = [await createUser(api, { primaryEmail }), await createOrganization(api)];
    await api.post(`/organizations/${organizationId}/users`, { userIds: [userId] });
    expect(
      await refusalsOf(
        { organizationId, invitee: primaryEmail },
        { organizationId, invitee: primaryEmail.toUpperCase() },
      ),
    ).toEqual([REFUSED]);
    const refused = await invite(api, { organizationId, invitee: primaryEmail });
    expect(read(refused, 'details')).toContain(`invitee "${primaryEmail}"`);
    expect((await invite(api, { invitee: primaryEmail })).status).toBe(201);
    const theirs = await createOrganization(other);
    expect((await invite(other, { organizationId: theirs, invitee: primaryEmail })).status).toBe(201);
  });

  it('are pending once for an address and an organization, in any case, until answered or deleted', async () => {
    const [organizationId, invitee] = [await createOrganization(api), newEmail()];
    const first = await invitationPath(api, { organizationId, invitee });
    expect(
      await refusalsOf({ organizationId, invitee }, { organizationId, invitee: invitee.toUpperCase() }),
    ).toEqual([TAKEN]);
    expect((await invite(api, { invitee })).status).toBe(201);
    await revoke(api, first);
    const second = await invitationPath(api, { organizationId, invitee });
    expect(await refusalsOf({ organizationId, invitee })).toEqual([TAKEN]);
    await api.delete(second);
    expect((await invite(api, { organizationId, invitee })).status).toBe(201);
  });

  it('expire, are shown so at once, and then leave room for another', async () => {
    const [organizationId, invitee, now] = [await createOrganization(api), newEmail(), Clock.now()];
    const expiresAt = now + 10 * MINUTE_MILLISECONDS;
    const path = await invitationPath(api, { organizationId, invitee, expiresAt });
    Clock.use(() => expiresAt - 1);
    expect(await statusAt(api, path)).toBe('Pending');
    Clock.use(() => expiresAt);
    const expired = await api.get(path);
    expect(expired.body).toMatchObject({ status: 'Expired', expiresAt });
    expect((await api.get(`${INVITATIONS}?organizationId=${organizationId}`)).body).toEqual([expired.body]);
    expect(refusal(await revoke(api, path))).toEqual(REFUSED);
    const again = await invitationPath(api, { organizationId, invitee: invitee.toUpperCase() });
    expect([await statusAt(api, path), await statusAt(api, again)]).toEqual(['Expired', 'Pending']);
    Clock.use();
    expect(await statusAt(api, path)).toBe('Expired');
  });
});
