import { decodeJwt } from 'jose';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { type ApiClient, apiClient } from '../../support/api-client.js';
import { application, type Consent, newCode, redeem, refresh } from '../../support/granted-codes.js';
import { giveUserRole } from '../../support/members.js';
import { sql } from '../../support/sql.js';
import { useServer } from '../../support/test-app.js';
import type { TokenAnswer } from '../../support/tokens.js';
import { createApplication } from '../applications/fixture.js';
import { createUser } from '../users/fixture.js';
import { addShop, BANK, SHOP, TEMPLATE } from './shop.js';

const OFFLINE = 'openid offline_access';

describe('tokens of users for resources', () => {
  const server = useServer();
  let here: { databaseUrl: string; tenantId: string };
  let api: ApiClient;
  let clientId: string;
  let userId: string;

  beforeAll(async () => {
    here = { databaseUrl: server.databaseUrl, tenantId: 'default' };
    api = await apiClient(server.tenant);
    clientId = await createApplication(api, application('SPA'));
    userId = await createUser(api);
    await addShop(server, userId);
  });

  const signIn = async (consent: Partial<Consent>, changed: Record<string, string> = {}) => {
    const whole = { userId, clientId, scope: OFFLINE, ...consent };
    return redeem(server.tenant, whole, await newCode(server, server.tenant, whole), changed);
  };
  /** Makes a resource the default one of the tenant, until the test ends. */
  const setDefault = (indicator: string) =>
    sql(
      server.databaseUrl,
      `update resources set is_default = true where tenant_id = 'default' and indicator = $1`,
      [indicator],
    );
  afterEach(() =>
    sql(server.databaseUrl, `update resources set is_default = false where tenant_id = 'default'`),
  );
  const refreshed = (answer: TokenAnswer, changed: Record<string, string> = {}, by = clientId) =>
    refresh(server.tenant, { clientId: by }, String(answer.body['refresh_token']), changed);
  const isOpaque = ({ body }: TokenAnswer): boolean => !String(body['access_token']).includes('.');
  const claimsOf = ({ body }: TokenAnswer) => decodeJwt(String(body['access_token']));
  const INVALID_TARGET = { status: 400, body: { error: 'invalid_target' } };

  describe('by a code', () => {
    const both = { scope: `${OFFLINE} read`, resources: { [SHOP]: 'read', [BANK]: 'read' } };

    it('are for userinfo where no resource is named, whatever was asked for', async () => {
      const answer = await signIn(both);
      expect(answer).toMatchObject({ status: 200, body: { scope: OFFLINE, expires_in: 3600 } });
      expect(isOpaque(answer)).toBe(true);
    });

    it('are for the one resource that is named', async () => {
      const answer = await signIn(both, { resource: SHOP });
      expect(answer).toMatchObject({ status: 200, body: { scope: 'read', expires_in: 120 } });
      expect(claimsOf(answer)).toMatchObject({ aud: SHOP, sub: userId, scope: 'read', client_id: clientId });
    });

    it('are for the one resource that was asked for, without openid', async () => {
      const answer = await signIn({ scope: 'read', resources: { [SHOP]: 'read' } });
      expect(claimsOf(answer)).toMatchObject({ aud: SHOP, scope: 'read' });
      expect(answer.body).not.toHaveProperty('id_token');
    });

    it('are for the default resource where several were asked for, without openid', async () => {
      const several = { ...both, scope: 'read' };
      expect(isOpaque(await signIn(several))).toBe(true);
      await setDefault(BANK);
      expect(claimsOf(await signIn(several))).toMatchObject({ aud: BANK, sub: userId });
      expect(await signIn({ scope: 'read', resources: { [SHOP]: 'read', [TEMPLATE]: '' } })).toMatchObject(
        INVALID_TARGET,
      );
    });

    it.each([
      BANK,
      'https://bank.example.com',
      'https://nothing.example.com',
      'https://acme.example.com',
      'urn:logto:organization:org_1',
    ])('are refused for %s, which was not asked for', async (resource) => {
      expect(
        await signIn({ scope: `${OFFLINE} read`, resources: { [SHOP]: 'read' } }, { resource }),
      ).toMatchObject(INVALID_TARGET);
    });
  });

  describe('by a refresh token', () => {
    it('hold the scopes that the user has now, of those that were granted', async () => {
      const user = await createUser(api);
      const answer = await signIn({
        userId: user,
        scope: `${OFFLINE} read refund`,
        resources: { [SHOP]: 'read refund' },
      });
      const first = await refreshed(answer, { resource: SHOP });
      expect(claimsOf(first)).toMatchObject({ aud: SHOP, scope: '' });
      await giveUserRole(here, { userId: user, indicator: SHOP, scopes: ['read', 'write'] });
      expect(claimsOf(await refreshed(first, { resource: SHOP }))).toMatchObject({ scope: 'read' });
    });

    it('count the roles in every organization', async () => {
      const answer = await signIn({ scope: `${OFFLINE} read write`, resources: { [SHOP]: 'read write' } });
      expect(claimsOf(await refreshed(answer, { resource: SHOP }))).toMatchObject({ scope: 'read write' });
    });

    it('are for all organizations with the scopes of the template that were asked for', async () => {
      const answer = await signIn({
        scope: `${OFFLINE} read:logs write:logs`,
        resources: { [TEMPLATE]: 'read:logs write:logs' },
      });
      const token = await refreshed(answer, { resource: TEMPLATE, scope: 'write:logs' });
      expect(token.body['expires_in']).toBe(3600);
      expect(claimsOf(token)).toMatchObject({ aud: TEMPLATE, scope: 'write:logs' });
    });

    it('are for userinfo where no resource is named, though there is a default', async () => {
      await setDefault(SHOP);
      expect(
        isOpaque(await refreshed(await signIn({ scope: `${OFFLINE} read`, resources: { [SHOP]: 'read' } }))),
      ).toBe(true);
    });
  });

  describe('of a third party', () => {
    let thirdParty: string;
    let path: string;
    beforeAll(async () => {
      thirdParty = await createApplication(api, { ...application('SPA'), isThirdParty: true });
      path = `/applications/${thirdParty}/user-consent-scopes`;
    });
    const scopeId = async (indicator: string, name: string): Promise<string> => {
      const [scope] = await sql<{ id: string }>(
        server.databaseUrl,
        `select s.id from scopes s join resources r on r.id = s.resource_id and r.tenant_id = s.tenant_id
         where r.tenant_id = 'default' and r.indicator = $1 and s.name = $2`,
        [indicator, name],
      );
      return scope?.id ?? '';
    };
    const scopeNow = async () => {
      const granted = {
        clientId: thirdParty,
        scope: `${OFFLINE} read write`,
        resources: { [SHOP]: 'read write' },
      };
      return claimsOf(await refreshed(await signIn(granted), { resource: SHOP }, thirdParty))['scope'];
    };

    it('hold nothing but what it may ask users for, by how they have it', async () => {
      expect(await scopeNow()).toBe('');
      // The user has `write` by a role in an organization, `read` by one in the tenant.
      await api.post(path, {
        resourceScopes: [await scopeId(SHOP, 'write')],
        organizationResourceScopes: [await scopeId(SHOP, 'read')],
      });
      expect(await scopeNow()).toBe('');
      await api.post(path, { resourceScopes: [await scopeId(SHOP, 'read')] });
      expect(await scopeNow()).toBe('read');
      await api.post(path, { organizationResourceScopes: [await scopeId(SHOP, 'write')] });
      expect(await scopeNow()).toBe('read write');
    });

    it('hold of the organization template what it may ask for', async () => {
      const scopes = (await api.get('/organization-scopes')).body as { id: string; name: string }[];
      await api.post(path, { organizationScopes: [scopes.find(({ name }) => name === 'read:logs')?.id] });
      const granted = {
        clientId: thirdParty,
        scope: `${OFFLINE} read:logs write:logs`,
        resources: { [TEMPLATE]: 'read:logs write:logs' },
      };
      expect(
        claimsOf(await refreshed(await signIn(granted), { resource: TEMPLATE }, thirdParty)),
      ).toMatchObject({ scope: 'read:logs' });
    });
  });
});
