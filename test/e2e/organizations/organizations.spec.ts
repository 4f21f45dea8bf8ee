import { beforeAll, describe, expect, it } from 'vitest';
import { apiClient, type ApiClient } from '../../support/api-client.js';
import { sql } from '../../support/sql.js';
import { useServer } from '../../support/test-app.js';
import { read, readAll, unique } from '../resources/fixture.js';
import { refusal, tally } from '../roles/fixture.js';
import { createUser } from '../users/fixture.js';
import { hookOfTest, payloadOf, receiverOfTest } from '../webhooks/fixture.js';
import { createOrganization, createOrganizationRole, organizationOf } from './fixture.js';

const server = useServer({ WORKER_CONCURRENCY: '2', OUTBOUND_ALLOWED_HOSTS: '*' });
let api: ApiClient;
let other: ApiClient;

beforeAll(async () => {
  [api, other] = [await apiClient(server.tenant), await apiClient(server.other)];
});

const organizationsNamed = (name: string) =>
  sql<{ tenant: string }>(
    server.databaseUrl,
    'select tenant_id as tenant from organizations where name = $1',
    [name],
  );

describe('creating an organization', () => {
  it('takes a name alone, and answers with all of it', async () => {
    const created = await api.post('/organizations', { name: 'Tulips' });
    expect(created.status).toBe(201);
    expect(created.body).toEqual({
      tenantId: 'default',
      id: expect.stringMatching(/^[0-9a-z]{12}$/),
      name: 'Tulips',
      description: null,
      customData: {},
      isMfaRequired: false,
      color: {},
      branding: {},
      customCss: null,
      createdAt: expect.any(Number),
    });
    expect((await api.get(`/organizations/${read(created, 'id')}`)).body).toEqual(created.body);
  });

  it('takes all that it can have, and is read back as it was answered', async () => {
    const organization = {
      name: 'Große Tulpen 🌷',
      description: 'Grows tulips.',
      customData: { plan: { seats: 5, none: null } },
      isMfaRequired: true,
      color: { primaryColor: '#5D34f2', isDarkModeEnabled: true, darkPrimaryColor: '#fff' },
      branding: {
        logoUrl: 'https://example.com/logo.png',
        darkLogoUrl: 'https://example.com/dark.png',
        favicon: 'https://example.com/favicon.ico',
        darkFavicon: 'mock://dark.ico',
      },
      customCss: 'a { color: red }',
    };
    const created = await api.post('/organizations', organization);
    expect(created.body).toMatchObject(organization);
    expect((await api.get(`/organizations/${read(created, 'id')}`)).body).toEqual(created.body);
  });

  it('ignores what is the server’s to say, and what it does not know', async () => {
    const created = await api.post('/organizations', {
      name: unique(),
      tenantId: 'acme',
      id: 'mine',
      createdAt: 1,
      isTrustedDeviceAllowed: true,
      color: { primaryColor: '#000', secondaryColor: '#000' },
    });
    expect(created.body).toMatchObject({ tenantId: 'default', color: { primaryColor: '#000' } });
    expect(created.body).not.toHaveProperty('isTrustedDeviceAllowed');
    expect(created.body).not.toHaveProperty('color.secondaryColor');
    expect(read(created, 'id')).not.toBe('mine');
    expect(created.body).not.toHaveProperty('createdAt', 1);
  });

  it('keeps no empty texts', async () => {
    const created = await api.post('/organizations', { name: unique(), description: '', customCss: '' });
    expect(created.body).toMatchObject({ description: null, customCss: null });
  });

  it('lets two have the same name', async () => {
    const name = unique();
    await createOrganization(api, { name });
    await createOrganization(api, { name });
    expect(await organizationsNamed(name)).toEqual([{ tenant: 'default' }, { tenant: 'default' }]);
  });

  it.each([
    ['without a name', { name: undefined }],
    ['with an empty name', { name: '' }],
    ['with a name that is null', { name: null }],
    ['with a name of 129 characters', { name: 'x'.repeat(129) }],
    ['with a null character in its name', { name: 'a\u0000b' }],
    ['with a description of 257 characters', { description: 'x'.repeat(257) }],
    ['with custom data in text', { customData: 'text' }],
    ['with custom data in a list', { customData: [] }],
    ['with custom data that are null', { customData: null }],
    ['with a requirement in text', { isMfaRequired: 'true' }],
    ['with a requirement that is null', { isMfaRequired: null }],
    ['with a colour by its name', { color: { primaryColor: 'red' } }],
    ['with a colour that is null', { color: null }],
    ['with a logo that is no URL', { branding: { logoUrl: 'logo.png' } }],
    ['with a logo that runs script', { branding: { logoUrl: 'javascript:alert(1)' } }],
    ['with a logo that runs script in disguise', { branding: { favicon: ' JavaScript:alert(1)' } }],
  ])('is refused %s', async (_, properties) => {
    const answer = await api.post('/organizations', { name: unique(), ...properties });
    expect(refusal(answer)).toEqual([400, 'guard.invalid_input']);
  });
});

