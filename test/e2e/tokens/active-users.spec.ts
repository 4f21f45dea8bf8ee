import { expect, it } from 'vitest';
import { apiClient } from '../../support/api-client.js';
import { application, newCode, redeem, refresh } from '../../support/granted-codes.js';
import { addMachine } from '../../support/machines.js';
import { sql } from '../../support/sql.js';
import { useServer } from '../../support/test-app.js';
import { requestToken } from '../../support/tokens.js';
import { createApplication } from '../applications/fixture.js';
import { createUser } from '../users/fixture.js';

const server = useServer();

it('counts a user as active on the day of a token, once, and no machine', async () => {
  const api = await apiClient(server.tenant);
  const clientId = await createApplication(api, application('SPA'));
  const today = async (path = api) => {
    const { body } = await path.get('/dashboard/users/active');
    return (body as { dau: { count: number } }).dau.count;
  };
  expect(await today()).toBe(0);
  const consent = { userId: await createUser(api), clientId, scope: 'openid offline_access' };
  const { body } = await redeem(server.tenant, consent, await newCode(server, server.tenant, consent));
  expect(await today()).toBe(1);
  await refresh(server.tenant, consent, String(body['refresh_token']));
  const { clientId: id, clientSecret: secret } = await addMachine(server, 'default');
  const machine = { client_id: id, client_secret: secret, resource: server.tenant.indicator };
  expect((await requestToken(server.tenant, { grant_type: 'client_credentials', ...machine })).status).toBe(
    200,
  );
  expect(await today()).toBe(1);
  const other = { ...consent, userId: await createUser(api) };
  await redeem(server.tenant, other, await newCode(server, server.tenant, other));
  expect(await today()).toBe(2);
  expect(await today(await apiClient(server.other))).toBe(0);
});

it('notes nobody whose token was refused, and again whom the database did not take', async () => {
  const api = await apiClient(server.tenant);
  const clientId = await createApplication(api, application('SPA'));
  const consent = { userId: await createUser(api), clientId, scope: 'openid' };
  const isNoted = async () => {
    await api.get('/dashboard/users/active');
    return (
      (await sql(server.databaseUrl, 'select from daily_active_users where user_id = $1', [consent.userId]))
        .length > 0
    );
  };
  const code = await newCode(server, server.tenant, consent);
  await redeem(server.tenant, consent, code, { code_verifier: 'w'.repeat(43) });
  expect(await isNoted()).toBe(false);
  await sql(server.databaseUrl, `alter table daily_active_users add constraint none check (false) not valid`);
  await redeem(server.tenant, consent, code);
  expect(await isNoted()).toBe(false);
  await sql(server.databaseUrl, 'alter table daily_active_users drop constraint none');
  await redeem(server.tenant, consent, await newCode(server, server.tenant, consent));
  expect(await isNoted()).toBe(true);
});
