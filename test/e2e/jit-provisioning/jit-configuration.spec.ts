import { beforeAll, describe, expect, it } from 'vitest';
import { apiClient, type ApiClient } from '../../support/api-client.js';
import { sql } from '../../support/sql.js';
import { useServer } from '../../support/test-app.js';
import { logsOf } from '../audit-logs/fixture.js';
import { readAll, unique } from '../resources/fixture.js';
import { refusal, tally } from '../roles/fixture.js';
import { createOrganization, createOrganizationRole } from '../organizations/fixture.js';

const UNKNOWN = [422, 'entity.relation_foreign_key_not_found'];
const INVALID = [400, 'guard.invalid_input'];
const NOT_FOUND = [404, 'entity.not_found'];
const NO_ORGANIZATION = [404, 'entity.not_exists_with_id'];

const server = useServer();
let api: ApiClient;
let other: ApiClient;

beforeAll(async () => {
  [api, other] = [await apiClient(server.tenant), await apiClient(server.other)];
});

const pathOf = async (rules: string, client = api): Promise<string> =>
  `/organizations/${await createOrganization(client)}/jit/${rules}`;

const newDomain = (): string => `${unique()}.example.com`;

describe('just-in-time e-mail domains', () => {
  const domainsOf = async (path: string, query = '') =>
    readAll(await api.get(`${path}${query}`), 'emailDomain');

  it('are added in small letters, listed by domain and removed', async () => {
    const organizationId = await createOrganization(api);
    const path = `/organizations/${organizationId}/jit/email-domains`;
    const [one, two] = [`a.${newDomain()}`, `b.${newDomain()}`];
    const added = await api.post(path, { emailDomain: two.toUpperCase() });
    expect([added.status, added.body]).toEqual([
      201,
      { tenantId: 'default', organizationId, emailDomain: two },
    ]);
    await api.post(path, { emailDomain: one });
    expect(await domainsOf(path)).toEqual([one, two]);
    expect((await api.delete(`${path}/${one.toUpperCase()}`)).status).toBe(204);
    expect(refusal(await api.delete(`${path}/${one}`))).toEqual(NOT_FOUND);
    expect(refusal(await api.delete(`${path}/${encodeURIComponent('no domain')}`))).toEqual(NOT_FOUND);
    expect(await domainsOf(path)).toEqual([two]);
  });

  it('come in pages where a page is asked for', async () => {
    const path = await pathOf('email-domains');
    const mark = newDomain();
    await api.put(path, { emailDomains: ['c', 'a', 'b', 'A'].map((label) => `${label}.${mark}`) });
    const page = await api.get(`${path}?page=2&page_size=2`);
    expect([readAll(page, 'emailDomain'), page.headers.get('total-number')]).toEqual([[`c.${mark}`], '3']);
    expect((await api.get(path)).headers.get('total-number')).toBeNull();
    expect(refusal(await api.get(`${path}?page=0`))).toEqual([400, 'guard.invalid_pagination']);
  });

  it('are replaced as a whole', async () => {
    const path = await pathOf('email-domains');
    const [one, two, three] = [`a.${newDomain()}`, `b.${newDomain()}`, `c.${newDomain()}`];
    await api.put(path, { emailDomains: [one, two] });
    expect((await api.put(path, { emailDomains: [three, two] })).status).toBe(204);
    expect(await domainsOf(path)).toEqual([two, three]);
    await api.put(path, { emailDomains: [] });
    expect(await domainsOf(path)).toEqual([]);
  });

  it('are there once, of however many that add them at once', async () => {
    const [path, emailDomain] = [await pathOf('email-domains'), newDomain()];
    const answers = await Promise.all(Array.from({ length: 20 }, () => api.post(path, { emailDomain })));
    expect(tally(answers)).toEqual({ 201: 1, '422 entity.unique_integrity_violation': 19 });
  });

  it('may hold an underscore', async () => {
    const [path, emailDomain] = [await pathOf('email-domains'), `sso_example.${newDomain()}`];
    expect(await api.post(path, { emailDomain })).toMatchObject({ status: 201, body: { emailDomain } });
    expect((await api.delete(`${path}/${emailDomain}`)).status).toBe(204);
  });

  it('are ASCII where they are internationalized', async () => {
    const path = await pathOf('email-domains');
    const mark = unique();
    await api.post(path, { emailDomain: `BÜCHER.${mark}.example` });
    expect(await domainsOf(path)).toEqual([`xn--bcher-kva.${mark}.example`]);
    const again = await api.post(path, { emailDomain: `xn--bcher-kva.${mark}.example` });
    expect(refusal(again)).toEqual([422, 'entity.unique_integrity_violation']);
    expect((await api.delete(`${path}/${encodeURIComponent(`bücher.${mark}.example`)}`)).status).toBe(204);
  });

  it.each([
    ['nothing', undefined],
    ['an empty text', ''],
    ['a number', 1],
    ['one label', 'localhost'],
    ['a wildcard', '*.example.com'],
    ['an address', 'anna@example.com'],
    ['an @', '@example.com'],
    ['an IP address', '127.0.0.1'],
    ['a URL', 'https://example.com'],
    ['a path after letters of another script', 'bücher.example/path'],
    ['an escape after letters of another script', 'ü%2e.example'],
    ['a blank', 'example .com'],
    ['a dot at the end', 'example.com.'],
    ['an empty label', 'example..com'],
    ['a label that begins with a hyphen', '-a.example.com'],
    ['an underscore in the last label', 'example.c_m'],
    ['a label that is too long', `${'a'.repeat(64)}.com`],
    ['a text that is too long', `${'a.'.repeat(64)}com`],
    ['one that is too long as ASCII', `${'ü.'.repeat(40)}com`],
    ['a character that cannot be stored', 'a\u0000.com'],
  ])('refuse %s', async (_, emailDomain) => {
    const path = await pathOf('email-domains');
    expect(refusal(await api.post(path, { emailDomain }))).toEqual(INVALID);
    expect(refusal(await api.put(path, { emailDomains: ['example.com', emailDomain ?? null] }))).toEqual(
      INVALID,
    );
    expect(await domainsOf(path)).toEqual([]);
  });

  it('are bounded in one request', async () => {
    const path = await pathOf('email-domains');
    const many = Array.from({ length: 1001 }, (_, index) => `d${index}.example.com`);
    expect(refusal(await api.put(path, { emailDomains: many }))).toEqual(INVALID);
    expect((await api.put(path, { emailDomains: many.slice(1) })).status).toBe(204);
  });

  it('are no other tenant’s', async () => {
    const [path, emailDomain] = [await pathOf('email-domains'), newDomain()];
    await api.post(path, { emailDomain });
    expect((await other.get(path)).body).toEqual([]);
    expect(refusal(await other.post(path, { emailDomain: newDomain() }))).toEqual(UNKNOWN);
    expect(refusal(await other.put(path, { emailDomains: [] }))).toEqual(UNKNOWN);
    expect(refusal(await other.delete(`${path}/${emailDomain}`))).toEqual(NOT_FOUND);
    expect(await domainsOf(path)).toEqual([emailDomain]);
    expect((await other.post(await pathOf('email-domains', other), { emailDomain })).status).toBe(201);
  });
});

