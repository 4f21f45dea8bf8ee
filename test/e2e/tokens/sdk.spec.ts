import { createHash, randomBytes } from 'node:crypto';
import ClientOfBrowsers, { createRequester, type StandardLogtoClient } from '@logto/client';
import ClientOfServers, { UserScope } from '@logto/node';
import { decodeJwt } from 'jose';
import { beforeAll, describe, expect, it } from 'vitest';
import { BrowserlessClient, type ClientUnderTest } from '../../support/browserless-client.js';
import { setMember } from '../../support/members.js';
import { addOrganization, addOrganizationRole } from '../../support/organizations.js';
import { addClient, addPerson, type Person } from '../../support/people.js';
import { useServer } from '../../support/test-app.js';

/** The client of a user in some page or server, and where it sends the browser. */
interface Driven {
  readonly sdk: StandardLogtoClient;
  readonly client: ClientUnderTest;
  readonly location: () => string;
}

describe('the public SDKs', () => {
  const server = useServer();
  let person: Person;

  beforeAll(async () => {
    const here = { databaseUrl: server.databaseUrl, tenantId: 'default' };
    person = await addPerson(server.tenant);
    const admin = await addOrganizationRole(here, {
      type: 'User',
      scopes: ['read:logs', 'write:logs', 'read:users', 'write:users'],
    });
    const member = await addOrganizationRole(here, { type: 'User', scopes: ['read:logs', 'read:users'] });
    for (const [organizationId, role] of [
      ['org_1', admin],
      ['org_2', member],
      ['org_3', undefined],
    ] as const) {
      await addOrganization(here, organizationId);
      if (role) await setMember(here, { organizationId, userId: person.id }, [role]);
    }
  });

  const adapter = () => {
    const stored = new Map<string, string>();
    let location = '';
    return {
      location: () => location,
      navigate: (url: string) => {
        location = url;
      },
      storage: {
        getItem: async (key: string) => stored.get(key) ?? null,
        setItem: async (key: string, value: string) => void stored.set(key, value),
        removeItem: async (key: string) => void stored.delete(key),
      },
    };
  };
  const configOf = (appId: string) => ({
    endpoint: server.tenant.baseUrl,
    appId,
    scopes: [UserScope.Organizations, UserScope.OrganizationRoles, 'read:logs', 'write:logs'],
  });
  const text = () => randomBytes(32).toString('base64url');

  async function browserClient(): Promise<Driven> {
    const { location, ...parts } = adapter();
    const client = await addClient(server.tenant);
    const sdk = new ClientOfBrowsers(configOf(client.clientId), {
      ...parts,
      requester: createRequester(fetch),
      generateState: text,
      generateCodeVerifier: text,
      generateCodeChallenge: async (verifier) => createHash('sha256').update(verifier).digest('base64url'),
    });
    return { sdk, client, location };
  }

  async function serverClient(): Promise<Driven> {
    const { location, ...parts } = adapter();
    const client = await addClient(server.tenant, 'Traditional');
    const config = { ...configOf(client.clientId), appSecret: client.clientSecret ?? '' };
    return { sdk: new ClientOfServers(config, parts), client, location };
  }

  it.each([
    ['of browsers', browserClient],
    ['of servers', serverClient],
  ])('%s get tokens for organizations by the roles that their user has there', async (_, newClient) => {
    const { sdk, client, location } = await newClient();
    const browser = new BrowserlessClient(server.tenant, client);
    await sdk.signIn({ redirectUri: client.redirectUri });
    await browser.locationOf(location());
    const answer = await browser.follow(await browser.submitPassword(person.username, person.password));
    await sdk.handleSignInCallback(answer.href);
    const { sub, organizations, username: told } = await sdk.getIdTokenClaims();
    expect([sub, organizations, told]).toEqual([person.id, ['org_1', 'org_2'], person.username]);
    const scopeIn = async (organizationId: string) => {
      const { scope, aud } = decodeJwt(await sdk.getOrganizationToken(organizationId));
      expect(aud).toBe(`urn:logto:organization:${organizationId}`);
      return scope;
    };
    expect(await scopeIn('org_1')).toBe('read:logs write:logs');
    expect(await scopeIn('org_2')).toBe('read:logs');
    await expect(scopeIn('org_3')).rejects.toMatchObject({ code: 'oidc.access_denied' });
    expect(await scopeIn('org_1')).toBe('read:logs write:logs');
    expect(await sdk.fetchUserInfo()).toMatchObject({ sub: person.id, organizations: ['org_1', 'org_2'] });
    await sdk.clearAccessToken();
    expect(await sdk.getAccessToken()).not.toContain('.');
    await sdk.signOut();
    expect(location()).toContain(`${server.tenant.issuer}/session/end`);
    expect(await sdk.isAuthenticated()).toBe(false);
  });
});
