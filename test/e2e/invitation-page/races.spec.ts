import { beforeAll, describe, expect, it } from 'vitest';
import { apiClient, type ApiClient } from '../../support/api-client.js';
import { holdRows, waitingForRows } from '../../support/held-rows.js';
import { sql } from '../../support/sql.js';
import { useServer } from '../../support/test-app.js';
import { accept, statusAt } from '../organization-invitations/fixture.js';
import { readMembers } from '../organizations/fixture.js';
import { refusal, tally } from '../roles/fixture.js';
import { createUser, newEmail } from '../users/fixture.js';
import { acceptBy, invited, newcomer } from './fixture.js';

const server = useServer();
let api: ApiClient;

beforeAll(async () => {
  api = await apiClient(server.tenant);
});

const membersOf = (organizationId: string) => readMembers(api, `/organizations/${organizationId}`);
const usersWith = (email: string) =>
  sql<{ id: string }>(server.databaseUrl, 'select id from users where email_key = lower($1)', [email]);

/** Accepts, and does something else before the acceptance gets past what it waits for. */
async function meanwhile<Result>(
  lock: readonly [statement: string, id: string],
  acceptance: () => Promise<Result>,
  other: () => Promise<unknown>,
): Promise<Result> {
  const release = await holdRows(server.databaseUrl, lock[0], [lock[1]]);
  const answer = acceptance();
  await waitingForRows(server.databaseUrl, 1);
  await other();
  await release();
  return answer;
}

const INVITATION = 'select from organization_invitations where id = $1 for update';
const ORGANIZATION = 'select from organizations where id = $1 for update';

describe('while somebody accepts an invitation', () => {
  it('the address gets an account: nothing is kept, and the next time it is that one', async () => {
    const { id, token, invitee, organizationId, path } = await invited(server, api);
    const answer = await meanwhile(
      [INVITATION, id],
      () => acceptBy(server.tenant, token, newcomer()),
      () => createUser(api, { primaryEmail: invitee }),
    );
    expect(refusal(answer)).toEqual([422, 'user.email_already_in_use']);
    expect(await statusAt(api, path)).toBe('Pending');
    expect((await acceptBy(server.tenant, token)).body).toMatchObject({ isNewUser: false });
    expect(await membersOf(organizationId)).toEqual((await usersWith(invitee)).map((user) => user.id));
  });

  it('the address becomes that of nobody: they do not become a member', async () => {
    const { token, invitee, organizationId, path } = await invited(server, api);
    const userId = await createUser(api, { primaryEmail: invitee });
    const answer = await meanwhile(
      [ORGANIZATION, organizationId],
      () => acceptBy(server.tenant, token),
      () => api.patch(`/users/${userId}`, { primaryEmail: newEmail() }),
    );
    expect(refusal(answer)).toEqual([409, 'invitation.account_changed']);
    expect([await membersOf(organizationId), await statusAt(api, path)]).toEqual([[], 'Pending']);
  });

  it('an operator says that they accept: one of the two counts', async () => {
    const { token, invitee, path, organizationId } = await invited(server, api);
    const userId = await createUser(api, { primaryEmail: invitee });
    const answers = await Promise.all([acceptBy(server.tenant, token), accept(api, path, userId)]);
    expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 422]);
    expect(await membersOf(organizationId)).toEqual([userId]);
  });

  it.each(['organization', 'invitation'])('its %s is deleted: there is no account', async (doomed) => {
    const { token, invitee, organizationId, path } = await invited(server, api);
    const [deleted, answer] = await Promise.all([
      api.delete(doomed === 'organization' ? `/organizations/${organizationId}` : path),
      acceptBy(server.tenant, token, newcomer()),
    ]);
    expect(deleted.status).toBe(204);
    expect(['200', '404 invitation.not_found']).toContain(Object.keys(tally([answer]))[0]);
    expect(await usersWith(invitee)).toHaveLength(answer.status === 200 ? 1 : 0);
  });
});
