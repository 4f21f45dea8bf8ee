import { beforeAll, describe, expect, it } from 'vitest';
import { apiClient } from '../../support/api-client.js';
import { useServer } from '../../support/test-app.js';
import { addThirdParty } from '../../support/third-parties.js';
import { readAll } from '../resources/fixture.js';
import { refusal } from '../roles/fixture.js';
import { AdministeredTenant, giveTo, rowsOf } from './fixture.js';

const MEMBERSHIP = '/my-organization/membership';

const server = useServer();
let here: AdministeredTenant;
let there: AdministeredTenant;

beforeAll(async () => {
  here = await AdministeredTenant.of(server, server.tenant);
  there = await AdministeredTenant.of(server, server.other);
});

const membersOf = async ({ api }: AdministeredTenant, organizationId: string) =>
  readAll(await api.get(`/organizations/${organizationId}/users`), 'id');

describe('leaving an organization', () => {
  it('needs no scope, takes the roles there, and is noted', async () => {
    const { organizationId, admin } = await here.administered();
    const userId = await here.user(organizationId, await here.role());
    const member = await here.as(organizationId, userId, []);
    expect((await member.delete(MEMBERSHIP)).status).toBe(204);
    expect(await membersOf(here, organizationId)).toEqual([admin]);
    const [row] = rowsOf((await here.api.get('/logs?logKey=Management.LeaveMyOrganization')).body);
    expect(row?.['payload']).toMatchObject({ result: 'Success', organizationId, userId });
    expect((await member.delete(MEMBERSHIP)).status).toBe(403);
  });

  it('is possible where members do not manage their organization', async () => {
    const organizationId = await there.organization();
    const member = await there.as(organizationId, await there.user(organizationId), []);
    await there.api.patch('/configs/my-organization', { enabled: false });
    expect((await member.delete(MEMBERSHIP)).status).toBe(204);
    expect(await membersOf(there, organizationId)).toEqual([]);
  });

  it('is not for the last who can give roles; with another it is', async () => {
    const { organizationId, admin, api } = await here.administered();
    const other = await here.user(organizationId);
    expect(refusal(await api.delete(MEMBERSHIP))).toEqual([422, 'my_organization.last_role_holder']);
    expect(await membersOf(here, organizationId)).toEqual([admin, other].toSorted());
    await giveTo(api, other, here.adminRole);
    expect((await api.delete(MEMBERSHIP)).status).toBe(204);
    expect(await membersOf(here, organizationId)).toEqual([other]);
  });

  it('is not for third parties, and not with a token of another tenant or for the API', async () => {
    const organizationId = await here.organization();
    const userId = await here.user(organizationId);
    const { clientId } = await addThirdParty(server, server.tenant, {});
    const third = await here.withToken({ organizationId, sub: userId, clientId });
    expect(refusal(await third.delete(MEMBERSHIP))).toEqual([403, 'auth.third_party_application_forbidden']);
    const foreign = await here.withToken({ organizationId, sub: userId, iss: there.tenant.issuer });
    const management = await apiClient(server.tenant);
    for (const api of [foreign, management]) {
      expect((await api.delete(MEMBERSHIP)).status).toBe(401);
    }
    expect(await membersOf(here, organizationId)).toEqual([userId]);
  });
});
