import { decodeJwt } from 'jose';
import pg from 'pg';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { Clock } from '#src/kernel/clock.js';
import { type ApiClient, apiClient } from '../../support/api-client.js';
import { application, newCode, redeem, refresh } from '../../support/granted-codes.js';
import { waitingForRows } from '../../support/held-rows.js';
import { sql } from '../../support/sql.js';
import { useServer } from '../../support/test-app.js';
import type { TokenAnswer } from '../../support/tokens.js';
import { createApplication } from '../applications/fixture.js';
import { logsOf } from '../audit-logs/fixture.js';
import { createUser } from '../users/fixture.js';

const DAY = 24 * 60 * 60;
const OFFLINE = 'openid offline_access';

describe('refresh tokens', () => {
  const server = useServer();
  let api: ApiClient;
  let userId: string;
  let page: string;

  beforeAll(async () => {
    api = await apiClient(server.tenant);
    userId = await createUser(api);
    page = await createApplication(api, application('SPA'));
  });
  afterEach(() => Clock.use());

  const secretOf = async (clientId: string): Promise<Record<string, string>> => {
    const { body } = await api.get(`/applications/${clientId}/secrets`);
    const [secret] = body as { value: string }[];
    return secret ? { client_secret: secret.value } : {};
  };
  const signIn = async (clientId = page, scope = OFFLINE) => {
    const consent = { userId, clientId, scope };
    const code = await newCode(server, server.tenant, consent);
    const { status, body } = await redeem(server.tenant, consent, code, await secretOf(clientId));
    expect(status).toBe(200);
    return { ...code, token: String(body['refresh_token']), body };
  };
  const refreshed = async (token: string, clientId = page, changed: Record<string, string> = {}) =>
    refresh(server.tenant, { clientId }, token, { ...(await secretOf(clientId)), ...changed });
  const tokenOf = ({ body }: TokenAnswer): string => String(body['refresh_token']);
  const errorOf = ({ status, body }: TokenAnswer): unknown[] => [status, body['error']];
  const INVALID = [400, 'invalid_grant'];

  const later = (milliseconds: number) => {
    const now = Date.now() + milliseconds;
    Clock.use(() => now);
  };
  /** Seconds that the refresh tokens of a grant live, newest last. */
  const lifetimes = async (grantId: string): Promise<number[]> => {
    const rows = await sql<{ seconds: number }>(
      server.databaseUrl,
      `select (payload ->> 'exp')::int - (payload ->> 'iat')::int as seconds from oidc_artefacts
       where grant_id = $1 and kind = 'RefreshToken' order by (payload ->> 'rotations')::int`,
      [grantId],
    );
    return rows.map(({ seconds }) => seconds);
  };
  /** Makes the refresh tokens of a grant older, and so nearer to their end. */
  const age = (grantId: string, seconds: number, firstIssuedSeconds = seconds) =>
    sql(
      server.databaseUrl,
      `update oidc_artefacts set payload = payload || jsonb_build_object(
         'iat', (payload ->> 'iat')::int - $2::int, 'exp', (payload ->> 'exp')::int - $2::int, 'iiat', (payload ->> 'iiat')::int - $3::int)
       where grant_id = $1 and kind = 'RefreshToken'`,
      [grantId, seconds, firstIssuedSeconds],
    );
  /** The entry of the audit log about a grant. */
  const entryOf = async (key: string, grantId: string) =>
    (await logsOf(api, `?logKey=${key}&page_size=100`)).find(({ payload }) => payload['grantId'] === grantId);
  /** Holds what was used of a grant. Returns what lets it go. */
  const lockUsed = async (grantId: string): Promise<() => Promise<void>> => {
    const holder = new pg.Client({ connectionString: server.databaseUrl });
    await holder.connect();
    await holder.query('begin');
    await holder.query(
      'select from oidc_artefacts where grant_id = $1 and consumed_at is not null for update',
      [grantId],
    );
    return () => holder.end();
  };
  const artefacts = (grantId: string) =>
    sql(server.databaseUrl, 'select kind from oidc_artefacts where grant_id = $1', [grantId]);

  describe('are issued', () => {
    it.each([
      ['SPA', OFFLINE, {}, true],
      ['SPA', 'openid', {}, false],
      ['SPA', 'openid', { alwaysIssueRefreshToken: true }, true],
      ['Traditional', 'openid', { alwaysIssueRefreshToken: true }, true],
      ['Native', 'openid', { alwaysIssueRefreshToken: true }, false],
      ['Native', OFFLINE, {}, true],
    ] as const)('to a %s with the scope "%s" and %j: %s', async (type, scope, metadata, isIssued) => {
      const clientId = await createApplication(api, application(type, metadata));
      expect('refresh_token' in (await signIn(clientId, scope)).body).toBe(isIssued);
    });
  });

  describe('live', () => {
    it.each([
      [{}, 14 * DAY],
      [{ refreshTokenTtlInDays: 30 }, 30 * DAY],
      [{ refreshTokenTtl: 600 }, 600],
      [{ refreshTokenTtl: 600, refreshTokenTtlInDays: 1 }, DAY],
    ])('with %j for %i seconds', async (metadata, seconds) => {
      const clientId = await createApplication(api, application('Native', metadata));
      expect(await lifetimes((await signIn(clientId)).grantId)).toEqual([seconds]);
    });

    it('as long as their application says, and ID tokens too', async () => {
      const clientId = await createApplication(api, application('SPA', { idTokenTtl: 77 }));
      const { exp = 0, iat = 0 } = decodeJwt(String((await signIn(clientId)).body['id_token']));
      expect(exp - iat).toBe(77);
    });

    it('no longer than those that they replace, for a page', async () => {
      const { token, grantId } = await signIn();
      await age(grantId, DAY);
      expect((await refreshed(token)).status).toBe(200);
      const [, replaced = 0] = await lifetimes(grantId);
      expect(replaced).toBeLessThanOrEqual(13 * DAY);
      expect(replaced).toBeGreaterThan(13 * DAY - 60);
    });

    it('as long again as those that they replace, for a native application', async () => {
      const clientId = await createApplication(api, application('Native'));
      const { token, grantId } = await signIn(clientId);
      await age(grantId, DAY);
      await refreshed(token, clientId);
      expect((await lifetimes(grantId))[1]).toBe(14 * DAY);
    });
  });

  describe('are replaced', () => {
    it.each([
      ['SPA', {}, 0, true],
      ['Native', {}, 0, true],
      ['SPA', { rotateRefreshToken: false }, 0, false],
      ['Traditional', {}, 0.69, false],
      ['Traditional', {}, 0.71, true],
      ['Traditional', { rotateRefreshToken: false }, 0.71, false],
    ] as const)('for a %s with %j after %f of their life: %s', async (type, metadata, part, isReplaced) => {
      const clientId = await createApplication(api, application(type, metadata));
      const { token, grantId } = await signIn(clientId);
      await age(grantId, Math.round(14 * DAY * part));
      const answer = await refreshed(token, clientId);
      expect(answer.status).toBe(200);
      expect(tokenOf(answer) !== token).toBe(isReplaced);
    });

    it('no more a year after the first', async () => {
      const { token, grantId } = await signIn();
      await age(grantId, 0, 365.25 * DAY);
      expect(tokenOf(await refreshed(token))).toBe(token);
    });
  });

  describe('that are used again', () => {
    it('give 100 successors to 100 requests at once, all of one grant', async () => {
      const { token, grantId } = await signIn();
      // However long they take.
      later(0);
      const answers = await Promise.all(
        Array.from({ length: 100 }, () => refresh(server.tenant, { clientId: page }, token)),
      );
      expect(answers.map(({ status }) => status)).toEqual(Array(100).fill(200));
      const successors = answers.map(tokenOf);
      expect(new Set([token, ...successors]).size).toBe(101);
      expect((await lifetimes(grantId)).length).toBe(101);
      expect((await refreshed(successors[7] ?? '')).status).toBe(200);
      later(3001);
      expect(errorOf(await refreshed(token))).toEqual(INVALID);
      expect(await artefacts(grantId)).toEqual([]);
      expect(errorOf(await refreshed(successors[99] ?? ''))).toEqual(INVALID);
    });

    it('count for three seconds from the first use, however often they are used', async () => {
      const { token, grantId } = await signIn();
      expect((await refreshed(token)).status).toBe(200);
      later(2000);
      const second = await refreshed(token);
      expect(second.status).toBe(200);
      later(4000);
      expect(errorOf(await refreshed(token))).toEqual(INVALID);
      expect(await artefacts(grantId)).toEqual([]);
      expect(errorOf(await refreshed(tokenOf(second)))).toEqual(INVALID);
    });

    it('count for those who came within three seconds and had to wait', async () => {
      const { token, grantId } = await signIn();
      later(0);
      expect((await refreshed(token)).status).toBe(200);
      later(2000);
      const release = await lockUsed(grantId);
      const waiting = refreshed(token);
      await waitingForRows(server.databaseUrl, 1);
      later(4000);
      await release();
      expect((await waiting).status).toBe(200);
    });

    it('end the access tokens of their grant too, and leave an entry in the audit log', async () => {
      const { token, grantId } = await signIn();
      const { body } = await refreshed(token);
      later(3001);
      await refreshed(token);
      const { status } = await fetch(`${server.tenant.issuer}/me`, {
        headers: { authorization: `Bearer ${String(body['access_token'])}` },
      });
      expect(status).toBe(401);
      expect(await entryOf('RevokeGrants', grantId)).toBeDefined();
    });

    it.each([
      ['by another client', async () => ({ client_id: await createApplication(api, application('SPA')) })],
      ['for a scope that they lack', () => ({ scope: 'openid email' })],
    ])('end their grant when it is %s', async (_, changed) => {
      const { token, grantId } = await signIn();
      await refreshed(token);
      later(3001);
      expect((await refreshed(token, page, await changed())).status).toBe(400);
      expect(await artefacts(grantId)).toEqual([]);
    });

    it('end nothing when they are not replaced', async () => {
      const clientId = await createApplication(api, application('SPA', { rotateRefreshToken: false }));
      const { token } = await signIn(clientId);
      for (const milliseconds of [0, 4000, 8000]) {
        later(milliseconds);
        expect(tokenOf(await refreshed(token, clientId))).toBe(token);
      }
    });

    it('end nothing of another tenant', async () => {
      const { token, grantId } = await signIn();
      await refreshed(token);
      later(3001);
      const clientId = await createApplication(await apiClient(server.other), application('SPA'));
      expect(errorOf(await refresh(server.other, { clientId }, token))).toEqual(INVALID);
      expect(await artefacts(grantId)).not.toEqual([]);
    });
  });

  it('are used up by nobody who asks for too much', async () => {
    const { token } = await signIn();
    const answer = await refreshed(token, page, { scope: 'openid email phone' });
    expect(answer).toMatchObject({
      status: 400,
      body: {
        error: 'invalid_scope',
        error_description: 'refresh token missing requested scopes',
        scope: 'email phone',
      },
    });
    expect((await refreshed(token)).status).toBe(200);
  });

  it('let exactly one of 100 redemptions of a code win', async () => {
    const consent = { userId, clientId: page, scope: OFFLINE };
    const code = await newCode(server, server.tenant, consent);
    const answers = await Promise.all(
      Array.from({ length: 100 }, () => redeem(server.tenant, consent, code)),
    );
    expect(answers.map(({ status }) => status).toSorted()).toEqual([200, ...Array(99).fill(400)]);
    const winner = answers.find(({ status }) => status === 200);
    expect((await refreshed(winner ? tokenOf(winner) : '')).status).toBe(200);
  });

  it('leave an entry in the audit log that says whose they are', async () => {
    const { token, grantId } = await signIn();
    await refreshed(token);
    for (const key of ['ExchangeTokenBy.AuthorizationCode', 'ExchangeTokenBy.RefreshToken']) {
      expect((await entryOf(key, grantId))?.payload).toMatchObject({
        result: 'Success',
        userId,
        applicationId: page,
      });
    }
  });
});
