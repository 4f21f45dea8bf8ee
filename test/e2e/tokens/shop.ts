import { addResource } from '../../support/machines.js';
import { giveUserRole, setMember } from '../../support/members.js';
import { addOrganization, addOrganizationRole } from '../../support/organizations.js';
import type { TestApp } from '../../support/test-app.js';

export const SHOP = 'https://shop.example.com';
export const BANK = 'https://bank.example.com/';
export const ACME = 'https://acme.example.com';
export const TEMPLATE = 'urn:logto:resource:organizations';

/**
 * Adds resources. At the shop the user may read by a role in the tenant, and write by a role in the organization `org_1`;
 * the other resource of the tenant is the bank. Acme's belongs to another tenant.
 */
export async function addShop(server: TestApp, userId: string): Promise<void> {
  const here = { databaseUrl: server.databaseUrl, tenantId: 'default' };
  const shop = { tenantId: 'default', indicator: SHOP, scopes: ['read', 'write', 'refund'], ttlSeconds: 120 };
  await addResource(server, shop);
  await addResource(server, { tenantId: 'default', indicator: BANK, scopes: ['read', 'pay'] });
  await addResource(server, { tenantId: server.other.id, indicator: ACME, scopes: ['read'] });
  await giveUserRole(here, { userId, indicator: SHOP, scopes: ['read'] });
  await addOrganization(here, 'org_1');
  const role = await addOrganizationRole(here, {
    type: 'User',
    scopes: ['read:logs', 'write:logs'],
    resourceScopes: { [SHOP]: ['write'] },
  });
  await setMember(here, { organizationId: 'org_1', userId }, [role]);
}
