import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { Clock } from '#src/kernel/clock.js';
import { apiClient, type ApiClient } from '../../support/api-client.js';
import { BrowserlessClient } from '../../support/browserless-client.js';
import { announcedIn, awaitMemberships, membershipsIn } from '../../support/jit-provisioning.js';
import { addClient } from '../../support/people.js';
import { sql } from '../../support/sql.js';
import { useServer } from '../../support/test-app.js';
import { logsOf, waitForLogs } from '../audit-logs/fixture.js';
import { AdministeredTenant } from '../my-organization/fixture.js';
import { statusAt } from '../organization-invitations/fixture.js';
import { createOrganization, createOrganizationRole, readMembers } from '../organizations/fixture.js';
import { read, readAll, unique } from '../resources/fixture.js';
import { createRole, refusal } from '../roles/fixture.js';
import { createUser, newEmail } from '../users/fixture.js';
import { acceptBy, invited, linkOf, newcomer, show, tokenIn } from './fixture.js';

const server = useServer();
let api: ApiClient;

beforeAll(async () => {
  api = await apiClient(server.tenant);
  await awaitMemberships(server.databaseUrl);
});
afterEach(() => Clock.use());

const accept = (token: string, chosen?: object) => acceptBy(server.tenant, token, chosen);
const membersOf = (organizationId: string) => readMembers(api, `/organizations/${organizationId}`);
const usersWith = (email: string) =>
  sql<{ id: string }>(server.databaseUrl, 'select id from users where email_key = lower($1)', [email]);

describe('somebody new who accepts an invitation', () => {
  it('gets an account with the invited address, and signs in to it', async () => {
    const organizationRoleIds = [await createOrganizationRole(api)];
    const { token, invitee, organizationId, path } = await invited(server, api, { organizationRoleIds });
    const chosen = newcomer();
    const { status, body } = await accept(token, chosen);
    expect([status, body]).toEqual([200, { isNewUser: true, redirectTo: null }]);
    const [user] = await usersWith(invitee);
    expect((await api.get(`/users/${user?.id}`)).body).toMatchObject({
      username: chosen.username,
      primaryEmail: invitee,
      hasPassword: true,
    });
    expect((await api.get(path)).body).toMatchObject({ status: 'Accepted', acceptedUserId: user?.id });
    expect(await membershipsIn(server.databaseUrl, user?.id ?? '')).toEqual({
      [organizationId]: organizationRoleIds,
    });
    const browser = new BrowserlessClient(server.tenant, await addClient(server.tenant));
    const answer = await browser.signIn(chosen.username, chosen.password);
    expect(answer.searchParams.has('code')).toBe(true);
  });

  it('gets one where nobody signs up, too', async () => {
    await api.patch('/sign-in-exp', { signInMode: 'SignIn' });
    const { token } = await invited(server, api);
    const answer = await accept(token, newcomer());
    await api.patch('/sign-in-exp', { signInMode: 'SignInAndRegister' });
    expect(answer.body).toMatchObject({ isNewUser: true });
  });

  it('brings what the tenant asks for, by its rules, and else nothing is kept', async () => {
    const { token, invitee, path } = await invited(server, api);
    const { username, password } = newcomer();
    const { status, body } = await accept(token);
    expect([status, body]).toMatchObject([
      422,
      { code: 'user.missing_profile', data: { missingProfile: ['username', 'password'] } },
    ]);
    const taken = `taken_${unique()}`;
    await createUser(api, { username: taken });
    for (const [chosen, code] of [
      [{ username }, 'user.missing_profile'],
      [{ username: taken, password }, 'user.username_already_in_use'],
      [{ username: 'x'.repeat(129), password }, 'user.username_too_long'],
      [{ username, password: 'short' }, 'password.rejected'],
      [{ username, password: `${invitee.split('@')[0]}!` }, 'password.rejected'],
    ] as const) {
      expect(refusal(await accept(token, chosen))).toEqual([422, code]);
    }
    expect(refusal(await accept(token, { username: '1st', password }))).toEqual([400, 'guard.invalid_input']);
    expect([await usersWith(invitee), await statusAt(api, path)]).toEqual([[], 'Pending']);
  });

  it('gets none where the tenant takes no such address, which an account may have all the same', async () => {
    const other = await apiClient(server.other);
    await other.patch('/sign-in-exp', { emailBlocklistPolicy: { blockSubaddressing: true } });
    const { token, invitee } = await invited(server, other, { invitee: `grace+${newEmail()}` }, server.other);
    expect(refusal(await acceptBy(server.other, token, newcomer()))).toEqual([
      422,
      'session.email_blocklist.email_subaddressing_not_allowed',
    ]);
    await createUser(other, { primaryEmail: invitee });
    expect((await acceptBy(server.other, token)).body).toMatchObject({ isNewUser: false });
  });

  it('gets default roles', async () => {
    const role = await createRole(api, { type: 'User', isDefault: true });
    const { token, invitee } = await invited(server, api);
    await accept(token, newcomer());
    await api.patch(`/roles/${role}`, { isDefault: false });
    const [user] = await usersWith(invitee);
    expect(readAll(await api.get(`/users/${user?.id}/roles`), 'id')).toEqual([role]);
  });

  it('joins the organizations of the domain too, and each once', async () => {
    const domain = `${unique()}.example`;
    const [ofDomain, inviting] = [await createOrganization(api), await createOrganization(api)];
    const [jitRole, invitedRole] = [await createOrganizationRole(api), await createOrganizationRole(api)];
    for (const id of [ofDomain, inviting]) {
      await api.post(`/organizations/${id}/jit/email-domains`, { emailDomain: domain });
    }
    await api.post(`/organizations/${inviting}/jit/roles`, { organizationRoleIds: [jitRole] });
    const { token, invitee } = await invited(server, api, {
      organizationId: inviting,
      invitee: `grace@${domain}`,
      organizationRoleIds: [invitedRole],
    });
    await accept(token, newcomer());
    const [user] = await usersWith(invitee);
    expect(await membershipsIn(server.databaseUrl, user?.id ?? '')).toEqual({
      [ofDomain]: [],
      [inviting]: [jitRole, invitedRole].toSorted(),
    });
    expect(await announcedIn(server.databaseUrl, user?.id ?? '')).toEqual([ofDomain, inviting].toSorted());
  });
});

