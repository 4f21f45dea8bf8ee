import { createRemoteJWKSet, type JWTPayload, jwtVerify } from 'jose';
import { beforeAll, describe, expect, it } from 'vitest';
import { type ApiClient, apiClient } from '../../support/api-client.js';
import { application, type Consent, newCode, redeem, refresh } from '../../support/granted-codes.js';
import { giveNamesakeFactor, giveTotp, takeFactors } from '../../support/factors.js';
import { addResource } from '../../support/machines.js';
import { giveUserRole, setMember } from '../../support/members.js';
import { addOrganization, addOrganizationRole } from '../../support/organizations.js';
import { sentStatements } from '../../support/sent-statements.js';
import { sql } from '../../support/sql.js';
import { useServer } from '../../support/test-app.js';
import type { TokenAnswer } from '../../support/tokens.js';
import { createApplication } from '../applications/fixture.js';
import { createUser } from '../users/fixture.js';

const SHOP = 'https://shop.example.com';
const TEMPLATE = 'urn:logto:resource:organizations';
const ORGANIZATIONS = 'urn:logto:scope:organizations';
const LOGS = 'read:logs write:logs';
const SCOPE = `openid offline_access ${ORGANIZATIONS}`;

describe('organization tokens of users', () => {
  const server = useServer();
  let here: { databaseUrl: string; tenantId: string };
  let api: ApiClient;
  let clientId: string;
  let admin: string;
  let member: string;

  beforeAll(async () => {
    here = { databaseUrl: server.databaseUrl, tenantId: 'default' };
    api = await apiClient(server.tenant);
    clientId = await createApplication(api, application('SPA'));
    const scopes = ['read', 'write', 'refund'];
    await addResource(server, { tenantId: 'default', indicator: SHOP, scopes, ttlSeconds: 120 });
    admin = await addOrganizationRole(here, {
      type: 'User',
      scopes: [...LOGS.split(' '), 'read:users', 'write:users'],
      resourceScopes: { [SHOP]: ['read', 'write'] },
    });
    member = await addOrganizationRole(here, {
      type: 'User',
      scopes: ['read:logs', 'read:users'],
      resourceScopes: { [SHOP]: ['read'] },
    });
    for (const id of ['org_1', 'org_2', 'org_3', 'org_4']) await addOrganization(here, id);
  });

  /** A user who is admin in org_1, member in org_2, and not in org_3. */
  const newUser = async (): Promise<string> => {
    const userId = await createUser(api);
    await setMember(here, { organizationId: 'org_1', userId }, [admin]);
    await setMember(here, { organizationId: 'org_2', userId }, [member]);
    await setMember(here, { organizationId: 'org_4', userId });
    return userId;
  };

  /** Signs in, and says how to refresh from then on. */
  const signIn = async (changed: Partial<Consent> = {}) => {
    const consent: Consent = {
      userId: await newUser(),
      clientId,
      scope: `${SCOPE} ${LOGS} read write`,
      resources: { [TEMPLATE]: LOGS, [SHOP]: 'read write' },
      ...changed,
    };
    const code = await newCode(server, server.tenant, consent);
    const { body } = await redeem(server.tenant, consent, code);
    let token = String(body['refresh_token']);
    const ask = async (parameters: Record<string, string>): Promise<TokenAnswer> => {
      const answer = await refresh(server.tenant, consent, token, parameters);
      if (answer.status === 200) token = String(answer.body['refresh_token']);
      return answer;
    };
    return { ...consent, ask, grantId: code.grantId, currentToken: () => token };
  };

  const claimsOf = async ({ body }: TokenAnswer): Promise<JWTPayload> => {
    const keys = createRemoteJWKSet(new URL(`${server.tenant.issuer}/jwks`));
    return (await jwtVerify(String(body['access_token']), keys, { issuer: server.tenant.issuer })).payload;
  };
  const scopeOf = async (answer: TokenAnswer): Promise<unknown> => {
    const { scope } = await claimsOf(answer);
    expect(answer.body['scope']).toBe(scope);
    return scope;
  };
  const refusalOf = ({ status, body }: TokenAnswer) => [status, body['code'], body['error_description']];
  const NO_MEMBER = [403, 'oidc.access_denied', 'user is not a member of the organization'];

  it('hold what the roles in the organization give of what was asked for', async () => {
    const { ask, userId } = await signIn();
    const answer = await ask({ organization_id: 'org_1' });
    expect(answer).toMatchObject({
      status: 200,
      body: { token_type: 'Bearer', expires_in: 3600, scope: LOGS },
    });
    expect(Object.keys(answer.body).toSorted()).toEqual([
      'access_token',
      'expires_in',
      'id_token',
      'refresh_token',
      'scope',
      'token_type',
    ]);
    expect(await claimsOf(answer)).toEqual({
      jti: expect.any(String),
      sub: userId,
      iat: expect.any(Number),
      exp: expect.any(Number),
      scope: LOGS,
      client_id: clientId,
      iss: server.tenant.issuer,
      aud: 'urn:logto:organization:org_1',
    });
    expect(await scopeOf(await ask({ organization_id: 'org_2' }))).toBe('read:logs');
    expect(refusalOf(await ask({ organization_id: 'org_3' }))).toEqual(NO_MEMBER);
  });

  it.each([
    ['org_1', 'write:logs', 'write:logs'],
    ['org_1', 'write:logs read:logs', LOGS],
    ['org_2', 'write:logs', ''],
    ['org_4', LOGS, ''],
  ])('for %s hold with the scope "%s" "%s"', async (organization_id, scope, expected) => {
    const { ask } = await signIn();
    expect(await scopeOf(await ask({ organization_id, scope }))).toBe(expected);
  });

  it('hold nothing where no organization scopes were asked for at sign-in', async () => {
    const { ask } = await signIn({ scope: SCOPE, resources: {} });
    expect(await scopeOf(await ask({ organization_id: 'org_1' }))).toBe('');
  });

  it('go by the roles of the moment, in both directions', async () => {
    const { ask, userId } = await signIn();
    await setMember(here, { organizationId: 'org_2', userId }, [admin]);
    expect(await scopeOf(await ask({ organization_id: 'org_2' }))).toBe(LOGS);
    await setMember(here, { organizationId: 'org_2', userId }, []);
    expect(await scopeOf(await ask({ organization_id: 'org_2' }))).toBe('');
  });

  it('can be had on joining without another sign-in, and no more on leaving', async () => {
    const { ask, userId } = await signIn();
    expect(refusalOf(await ask({ organization_id: 'org_3' }))).toEqual(NO_MEMBER);
    await api.post('/organizations/org_3/users', { userIds: [userId] });
    expect((await ask({ organization_id: 'org_3' })).status).toBe(200);
    await api.delete(`/organizations/org_3/users/${userId}`);
    expect(refusalOf(await ask({ organization_id: 'org_3' }))).toEqual(NO_MEMBER);
  });

  it('are refused alike for organizations of others, of other tenants, and none', async () => {
    await addOrganization({ ...here, tenantId: server.other.id }, 'org_of_acme');
    const { ask } = await signIn();
    for (const organization_id of [
      'org_3',
      'org_of_acme',
      'nothing',
      ' ',
      "'",
      'org_1 org_2',
      'x'.repeat(4000),
    ]) {
      expect(refusalOf(await ask({ organization_id }))).toEqual(NO_MEMBER);
    }
  });

  it('are refused for an empty organization, before anything else', async () => {
    const { ask } = await signIn();
    expect(await ask({ organization_id: '' })).toMatchObject({
      status: 400,
      body: { error: 'invalid_request' },
    });
    expect((await ask({ organization_id: 'org_1' })).status).toBe(200);
  });

  describe('are refused in this order, and use up nothing', () => {
    /** An organization that asks for a second factor. */
    const requireMfa = (id: string) =>
      sql(server.databaseUrl, 'update organizations set is_mfa_required = true where id = $1', [id]);
    const MFA = [403, 'oidc.access_denied', 'organization requires MFA but user has no MFA configured'];
    const SCOPE_MISSING = [403, 'oidc.insufficient_scope', 'refresh token missing required scope'];
    const NOT_GRANTED = [403, 'oidc.access_denied', 'organization access is not granted to the application'];

    /** Whether a refresh token of a grant was used. */
    const isUsed = async (grantId: string): Promise<boolean> => {
      const used = await sql(
        server.databaseUrl,
        `select from oidc_artefacts where kind = 'RefreshToken' and grant_id = $1 and consumed_at is not null`,
        [grantId],
      );
      return used.length > 0;
    };

    it('without the scope for organizations', async () => {
      const { ask, currentToken, grantId } = await signIn({ scope: 'openid offline_access', resources: {} });
      const token = currentToken();
      const answer = await ask({ organization_id: 'org_1' });
      expect(refusalOf(answer)).toEqual(SCOPE_MISSING);
      expect(answer.body['scope']).toBe(ORGANIZATIONS);
      expect(currentToken()).toBe(token);
      expect(await isUsed(grantId)).toBe(false);
      expect((await ask({})).status).toBe(200);
      expect(await isUsed(grantId)).toBe(true);
    });

    it('without a second factor, until the user has one, and again without', async () => {
      const strict = await addOrganization(here);
      await requireMfa(strict);
      const { ask, userId, currentToken } = await signIn();
      expect(refusalOf(await ask({ organization_id: strict }))).toEqual(NO_MEMBER);
      await setMember(here, { organizationId: strict, userId }, [admin]);
      const narrow = await signIn({ userId, scope: 'openid offline_access', resources: {} });
      expect(refusalOf(await narrow.ask({ organization_id: strict }))).toEqual(MFA);
      await giveNamesakeFactor(server, userId);
      const token = currentToken();
      expect(refusalOf(await ask({ organization_id: strict }))).toEqual(MFA);
      await giveTotp(server, userId);
      expect(currentToken()).toBe(token);
      expect(await scopeOf(await ask({ organization_id: strict }))).toBe(LOGS);
      expect(await scopeOf(await ask({ organization_id: strict, resource: SHOP }))).toBe('read write');
      await takeFactors(server, userId);
      expect(refusalOf(await ask({ organization_id: strict }))[1]).toBe('oidc.invalid_grant');
      const again = await signIn({ userId });
      expect(refusalOf(await again.ask({ organization_id: strict }))).toEqual(MFA);
      expect(refusalOf(await again.ask({ organization_id: strict, resource: SHOP }))).toEqual(MFA);
    });

    it('to a third party that the user has not let in', async () => {
      const thirdParty = await createApplication(api, { ...application('SPA'), isThirdParty: true });
      const readLogs = ((await api.get('/organization-scopes')).body as { id: string; name: string }[]).find(
        ({ name }) => name === 'read:logs',
      );
      const path = `/applications/${thirdParty}`;
      await api.post(`${path}/user-consent-scopes`, {
        userScopes: [ORGANIZATIONS],
        organizationScopes: [readLogs?.id],
      });
      const { ask, userId } = await signIn({ clientId: thirdParty });
      expect(refusalOf(await ask({ organization_id: 'org_3' }))).toEqual(NO_MEMBER);
      expect(refusalOf(await ask({ organization_id: 'org_1' }))).toEqual(NOT_GRANTED);
      await api.post(`${path}/users/${userId}/consent-organizations`, { organizationIds: ['org_1'] });
      // Of the scopes that the roles give, those that it may ask for.
      expect(await scopeOf(await ask({ organization_id: 'org_1' }))).toBe('read:logs');
      expect(refusalOf(await ask({ organization_id: 'org_2' }))).toEqual(NOT_GRANTED);
      await api.delete(`${path}/users/${userId}/consent-organizations/org_1`);
      expect(refusalOf(await ask({ organization_id: 'org_1' }))).toEqual(NOT_GRANTED);
    });
  });

  describe('for a resource', () => {
    it('name the organization, and hold what its roles and those of the tenant give', async () => {
      const { ask, userId } = await signIn({
        scope: `${SCOPE} read write refund`,
        resources: { [SHOP]: 'read write refund' },
      });
      const answer = await ask({ organization_id: 'org_2', resource: SHOP });
      expect(answer).toMatchObject({ status: 200, body: { expires_in: 120 } });
      expect(await claimsOf(answer)).toMatchObject({
        aud: SHOP,
        organization_id: 'org_2',
        scope: 'read',
        sub: userId,
      });
      expect(await scopeOf(await ask({ organization_id: 'org_1', resource: SHOP }))).toBe('read write');
      await giveUserRole(here, { userId, indicator: SHOP, scopes: ['refund'] });
      expect(await scopeOf(await ask({ organization_id: 'org_2', resource: SHOP }))).toBe('read refund');
      // Without an organization the roles in all of them count.
      const plain = await ask({ resource: SHOP });
      expect(await scopeOf(plain)).toBe('read write refund');
      expect(await claimsOf(plain)).not.toHaveProperty('organization_id');
      expect(await scopeOf(await ask({ organization_id: 'org_2', resource: SHOP, scope: 'refund' }))).toBe(
        'refund',
      );
    });

    it('are refused where the resource was not asked for at sign-in, or is none', async () => {
      const { ask } = await signIn({ scope: SCOPE, resources: {} });
      const unasked = [SHOP, 'https://nothing.example.com', 'urn:logto:organization:org_2', TEMPLATE];
      for (const resource of unasked) {
        expect(await ask({ organization_id: 'org_1', resource })).toMatchObject({
          status: 400,
          body: { error: 'invalid_target' },
        });
      }
    });
  });

  it('cost six statements at most, rotation and all', async () => {
    const { ask } = await signIn({ scope: `${SCOPE} ${LOGS} roles urn:logto:scope:organization_roles` });
    await ask({ organization_id: 'org_1' });
    expect(await sentStatements(() => ask({ organization_id: 'org_1' }))).toEqual([
      'client application',
      'oidc artefact by id',
      'account of a token',
      'organization scopes of a user',
      'consume oidc artefact',
      'upsert oidc artefact of a user',
    ]);
  });
});