describe('an organization', () => {
  it('changes what is named, and keeps the rest', async () => {
    const id = await createOrganization(api, { description: 'Kept.', customData: { a: 1 } });
    const before = await api.get(`/organizations/${id}`);
    const name = unique();
    const changed = await api.patch(`/organizations/${id}`, { name, isMfaRequired: true });
    expect(changed.status).toBe(200);
    expect(changed.body).toEqual({ ...Object(before.body), name, isMfaRequired: true });
    expect((await api.get(`/organizations/${id}`)).body).toEqual(changed.body);
  });

  it('replaces JSON as a whole', async () => {
    const id = await createOrganization(api, {
      customData: { a: 1 },
      color: { primaryColor: '#000' },
      branding: { logoUrl: 'https://example.com/logo.png' },
    });
    const changed = await api.patch(`/organizations/${id}`, {
      customData: { b: 2 },
      color: { isDarkModeEnabled: false },
      branding: {},
    });
    expect(changed.body).toMatchObject({ customData: { b: 2 }, color: { isDarkModeEnabled: false } });
    expect(changed.body).not.toHaveProperty('customData.a');
    expect(changed.body).not.toHaveProperty('color.primaryColor');
    expect(changed.body).toHaveProperty('branding', {});
  });

  it('is cleared of what may be null', async () => {
    const id = await createOrganization(api, { description: 'Some.', customCss: 'a {}' });
    const cleared = await api.patch(`/organizations/${id}`, { description: null, customCss: null });
    expect(cleared.body).toMatchObject({ description: null, customCss: null });
  });

  it('refuses a change that changes nothing, and one that is not allowed', async () => {
    const id = await createOrganization(api);
    for (const nothing of [{}, { isTrustedDeviceAllowed: true }, { id: 'another', tenantId: 'acme' }]) {
      const answer = await api.patch(`/organizations/${id}`, nothing);
      expect(refusal(answer)).toEqual([422, 'entity.invalid_input']);
    }
    for (const wrong of [{ name: '' }, { name: null }, { customData: [] }, { branding: null }]) {
      expect(refusal(await api.patch(`/organizations/${id}`, wrong))).toEqual([400, 'guard.invalid_input']);
    }
  });

  it('is deleted with its memberships, and its users stay', async () => {
    const userId = await createUser(api);
    const path = await organizationOf(api, userId);
    const organizationRoleIds = [await createOrganizationRole(api)];
    await api.post(`${path}/users/${userId}/roles`, { organizationRoleIds });
    expect((await api.delete(path)).status).toBe(204);
    expect((await api.get(`/users/${userId}/organizations`)).body).toEqual([]);
    expect((await api.get(`/users/${userId}`)).status).toBe(200);
    const rows = await sql(server.databaseUrl, 'select 1 from organization_user_roles where user_id = $1', [
      userId,
    ]);
    expect(rows).toEqual([]);
  });

  it('is deleted once in 20 requests at the same time', async () => {
    const path = await organizationOf(api);
    const answers = await Promise.all(Array.from({ length: 20 }, () => api.delete(path)));
    expect(tally(answers)).toEqual({ '204': 1, '404 entity.not_found': 19 });
  });

  it('that does not exist, or is another tenant’s, is not found', async () => {
    const name = unique();
    const mine = await createOrganization(api, { name });
    for (const id of ['nothing', 'x'.repeat(100), mine]) {
      expect(refusal(await other.get(`/organizations/${id}`))).toEqual([404, 'entity.not_exists_with_id']);
      expect(refusal(await other.patch(`/organizations/${id}`, { name: 'stolen' }))).toEqual([
        404,
        'entity.not_exists',
      ]);
      expect(refusal(await other.delete(`/organizations/${id}`))).toEqual([404, 'entity.not_found']);
    }
    expect((await api.get(`/organizations/${mine}`)).body).toMatchObject({ name });
  });
});