describe('somebody with an account who accepts an invitation', () => {
  it('becomes a member with its roles, and keeps username, password and all else', async () => {
    const organizationRoleIds = [await createOrganizationRole(api)];
    const { token, invitee, organizationId } = await invited(server, api, { organizationRoleIds });
    const userId = await createUser(api, { primaryEmail: invitee.toUpperCase(), username: `u${unique()}` });
    const before = (await api.get(`/users/${userId}`)).body;
    const { status, body } = await accept(token, newcomer());
    expect([status, body]).toEqual([200, { isNewUser: false, redirectTo: null }]);
    expect(await membershipsIn(server.databaseUrl, userId)).toEqual({
      [organizationId]: organizationRoleIds,
    });
    expect((await api.get(`/users/${userId}`)).body).toEqual(before);
  });

  it('does not join the organizations of the domain: that is for who signs up', async () => {
    const domain = `${unique()}.example`;
    const ofDomain = await createOrganization(api);
    await api.post(`/organizations/${ofDomain}/jit/email-domains`, { emailDomain: domain });
    const { token, invitee } = await invited(server, api, { invitee: `ada@${domain}` });
    await createUser(api, { primaryEmail: invitee });
    expect((await accept(token)).status).toBe(200);
    expect(await membersOf(ofDomain)).toEqual([]);
  });

  it('is not suspended', async () => {
    const { token, invitee, organizationId, path } = await invited(server, api);
    const userId = await createUser(api, { primaryEmail: invitee });
    await api.patch(`/users/${userId}/is-suspended`, { isSuspended: true });
    expect(refusal(await accept(token))).toEqual([401, 'user.suspended']);
    expect([await membersOf(organizationId), await statusAt(api, path)]).toEqual([[], 'Pending']);
  });

  it('has the very address that is invited, and not one that only looks like it', async () => {
    const { token, invitee, organizationId } = await invited(server, api, { invitee: `k.${newEmail()}` });
    await createUser(api, { primaryEmail: invitee.replace('k', '\u212A') });
    expect((await show(server.tenant, token)).body).toMatchObject({ hasAccount: false });
    expect(refusal(await accept(token, newcomer()))).toEqual([422, 'user.email_already_in_use']);
    expect(await membersOf(organizationId)).toEqual([]);
  });

  it('is another tenant’s no more than any address is', async () => {
    const { token, invitee } = await invited(server, api);
    await createUser(await apiClient(server.other), { primaryEmail: invitee });
    expect((await accept(token, newcomer())).body).toMatchObject({ isNewUser: true });
  });
});

it('leads on to the application that the tenant names', async () => {
  const unknownSessionRedirectUrl = 'https://store.acme.example/start';
  await api.patch('/sign-in-exp', { unknownSessionRedirectUrl });
  const { token } = await invited(server, api);
  const { body } = await accept(token, newcomer());
  await api.patch('/sign-in-exp', { unknownSessionRedirectUrl: null });
  expect(body).toEqual({ isNewUser: true, redirectTo: unknownSessionRedirectUrl });
});

it('counts no more where whoever made the invitation may no longer invite, and makes no account', async () => {
  const tenant = await AdministeredTenant.of(server, server.tenant);
  const { organizationId, admin, api: adminApi } = await tenant.administered();
  const invitee = newEmail();
  const made = await adminApi.post('/my-organization/invitations', {
    invitee,
    expiresAt: Clock.now() + 60_000,
  });
  const token = tokenIn(await linkOf(server, server.tenant, read(made, 'id'), organizationId));
  await api.put(`/organizations/${organizationId}/users/${admin}/roles`, { organizationRoleIds: [] });
  expect(refusal(await accept(token, newcomer()))).toEqual([
    422,
    'my_organization.inviter_no_longer_allowed',
  ]);
  expect(await usersWith(invitee)).toEqual([]);
});

it('is told in the audit log: who accepted what, and what was refused, without the token', async () => {
  const { token, id, organizationId, invitee } = await invited(server, api);
  expect(refusal(await accept(token))).toEqual([422, 'user.missing_profile']);
  await accept(token, newcomer());
  const [user] = await usersWith(invitee);
  for (const target of [id, organizationId]) {
    const logs = await logsOf(api, `?targetId=${target}&logKey=Interaction.Invitation.Accept`);
    expect(logs.map(({ payload }) => payload)).toEqual([
      expect.objectContaining({ userId: user?.id, invitationId: id, organizationId, isNewUser: true }),
    ]);
  }
  const refused = await waitForLogs(api, '?logKey=Interaction.Invitation.Accept', 2);
  expect(refused).toContainEqual(
    expect.objectContaining({ payload: expect.objectContaining({ result: 'Error' }) }),
  );
  expect(JSON.stringify(refused)).not.toContain(token);
});
