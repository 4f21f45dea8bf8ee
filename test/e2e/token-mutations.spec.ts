import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ManagementStrategy, OrganizationStrategy } from '#src/oidc/oidc.public.js';
import { TenantContext } from '#src/platform/tenancy/tenant-context.js';
import { withController } from '../support/extra-controller.js';
import { addOrganization, joinOrganization } from '../support/organizations.js';
import { SpecOrganizationController } from '../support/spec-organization.controller.js';
import { startTestApp, type TestApp } from '../support/test-app.js';
import { headerMutationsOf, refusalsOf } from '../support/token-mutations.js';
import { managementToken, requestToken } from '../support/tokens.js';

const SEED = 20_260_101;
const ROUNDS = 3000;

let server: TestApp;

beforeAll(async () => {
  server = await withController(SpecOrganizationController, startTestApp);
});
afterAll(() => server.close());

/** A token of the client of `default`, who is a member of the organization. */
async function organizationToken(): Promise<string> {
  const { databaseUrl, tenant } = server;
  const { id: tenantId, clientId, clientSecret } = tenant;
  const organizationId = await addOrganization({ databaseUrl, tenantId });
  await joinOrganization({ databaseUrl, tenantId }, { organizationId, clientId });
  const { body } = await requestToken(tenant, {
    grant_type: 'client_credentials',
    client_id: clientId,
    client_secret: clientSecret,
    organization_id: organizationId,
  });
  return String(body['access_token']);
}

describe.each([
  {
    audience: 'the Management API',
    tokenOf: () => managementToken(server.tenant),
    strategy: () => server.app.get(ManagementStrategy),
    url: '/api/resources',
  },
  {
    audience: 'an organization',
    tokenOf: organizationToken,
    strategy: () => server.app.get(OrganizationStrategy),
    url: '/api/spec-organization',
  },
])('mutations of a valid token for $audience', ({ tokenOf, strategy, url }) => {
  it(`are all refused (${ROUNDS} of them)`, async () => {
    const token = await tokenOf();
    const actorOf = async (bearer: string) =>
      strategy().callerOf({ headers: { authorization: `Bearer ${bearer}` } });
    const codes = await TenantContext.run('default', async () => {
      await actorOf(token);
      return refusalsOf(actorOf, { token, seed: SEED, rounds: ROUNDS });
    });
    expect(codes).toEqual([['auth.unauthorized', ROUNDS]]);
  });

  it('are refused over HTTP with 401, whatever bytes a header can hold', async () => {
    const token = await tokenOf();
    for (const mutated of headerMutationsOf(token, { seed: SEED + 1, rounds: 200 })) {
      const { statusCode } = await server.app.inject({
        url,
        headers: { authorization: `Bearer ${mutated}` },
      });
      // A trailing or leading space is no part of a header's value (RFC 9110 §5.5).
      expect([mutated, statusCode]).toEqual([mutated, 401]);
    }
  });
});