describe('the list of organizations', () => {
  it('is paged, newest first', async () => {
    const mark = unique();
    const ids: string[] = [];
    for (const number of [1, 2, 3]) ids.unshift(await createOrganization(api, { name: `${mark} ${number}` }));
    const first = await api.get(`/organizations?q=${mark}&page_size=2`);
    expect([readAll(first, 'id'), first.headers.get('total-number')]).toEqual([ids.slice(0, 2), '3']);
    expect(readAll(await api.get(`/organizations?q=${mark}&page=2&page_size=2`), 'id')).toEqual([ids[2]]);
    expect((await api.get('/organizations')).headers.get('total-number')).not.toBeNull();
    expect(refusal(await api.get('/organizations?page=0'))).toEqual([400, 'guard.invalid_pagination']);
  });

  it('is searched by a part of id or name, in any case of letters, and by nothing else', async () => {
    const mark = unique();
    const id = await createOrganization(api, { name: `Große_100% ${mark}`, description: `about ${mark} x` });
    const idsFor = async (q: string) =>
      readAll(await api.get(`/organizations?q=${encodeURIComponent(q)}`), 'id');
    for (const q of [id.toUpperCase(), id.slice(2, 9), `große_100% ${mark.toUpperCase()}`]) {
      expect(await idsFor(q)).toContain(id);
    }
    expect(await idsFor(`about ${mark}`)).toEqual([]);
    expect(await idsFor(`gro_e_100% ${mark}`)).toEqual([]);
    expect(await idsFor(`% ${mark}`)).toEqual([id]);
    expect(await idsFor(`${mark}%`)).toEqual([]);
    expect(refusal(await api.get(`/organizations?q=${'x'.repeat(129)}`))).toEqual([
      400,
      'guard.invalid_input',
    ]);
  });

  it('tells how many members there are, and three of them, where it is asked to', async () => {
    const mark = unique();
    const users: string[] = [];
    for (const name of ['Anna', 'Ben', 'Carla', 'David']) users.push(await createUser(api, { name }));
    const path = await organizationOf(api, ...users);
    await api.patch(path, { name: mark });
    const empty = await createOrganization(api, { name: `${mark} empty` });
    const list = await api.get(`/organizations?q=${mark}&showFeatured=1`);
    expect(list.body).toEqual([
      expect.objectContaining({ id: empty, usersCount: 0, featuredUsers: [] }),
      expect.objectContaining({ name: mark, usersCount: 4 }),
    ]);
    const [featured = []] = readAll(list, 'featuredUsers').slice(1);
    expect(featured).toHaveLength(3);
    for (const user of Object(featured)) expect(Object.keys(user)).toEqual(['id', 'avatar', 'name']);
    for (const query of ['', '&showFeatured=0']) {
      const [plain] = Object((await api.get(`/organizations?q=${mark}${query}`)).body);
      expect(plain).not.toHaveProperty('usersCount');
      expect(plain).not.toHaveProperty('featuredUsers');
    }
  });

  it('shows a tenant its own', async () => {
    const mark = unique();
    const [mine, theirs] = [
      await createOrganization(api, { name: mark }),
      await createOrganization(other, { name: mark }),
    ];
    expect(readAll(await api.get(`/organizations?q=${mark}`), 'id')).toEqual([mine]);
    expect(readAll(await other.get(`/organizations?q=${mark}&showFeatured=1`), 'id')).toEqual([theirs]);
  });
});

describe('webhooks', () => {
  it('are told that an organization is made, changed and deleted', async () => {
    const receiver = await receiverOfTest();
    const EVENTS = ['Organization.Created', 'Organization.Data.Updated', 'Organization.Deleted'];
    await hookOfTest(api, receiver.url, EVENTS);
    const created = await api.post('/organizations', { name: unique() });
    const path = `/organizations/${read(created, 'id')}`;
    const updated = await api.patch(path, { name: unique() });
    await api.delete(path);
    await createOrganization(other);
    const told = (await receiver.expectRequests(3))
      .map(payloadOf)
      .toSorted((one, two) => EVENTS.indexOf(one.event) - EVENTS.indexOf(two.event));
    expect(told).toEqual([
      expect.objectContaining({ event: EVENTS[0], status: 201, params: {}, data: created.body }),
      expect.objectContaining({
        event: EVENTS[1],
        path,
        matchedRoute: '/organizations/:id',
        data: updated.body,
      }),
      expect.objectContaining({ event: EVENTS[2], status: 204, path }),
    ]);
    expect(told[2]).not.toHaveProperty('data');
  });
});
