import { apiClient } from '../../support/api-client.js';
import type { TestApp, TestTenant } from '../../support/test-app.js';
import { insertRows } from './inserted-rows.js';
import { connect } from './links.js';
import { organizationToken } from './organization-token.js';
import type { Things } from './things.js';
import { invite, logOf, thingsOf } from './things-of-tenant.js';

/** One tenant's things, of which every kind is there, and every name and secret bears a mark. */
export interface World {
  readonly mark: string;
  readonly things: Things;
  /** For the organization in use, with all that `/api/my-organization` asks for. */
  readonly organizationToken: string;
}

let worlds = 0;

/** Makes a world, with a mark of its own. */
export async function makeWorld(server: TestApp, tenant: TestTenant): Promise<World> {
  const mark = `world${(worlds += 1)}of${tenant.id}`;
  const api = await apiClient(tenant);
  const made = await thingsOf(api, mark);
  // Before the members join: who is a member is not invited.
  const things = { ...made, invitation: await invite(api, mark, made) };
  for (const link of connect(things)) await link(api);
  await insertRows(server, tenant, things);
  return {
    mark,
    things: { ...things, log: await logOf(api) },
    organizationToken: await organizationToken(api, tenant, things),
  };
}
