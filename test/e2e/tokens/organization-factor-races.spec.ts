import { beforeAll, describe, expect, it } from 'vitest';
import { type ApiClient, apiClient } from '../../support/api-client.js';
import { giveTotp, takeFactors } from '../../support/factors.js';
import { application, type Consent, newCode, redeem, refresh } from '../../support/granted-codes.js';
import { setMember } from '../../support/members.js';
import { addOrganization } from '../../support/organizations.js';
import { sql } from '../../support/sql.js';
import { useServer } from '../../support/test-app.js';
import { createApplication } from '../applications/fixture.js';
import { createUser } from '../users/fixture.js';

const AT_ONCE = 20;

describe('an organization that asks for a second factor, and many refreshes at once', () => {
  const server = useServer();
  let api: ApiClient;
  let clientId: string;
  let here: { databaseUrl: string; tenantId: string };
  let organization_id: string;

  beforeAll(async () => {
    here = { databaseUrl: server.databaseUrl, tenantId: 'default' };
    api = await apiClient(server.tenant);
    clientId = await createApplication(api, application('SPA'));
    organization_id = await addOrganization(here);
    await sql(server.databaseUrl, 'update organizations set is_mfa_required = true where id = $1', [
      organization_id,
    ]);
  });

  const signIn = async () => {
    const userId = await createUser(api);
    await setMember(here, { organizationId: organization_id, userId });
    const consent: Consent = {
      userId,
      clientId,
      scope: 'openid offline_access urn:logto:scope:organizations',
    };
    const { body } = await redeem(server.tenant, consent, await newCode(server, server.tenant, consent));
    const token = String(body['refresh_token']);
    return { userId, consent, token };
  };

  it('spend nothing where they are refused', async () => {
    const { userId, consent, token } = await signIn();
    const ask = () => refresh(server.tenant, consent, token, { organization_id });
    const refused = await Promise.all(Array.from({ length: AT_ONCE }, ask));
    expect(new Set(refused.map(({ status, body }) => `${status} ${String(body['code'])}`))).toEqual(
      new Set(['403 oidc.access_denied']),
    );
    await giveTotp(server, userId);
    expect((await ask()).status).toBe(200);
  });

  it.each([
    ['takes the factor away', (userId: string) => takeFactors(server, userId)],
    [
      'takes the user out of the organization',
      (userId: string) => api.delete(`/organizations/${organization_id}/users/${userId}`),
    ],
  ])('give nothing any more once an operator %s', async (_what, end) => {
    const { userId, consent, token } = await signIn();
    await giveTotp(server, userId);
    let latest = token;
    const ask = async () => {
      const answer = await refresh(server.tenant, consent, latest, { organization_id });
      if (answer.status === 200) latest = String(answer.body['refresh_token']);
      return answer;
    };
    const running = Array.from({ length: AT_ONCE }, (_, nth) =>
      nth === AT_ONCE / 2 ? end(userId).then(() => undefined) : ask(),
    );
    const answers = (await Promise.all(running)).filter((answer) => answer !== undefined);
    expect(answers.filter(({ status }) => status >= 500)).toEqual([]);
    expect((await ask()).status).toBeGreaterThanOrEqual(400);
  });
});
