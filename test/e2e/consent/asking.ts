import { expect } from 'vitest';
import { newShortId } from '#src/kernel/ids.js';
import { type ApiAnswer, BrowserlessClient, type ClientUnderTest } from '../../support/browserless-client.js';
import { addResource } from '../../support/machines.js';
import { giveUserRole, setMember } from '../../support/members.js';
import { addOrganization, addOrganizationRole } from '../../support/organizations.js';
import { addPerson, type Person } from '../../support/people.js';
import { sql } from '../../support/sql.js';
import type { TestApp, TestTenant } from '../../support/test-app.js';
import { addThirdParty } from '../../support/third-parties.js';

export const SHOP = 'https://shop.example.com';
export const TEMPLATE = 'urn:logto:resource:organizations';
export const ORGANIZATIONS = 'urn:logto:scope:organizations';
export const CONSENT = 'interaction/consent';

export const ASKED = {
  scope: `openid offline_access profile ${ORGANIZATIONS} read write refund read:logs write:logs`,
  resource: [SHOP, TEMPLATE],
};

export const refusal = ({ status, body }: ApiAnswer) => [status, body['code']];

/** An application of a third party that may ask for `read` and `write` of the shop, and for `read:logs`. */
export const addShopClient = (server: TestApp, tenant: TestTenant): Promise<ClientUnderTest> =>
  addThirdParty(server, tenant, {
    userScopes: ['profile', 'email', ORGANIZATIONS],
    organizationScopes: ['read:logs'],
    resourceScopes: ['read', 'write'],
    organizationResourceScopes: ['write'],
  });

export interface Shop {
  /** Holds `read` and `refund` in the tenant, and `write` through `own`. */
  readonly person: Person;
  readonly own: string;
  readonly third: ClientUnderTest;
}

/** Makes a shop in a tenant, and somebody who may do something there. */
export async function furnish(server: TestApp, tenant: TestTenant): Promise<Shop> {
  const here = { databaseUrl: server.databaseUrl, tenantId: tenant.id };
  await addResource(server, { tenantId: tenant.id, indicator: SHOP, scopes: ['read', 'write', 'refund'] });
  const person = await addPerson(tenant, { primaryEmail: `${newShortId()}@example.com` });
  await giveUserRole(here, { userId: person.id, indicator: SHOP, scopes: ['read', 'refund'] });
  const role = await addOrganizationRole(here, {
    type: 'User',
    scopes: ['read:logs', 'write:logs'],
    resourceScopes: { [SHOP]: ['write'] },
  });
  const own = await addOrganization(here, newShortId());
  await setMember(here, { organizationId: own, userId: person.id }, [role]);
  return { person, own, third: await addShopClient(server, tenant) };
}

export type Parameters = Record<string, string | readonly string[] | undefined>;

/** A browser in which somebody is signed in and has to agree. */
export async function askedBrowser(
  tenant: TestTenant,
  client: ClientUnderTest,
  who: Person,
  parameters: Parameters,
): Promise<BrowserlessClient> {
  const browser = new BrowserlessClient(tenant, client);
  await browser.authorize(parameters);
  const page = await browser.locationOf(await browser.submitPassword(who.username, who.password));
  expect(page).toBe(`${tenant.baseUrl}/consent?app_id=${client.clientId}`);
  return browser;
}

/** The grants that a client has. */
export const grantsOf = ({ databaseUrl }: TestApp, clientId: string) =>
  sql(
    databaseUrl,
    `select payload from oidc_artefacts where kind = 'Grant' and payload ->> 'clientId' = $1`,
    [clientId],
  );
