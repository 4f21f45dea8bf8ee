import pg from 'pg';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { AuditTrail } from '#src/modules/audit-logs/audit-logs.public.js';
import { type ApiClient, apiClient } from '../../support/api-client.js';
import { attemptAt, basic } from '../../support/client-attempts.js';
import { grantedTokens } from '../../support/granted-tokens.js';
import { heldStatements } from '../../support/held-rows.js';
import { sql } from '../../support/sql.js';
import { startTestApp, useServer } from '../../support/test-app.js';
import { requestToken } from '../../support/tokens.js';
import { createApplication } from '../applications/fixture.js';
import { logsOf, storedLogs, waitForLogs } from './fixture.js';

const CLIENT_CREDENTIALS = 'ExchangeTokenBy.ClientCredentials';

describe('the audit of tokens', () => {
  const server = useServer();
  let api: ApiClient;
  let others: ApiClient;

  beforeAll(async () => {
    [api, others] = [await apiClient(server.tenant), await apiClient(server.other)];
  });

  const exchange = (parameters: Record<string, string> = {}, headers: Record<string, string> = {}) => {
    const { clientId, clientSecret, indicator } = server.tenant;
    return requestToken(
      server.tenant,
      {
        grant_type: 'client_credentials',
        client_id: clientId,
        client_secret: clientSecret,
        resource: indicator,
        scope: 'all',
        ...parameters,
      },
      headers,
    );
  };

  /** A machine, and the value of its secret. */
  const newMachine = async (): Promise<[id: string, secret: string]> => {
    const id = await createApplication(api);
    const { body } = await api.get(`/applications/${id}/secrets`);
    return [id, (body as { value: string }[])[0]?.value ?? ''];
  };

  it('tells who got which tokens, by which secret, and no secret', async () => {
    const [id, secret] = await newMachine();
    const { body } = await exchange(
      { client_id: id, client_secret: secret },
      { 'user-agent': 'Mozilla/5.0 (X11; Linux x86_64; rv:120.0) Gecko/20100101 Firefox/120.0' },
    );
    const [log] = await waitForLogs(api, `?applicationId=${id}`);
    expect(log).toMatchObject({
      tenantId: 'default',
      key: CLIENT_CREDENTIALS,
      payload: {
        key: CLIENT_CREDENTIALS,
        result: 'Success',
        applicationId: id,
        applicationSecret: { name: 'Default secret' },
        tokenTypes: ['AccessToken'],
        tokenTtl: 3600,
        ip: expect.stringMatching(/127\.0\.0\.1|::1/),
        userAgentParsed: { browser: { name: 'Firefox', major: '120' }, os: { name: 'Linux' } },
        params: { grant_type: 'client_credentials', client_id: id, scope: 'all', client_secret: '******' },
      },
    });
    const text = JSON.stringify(log);
    expect(text).not.toContain(secret);
    expect(text).not.toContain(body['access_token']);
    expect(await logsOf(others, `?applicationId=${id}`)).toEqual([]);
  });

  it('keeps what a deleted application did', async () => {
    const [id, secret] = await newMachine();
    await exchange({ client_id: id, client_secret: secret });
    expect((await api.delete(`/applications/${id}`)).status).toBe(204);
    const [log] = await waitForLogs(api, `?applicationId=${id}&logKey=${CLIENT_CREDENTIALS}`);
    expect((await api.get(`/logs/${log?.id}`)).body).toMatchObject({ payload: { applicationId: id } });
  });

  it('tells what was refused, as the client was told', async () => {
    const [id, secret] = await newMachine();
    const presented = `${secret.slice(1)}!`;
    expect((await exchange({ client_id: id, client_secret: presented })).status).toBe(401);
    expect((await exchange({ client_id: id, client_secret: secret, resource: 'urn:none' })).status).toBe(400);
    const logs = await waitForLogs(api, `?applicationId=${id}`, 2);
    expect(logs.map(({ payload }) => payload)).toEqual(
      expect.arrayContaining([
        expect.objectContaining({
          result: 'Error',
          error: expect.objectContaining({ code: 'oidc.invalid_client', error: 'invalid_client' }),
        }),
        expect.objectContaining({
          result: 'Error',
          applicationSecret: { name: 'Default secret' },
          error: expect.objectContaining({ code: 'oidc.invalid_target' }),
        }),
      ]),
    );
    expect(JSON.stringify(logs)).not.toContain(presented);
  });

  it('names the secret that has expired', async () => {
    const [id, secret] = await newMachine();
    await sql(
      server.databaseUrl,
      `update application_secrets set expires_at = now() - interval '1 hour' where application_id = $1`,
      [id],
    );
    expect((await exchange({ client_id: id, client_secret: secret })).status).toBe(400);
    const [log] = await waitForLogs(api, `?applicationId=${id}`);
    expect(log?.payload).toMatchObject({ result: 'Error', applicationSecret: { name: 'Default secret' } });
  });

  it('bounds and cleans what strangers send, and names no application that is none', async () => {
    const stranger = `stranger${'x'.repeat(5000)}`;
    await attemptAt(server.tenant, {
      form: `client_id=${stranger}&client_secret=guess&client_assertion=guess&grant_type=made_up\ud800`,
    });
    await exchange({ grant_type: 'refresh_token', client_id: 'nobody', client_assertion: 'guess' });
    const [log] = await waitForLogs(api, '?logKey=ExchangeTokenBy.Unknown');
    expect(log?.payload).not.toHaveProperty('applicationId');
    const logs = [...(await logsOf(api, '?page_size=100'))];
    const mine = logs.filter(({ payload }) => /stranger|nobody/.test(JSON.stringify(payload)));
    expect(mine.length).toBeGreaterThan(0);
    for (const { payload } of mine) {
      expect(payload).not.toHaveProperty('applicationId');
      expect(JSON.stringify(payload)).not.toContain('guess');
      expect(JSON.stringify(payload).length).toBeLessThan(1000);
    }
  });

  it('tells revocations: of a token with its grant, and refused ones', async () => {
    const { tenant } = server;
    const tokens = await grantedTokens(server, tenant, tenant.clientId);
    const revoke = (token: string, secret = tenant.clientSecret) =>
      attemptAt(tenant, {
        path: '/token/revocation',
        form: `token=${token}`,
        authorization: basic(`${tenant.clientId}:${secret}`),
      });
    expect((await revoke(tokens.accessToken)).status).toBe(200);
    expect((await revoke(tokens.accessToken)).status).toBe(200);
    expect((await revoke(tokens.refreshToken, 'wrong')).status).toBe(401);
    const logs = await waitForLogs(api, '?logKey=RevokeToken', 2);
    expect(logs.map(({ payload }) => payload)).toEqual([
      expect.objectContaining({ result: 'Error', applicationId: tenant.clientId }),
      expect.objectContaining({
        result: 'Success',
        applicationId: tenant.clientId,
        userId: 'somebody',
        tokenTypes: ['AccessToken'],
        params: expect.objectContaining({ token: '******' }),
      }),
    ]);
    const text = JSON.stringify(logs);
    for (const token of [tokens.accessToken, tokens.refreshToken]) expect(text).not.toContain(token);
    expect(await logsOf(others, '?logKey=RevokeToken')).toEqual([]);
  });

  it('writes a hundred requests at once in few statements', async () => {
    const [id, secret] = await newMachine();
    const answers = await Promise.all(
      Array.from({ length: 100 }, () => exchange({ client_id: id, client_secret: secret })),
    );
    expect(answers.every(({ status }) => status === 200)).toBe(true);
    await waitForLogs(api, `?applicationId=${id}&page_size=100`, 100);
    const [row] = await sql<{ rows: number; statements: number }>(
      server.databaseUrl,
      `select count(*)::int as rows, count(distinct xmin::text)::int as statements from logs
       where application_id = $1 and key = $2`,
      [id, CLIENT_CREDENTIALS],
    );
    expect(row?.rows).toBe(100);
    expect(row?.statements).toBeLessThan(50);
  });

  it('fails no request where the log cannot be written, and counts what is lost', async () => {
    const trail = server.app.get(AuditTrail);
    expect(trail.lost).toBe(0);
    await sql(server.databaseUrl, 'alter table logs rename to lost_logs');
    try {
      const answers = await Promise.all([exchange(), exchange(), exchange({ resource: 'urn:none' })]);
      expect(answers.map(({ status }) => status)).toEqual([200, 200, 400]);
      await vi.waitFor(() => expect(trail.lost).toBe(3), { timeout: 10_000 });
    } finally {
      await sql(server.databaseUrl, 'alter table lost_logs rename to logs');
    }
    const [id, secret] = await newMachine();
    await exchange({ client_id: id, client_secret: secret });
    await waitForLogs(api, `?applicationId=${id}&logKey=${CLIENT_CREDENTIALS}`);
    expect(trail.lost).toBe(3);
  });

  it('is tried again where the database is busy, before anything counts as lost', async () => {
    const trail = server.app.get(AuditTrail);
    const before = trail.lost;
    const [id, secret] = await newMachine();
    const holder = new pg.Client({ connectionString: server.databaseUrl });
    await holder.connect();
    await holder.query('begin; lock table logs in access exclusive mode');
    const isWaiting = async () => (await heldStatements(server.databaseUrl)) > 0;
    expect((await exchange({ client_id: id, client_secret: secret })).status).toBe(200);
    // The log waits for its table, and then no longer.
    await expect.poll(isWaiting, { timeout: 20_000 }).toBe(true);
    await expect.poll(isWaiting, { timeout: 20_000 }).toBe(false);
    await holder.end();
    await waitForLogs(api, `?applicationId=${id}&logKey=${CLIENT_CREDENTIALS}`);
    expect(trail.lost).toBe(before);
  });

  it('shows what happened to whoever asks right afterwards', async () => {
    const [id, secret] = await newMachine();
    for (let count = 1; count <= 20; count += 1) {
      await exchange({ client_id: id, client_secret: secret });
      const logs = await logsOf(api, `?applicationId=${id}&logKey=${CLIENT_CREDENTIALS}`);
      expect(logs.length).toBe(count);
    }
  });

  it('is complete when the server has stopped', async () => {
    const short = await startTestApp();
    const { tenant, databaseUrl } = short;
    const before = await storedLogs(short, tenant.id, CLIENT_CREDENTIALS);
    await requestToken(tenant, {
      grant_type: 'client_credentials',
      client_id: tenant.clientId,
      client_secret: tenant.clientSecret,
      resource: tenant.indicator,
    });
    await short.close();
    const rows = await sql<{ count: number }>(databaseUrl, 'select count(*)::int as count from logs');
    expect(rows).toEqual([{ count: before.length + 1 }]);
  });
});
