import { beforeAll, expect, it } from 'vitest';
import { acceptBy, invited, newcomer } from '../e2e/invitation-page/fixture.js';
import { readMembers } from '../e2e/organizations/fixture.js';
import { tally } from '../e2e/roles/fixture.js';
import { createUser } from '../e2e/users/fixture.js';
import { apiClient, type ApiClient } from '../support/api-client.js';
import { sql } from '../support/sql.js';
import { useServer } from '../support/test-app.js';

/** Accepts one invitation many times at once. */
export function invitationsSuite(racers: number, timeoutMilliseconds: number): void {
  const server = useServer({ STRANGER_BURST: '1000000', PASSWORD_HASHING_QUEUE: '1000' });
  let api: ApiClient;

  beforeAll(async () => {
    api = await apiClient(server.tenant);
  });

  const race = (accept: () => ReturnType<typeof acceptBy>) =>
    Promise.all(Array.from({ length: racers }, accept)).then(tally);
  const once = { '200': 1, '422 invitation.already_accepted': racers - 1 };
  const usersWith = async (email: string) => {
    const select = 'select id from users where email_key = lower($1)';
    return (await sql<{ id: string }>(server.databaseUrl, select, [email])).map(({ id }) => id);
  };

  it(
    `makes one account and one member of ${racers} who accept an invitation`,
    async () => {
      const { token, invitee, organizationId } = await invited(server, api);
      expect(await race(() => acceptBy(server.tenant, token, newcomer()))).toEqual(once);
      const users = await usersWith(invitee);
      expect(users).toHaveLength(1);
      expect(await readMembers(api, `/organizations/${organizationId}`)).toEqual(users);
    },
    timeoutMilliseconds,
  );

  it(
    `lets one of ${racers} accept for an account that exists`,
    async () => {
      const { token, invitee, organizationId } = await invited(server, api);
      const userId = await createUser(api, { primaryEmail: invitee });
      expect(await race(() => acceptBy(server.tenant, token))).toEqual(once);
      expect(await readMembers(api, `/organizations/${organizationId}`)).toEqual([userId]);
    },
    timeoutMilliseconds,
  );
}
