import { beforeAll, describe, expect, it } from 'vitest';
import { apiClient, type ApiClient } from '../../support/api-client.js';
import { sql } from '../../support/sql.js';
import { useServer } from '../../support/test-app.js';
import { createResource, createScope, readAll, unique } from '../resources/fixture.js';
import { refusal } from '../roles/fixture.js';
import { createOrganizationRole, createOrganizationScope } from './fixture.js';

const server = useServer();
let api: ApiClient;
let other: ApiClient;

beforeAll(async () => {
  [api, other] = [await apiClient(server.tenant), await apiClient(server.other)];
});

describe('the list of organization roles', () => {
  const mark = unique();

  const list = (query: string) => api.get(`/organization-roles?q=${mark}&${query}`);

  it('comes by name in pages', async () => {
    const second = await createOrganizationRole(api, { name: `${mark}-b` });
    const first = await createOrganizationRole(api, { name: `${mark}-a`, type: 'MachineToMachine' });
    await createOrganizationRole(other, { name: `${mark}-theirs` });
    const whole = await list('');
    expect([whole.status, readAll(whole, 'id')]).toEqual([200, [first, second]]);
    expect([whole.headers.get('total-number'), whole.headers.get('link')]).toEqual([
      '2',
      expect.stringContaining('rel="first"'),
    ]);
    const page = await list('page=2&page_size=1');
    expect([readAll(page, 'id'), page.headers.get('total-number')]).toEqual([[second], '2']);
    expect((await list('page=9')).body).toEqual([]);
  });

  it('shows each role with its scopes of both kinds, by name', async () => {
    const resourceId = await createResource(api);
    const [b, a] = [
      await createOrganizationScope(api, `${mark}-b`),
      await createOrganizationScope(api, `${mark}-a`),
    ];
    const scopeId = await createScope(api, resourceId, 'read');
    const id = await createOrganizationRole(api, {
      organizationScopeIds: [b, a],
      resourceScopeIds: [scopeId],
    });
    const empty = await createOrganizationRole(api);
    expect((await api.get(`/organization-roles?q=${id}`)).body).toEqual([
      {
        tenantId: 'default',
        id,
        name: expect.any(String),
        description: null,
        type: 'User',
        scopes: [
          { id: a, name: `${mark}-a` },
          { id: b, name: `${mark}-b` },
        ],
        resourceScopes: [{ id: scopeId, name: 'read', resource: { id: resourceId, name: 'Items' } }],
      },
    ]);
    expect((await api.get(`/organization-roles?q=${empty}`)).body).toMatchObject([
      { scopes: [], resourceScopes: [] },
    ]);
  });

  it('holds those whose id, name or description holds a text, in any case and to the letter', async () => {
    const word = unique();
    const described = await createOrganizationRole(api, { description: `Of ${word.toUpperCase()} 100%.` });
    const named = await createOrganizationRole(api, { name: `x${word}` });
    const found = async (q: string) =>
      readAll(await api.get(`/organization-roles?q=${encodeURIComponent(q)}`), 'id').toSorted();
    expect(await found(word)).toEqual([described, named].toSorted());
    expect(await found(named.toUpperCase())).toEqual([named]);
    expect(await found(`${word} 100%`)).toEqual([described]);
    expect(await found(`${word}%`)).toEqual([]);
  });

  it('shows 250 scopes of a role that has more', async () => {
    const id = await createOrganizationRole(api, { name: `${mark}-many` });
    await sql(
      server.databaseUrl,
      `with made as (
         insert into organization_scopes (tenant_id, id, name)
         select 'default', $1 || n, $1 || n from generate_series(1, 300) n returning id
       ) insert into organization_role_scopes (tenant_id, organization_role_id, organization_scope_id)
         select 'default', $2, id from made`,
      [mark, id],
    );
    const [scopes] = readAll(await api.get(`/organization-roles?q=${id}`), 'scopes');
    expect(scopes).toHaveLength(250);
  });

  it('is refused for a page or a text that cannot be', async () => {
    expect(refusal(await api.get('/organization-roles?page_size=101'))).toEqual([
      400,
      'guard.invalid_pagination',
    ]);
    for (const query of [`q=${'x'.repeat(257)}`, 'q=%00', 'q=a&q=b']) {
      expect(refusal(await api.get(`/organization-roles?${query}`))).toEqual([400, 'guard.invalid_input']);
    }
  });
});
