import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { heldStatements } from '../support/held-rows.js';
import { useServer } from '../support/test-app.js';
import { requestToken, type TokenAnswer } from '../support/tokens.js';

const BUSY = {
  code: 'oidc.temporarily_unavailable',
  message: expect.any(String),
  error: 'temporarily_unavailable',
  error_description: 'the server is busy',
};

describe('a server whose database has no room', () => {
  const server = useServer({ DATABASE_POOL_SIZE: '1', DATABASE_CONNECTION_TIMEOUT: '200' });
  let holder: pg.Client;

  beforeAll(async () => {
    holder = new pg.Client({ connectionString: server.databaseUrl });
    await holder.connect();
  });
  afterAll(() => holder.end());

  const token = ({ tenant } = server): Promise<TokenAnswer> =>
    requestToken(tenant, {
      grant_type: 'client_credentials',
      client_id: tenant.clientId,
      client_secret: tenant.clientSecret,
      resource: tenant.indicator,
      scope: 'all',
    });

  /** Blocks the table that the one connection then waits for, and with it everybody who waits for the connection. */
  const whileBusy = async (work: () => Promise<void>): Promise<void> => {
    await holder.query('begin');
    await holder.query('lock table applications in access exclusive mode');
    const blocked = token();
    while ((await heldStatements(server.databaseUrl)) === 0);
    try {
      await work();
    } finally {
      await holder.query('rollback');
      expect((await blocked).status).toBe(200);
    }
  };

  it('answers token requests with 503 and when to try again, and recovers', async () => {
    expect((await token()).status).toBe(200);
    await whileBusy(async () => {
      const answers = await Promise.all([token(), token(), token()]);
      for (const { status, headers, body } of answers) {
        expect(status).toBe(503);
        expect(headers.get('retry-after')).toBe('1');
        expect(headers.get('content-type')).toBe('application/json; charset=utf-8');
        expect(body).toEqual(BUSY);
      }
    });
    expect((await token()).status).toBe(200);
  });

  it('answers the same for a tenant that nobody asked for yet', async () => {
    await whileBusy(async () => {
      const { status, headers, body } = await token({ ...server, tenant: server.other });
      expect([status, headers.get('retry-after'), body]).toEqual([503, '1', BUSY]);
    });
    expect((await token({ ...server, tenant: server.other })).status).toBe(200);
  });

  it('answers the same at the authorization endpoint', async () => {
    await whileBusy(async () => {
      const response = await fetch(`${server.tenant.issuer}/auth?client_id=bootstrap`);
      expect([response.status, response.headers.get('retry-after')]).toEqual([503, '1']);
      expect(await response.json()).toEqual(BUSY);
    });
  });

  it('answers the REST API with 503 too', async () => {
    const { body } = await token();
    await whileBusy(async () => {
      const response = await fetch(`${server.tenant.baseUrl}/api/resources`, {
        headers: { authorization: `Bearer ${String(body['access_token'])}` },
      });
      expect([response.status, response.headers.get('retry-after')]).toEqual([503, '1']);
      expect(await response.json()).toMatchObject({ code: 'request.temporarily_unavailable' });
    });
  });

  it('still serves what it has in memory', async () => {
    await whileBusy(async () => {
      expect((await fetch(`${server.tenant.issuer}/jwks`)).status).toBe(200);
      expect((await fetch(`${server.tenant.baseUrl}/api/status`)).status).toBe(204);
    });
  });

  it('survives many more requests than it has room for', async () => {
    await whileBusy(async () => {
      const answers = await Promise.all(Array.from({ length: 30 }, () => token()));
      expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([503]));
    });
    expect((await token()).status).toBe(200);
  });
});
