import type { ApiClient } from '../../support/api-client.js';
import { read, readAll, unique } from '../resources/fixture.js';
import { createUser } from '../users/fixture.js';

/** Creates an organization; returns its id. */
export async function createOrganization(api: ApiClient, properties: object = {}): Promise<string> {
  return read(await api.post('/organizations', { name: unique(), ...properties }), 'id');
}

/** Creates an organization role, by default for users; returns its id. */
export async function createOrganizationRole(api: ApiClient, properties: object = {}): Promise<string> {
  return read(await api.post('/organization-roles', { name: unique(), ...properties }), 'id');
}

/** Creates an organization scope; returns its id. */
export async function createOrganizationScope(api: ApiClient, properties: object = {}): Promise<string> {
  return read(await api.post('/organization-scopes', { name: unique(), ...properties }), 'id');
}

/** Makes users members of a new organization; returns its path. */
export async function organizationOf(api: ApiClient, ...userIds: string[]): Promise<string> {
  const path = `/organizations/${await createOrganization(api)}`;
  if (userIds.length > 0) await api.post(`${path}/users`, { userIds });
  return path;
}

/** Creates users; returns their ids in order. */
export async function createUsers(api: ApiClient, count: number): Promise<string[]> {
  const ids: string[] = [];
  for (let made = 0; made < count; made += 1) ids.push(await createUser(api));
  return ids.toSorted();
}

/** The ids of the members of an organization, which is given by its path. */
export const readMembers = async (api: ApiClient, path: string, query = ''): Promise<unknown[]> =>
  readAll(await api.get(`${path}/users${query}`), 'id');
