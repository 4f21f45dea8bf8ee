import { describe, expect, it } from 'vitest';
import { apiClient } from '../../support/api-client.js';
import { sql } from '../../support/sql.js';
import { useServer } from '../../support/test-app.js';
import { refusal } from '../roles/fixture.js';
import { createOrganization } from './fixture.js';

const server = useServer();

const kinds = [
  {
    kind: 'users',
    ids: 'userIds',
    make: `insert into users (tenant_id, id) select 'default', 'u-' || n from generate_series(1, 5001) n`,
    count: `select count(*)::int from organization_users where tenant_id = 'default' and organization_id = $1
      and user_id = any ($2)`,
    prefix: 'u-',
  },
  {
    kind: 'applications',
    ids: 'applicationIds',
    make: `insert into applications (tenant_id, id, name, type)
      select 'default', 'a-' || n, 'Machine', 'MachineToMachine' from generate_series(1, 5001) n`,
    count: `select count(*)::int from organization_applications where tenant_id = 'default' and organization_id = $1
      and application_id = any ($2)`,
    prefix: 'a-',
  },
];

describe.each(kinds)('$kind of an organization', ({ kind, ids, make, count, prefix }) => {
  const named = (first: number, many: number) =>
    Array.from({ length: many }, (_, index) => `${prefix}${first + index}`);

  it('are added and replaced 5,000 at a time, and no more', async () => {
    await sql(server.databaseUrl, make);
    const api = await apiClient(server.tenant);
    const organizationId = await createOrganization(api);
    const path = `/organizations/${organizationId}/${kind}`;
    const membersAmong = async (members: string[]) =>
      Object((await sql(server.databaseUrl, count, [organizationId, members]))[0]).count;
    const [some, others] = [named(1, 5000), named(2, 5000)];

    expect((await api.post(path, { [ids]: some })).status).toBe(201);
    expect(await membersAmong(some)).toBe(5000);
    expect((await api.put(path, { [ids]: others })).status).toBe(204);
    expect([await membersAmong(some), await membersAmong(others)]).toEqual([4999, 5000]);

    for (const answer of [
      await api.post(path, { [ids]: named(1, 5001) }),
      await api.put(path, { [ids]: named(1, 5001) }),
    ]) {
      expect(refusal(answer)).toEqual([400, 'guard.invalid_input']);
    }
    expect(await membersAmong(some)).toBe(4999);
  });
});