describe('just-in-time roles', () => {
  const rolesOf = async (path: string, query = '') => readAll(await api.get(`${path}${query}`), 'id');

  it('are added once, listed by name, replaced and removed', async () => {
    const [path, mark] = [await pathOf('roles'), unique()];
    const [b, a] = [
      await createOrganizationRole(api, { name: `${mark} b` }),
      await createOrganizationRole(api, { name: `${mark} a` }),
    ];
    for (let time = 0; time < 2; time += 1) {
      const added = await api.post(path, { organizationRoleIds: [b, a, b] });
      expect([added.status, added.body]).toEqual([201, undefined]);
    }
    expect((await api.get(path)).body).toEqual([
      { tenantId: 'default', id: a, name: `${mark} a`, description: null, type: 'User' },
      { tenantId: 'default', id: b, name: `${mark} b`, description: null, type: 'User' },
    ]);
    const page = await api.get(`${path}?page=2&page_size=1`);
    expect([readAll(page, 'id'), page.headers.get('total-number')]).toEqual([[b], '2']);
    expect((await api.put(path, { organizationRoleIds: [b] })).status).toBe(204);
    expect(await rolesOf(path)).toEqual([b]);
    expect(refusal(await api.delete(`${path}/${a}`))).toEqual(NOT_FOUND);
    expect((await api.delete(`${path}/${b}`)).status).toBe(204);
    expect(await rolesOf(path)).toEqual([]);
  });

  it('refuse roles that are unknown, of machines or of another tenant, and then add none', async () => {
    const path = await pathOf('roles');
    const fine = await createOrganizationRole(api);
    const machine = await createOrganizationRole(api, { type: 'MachineToMachine' });
    for (const [roleId, expected] of [
      ['unknown', UNKNOWN],
      [await createOrganizationRole(other), UNKNOWN],
      [machine, [422, 'entity.db_constraint_violated']],
    ] as const) {
      const body = { organizationRoleIds: [fine, roleId] };
      for (const answer of [await api.post(path, body), await api.put(path, body)]) {
        expect(refusal(answer)).toEqual(expected);
      }
    }
    for (const organizationRoleIds of [undefined, [], [''], [1], 'role', ['a\u0000']]) {
      expect(refusal(await api.post(path, { organizationRoleIds }))).toEqual(INVALID);
    }
    expect(await rolesOf(path)).toEqual([]);
  });

  it('are unknown where the organization is, or is another tenant’s', async () => {
    const organizationRoleIds = [await createOrganizationRole(other)];
    for (const path of ['/organizations/unknown/jit/roles', await pathOf('roles')]) {
      expect(refusal(await other.get(path))).toEqual(NO_ORGANIZATION);
      expect(refusal(await other.post(path, { organizationRoleIds }))).toEqual(UNKNOWN);
      expect(refusal(await other.put(path, { organizationRoleIds }))).toEqual(UNKNOWN);
      expect(refusal(await other.delete(`${path}/role`))).toEqual(NOT_FOUND);
    }
  });

  it('go with the role', async () => {
    const [path, roleId] = [await pathOf('roles'), await createOrganizationRole(api)];
    await api.post(path, { organizationRoleIds: [roleId] });
    await api.delete(`/organization-roles/${roleId}`);
    expect(await rolesOf(path)).toEqual([]);
  });
});

it('leaves an audit row for each change, and none of success for a refused one', async () => {
  const organizationId = await createOrganization(api);
  const path = `/organizations/${organizationId}/jit/email-domains`;
  await api.post(path, { emailDomain: newDomain() });
  const key = 'Management.CreateOrganizationJitEmailDomain';
  const changes = async () =>
    (await logsOf(api, `?logKey=${key}`)).filter(({ payload }) => payload['result'] === 'Success').length;
  const logged = await changes();
  expect(logged).toBeGreaterThan(0);
  await api.post('/organizations/unknown/jit/email-domains', { emailDomain: newDomain() });
  expect(await changes()).toBe(logged);
});

it('goes with the organization', async () => {
  const organizationId = await createOrganization(api);
  const path = `/organizations/${organizationId}/jit`;
  await api.post(`${path}/email-domains`, { emailDomain: newDomain() });
  await api.post(`${path}/roles`, { organizationRoleIds: [await createOrganizationRole(api)] });
  expect((await api.delete(`/organizations/${organizationId}`)).status).toBe(204);
  const left = await sql(
    server.databaseUrl,
    `select organization_id from organization_jit_email_domains where organization_id = $1
     union all select organization_id from organization_jit_roles where organization_id = $1`,
    [organizationId],
  );
  expect(left).toEqual([]);
});

describe('just-in-time domains of which anybody gets an address', () => {
  const CONFIG = '/configs/jit-provisioning';
  const REFUSED = [422, 'jit_provisioning.public_email_domain'];
  const set = (refusePublicEmailDomains?: boolean) => api.patch(CONFIG, { refusePublicEmailDomains });

  it('are allowed, until the tenant refuses them', async () => {
    expect((await api.get(CONFIG)).body).toEqual({ refusePublicEmailDomains: false });
    const path = await pathOf('email-domains');
    expect((await api.post(path, { emailDomain: 'gmail.com' })).status).toBe(201);
    expect((await set(true)).body).toEqual({ refusePublicEmailDomains: true });
    expect((await set()).body).toEqual({ refusePublicEmailDomains: true });
    const refused = await pathOf('email-domains');
    for (const emailDomain of ['gmail.com', 'GMail.com', 'hotmail.com', 'qq.com']) {
      expect(refusal(await api.post(refused, { emailDomain }))).toEqual(REFUSED);
    }
    const own = newDomain();
    const replaced = await api.put(refused, { emailDomains: [own, 'Gmail.com'] });
    expect([refusal(replaced), replaced.body]).toMatchObject([
      REFUSED,
      { data: { emailDomains: ['gmail.com'] } },
    ]);
    expect((await api.put(refused, { emailDomains: [own] })).status).toBe(204);
    expect((await api.delete(`${path}/gmail.com`)).status).toBe(204);
    await set(false);
    expect((await api.post(refused, { emailDomain: 'gmail.com' })).status).toBe(201);
  });

  it('are refused by one tenant, and not by another', async () => {
    await set(true);
    const path = await pathOf('email-domains', other);
    const answer = await other.post(path, { emailDomain: 'gmail.com' });
    await set(false);
    expect(answer.status).toBe(201);
    expect((await other.get(CONFIG)).body).toEqual({ refusePublicEmailDomains: false });
  });

  it('are set by what is a flag', async () => {
    expect(refusal(await api.patch(CONFIG, { refusePublicEmailDomains: 'yes' }))).toEqual(INVALID);
  });
});
