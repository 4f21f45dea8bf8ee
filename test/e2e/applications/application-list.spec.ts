import { beforeAll, describe, expect, it } from 'vitest';
import { apiClient, type ApiClient } from '../../support/api-client.js';
import { giveRole } from '../../support/machines.js';
import { sql } from '../../support/sql.js';
import { useServer } from '../../support/test-app.js';
import { readAll, unique } from '../resources/fixture.js';
import { createApplication, insertApplication, NO_URIS, refusal } from './fixture.js';

const server = useServer();
let api: ApiClient;
let other: ApiClient;

beforeAll(async () => {
  [api, other] = [await apiClient(server.tenant), await apiClient(server.other)];
});

const idsOf = async (query: string, client = api) =>
  readAll(await client.get(`/applications?${query}`), 'id');

describe('the list of applications', () => {
  it('is one tenant’s own, newest first, and without what is built in', async () => {
    const [first, second] = [await createApplication(api), await createApplication(api)];
    const ids = await idsOf('');
    expect(ids.slice(0, 2)).toEqual([second, first]);
    expect(ids).not.toContain('demo-app');
    expect(ids).not.toContain('account-center');
    expect(await idsOf('', other)).not.toContain(first);
  });

  it('comes in pages where one is asked for', async () => {
    const name = unique();
    const ids: string[] = [];
    for (let made = 0; made < 5; made++) ids.unshift(await createApplication(api, { name }));
    const all = await api.get(`/applications?search.name=${name}`);
    expect(all.headers.has('total-number')).toBe(false);
    expect(readAll(all, 'id')).toEqual(ids);
    const page = await api.get(`/applications?search.name=${name}&page=2&page_size=2`);
    expect(readAll(page, 'id')).toEqual(ids.slice(2, 4));
    expect(page.headers.get('total-number')).toBe('5');
    expect(page.headers.get('link')).toContain('rel="next"');
    expect(await idsOf(`search.name=${name}&page=9&page_size=2`)).toEqual([]);
  });

  it('ends after 1,000 where no page is asked for', async () => {
    const name = unique();
    await sql(
      server.databaseUrl,
      `insert into applications (tenant_id, id, name, type)
       select 'default', 'many-' || n, $1, 'SPA' from generate_series(1, 1001) n`,
      [name],
    );
    expect(await idsOf(`search.name=${name}`)).toHaveLength(1000);
    await sql(server.databaseUrl, `delete from applications where name = $1`, [name]);
  });

  it('is searched by id, name and description', async () => {
    const [word, elsewhere] = [unique(), unique()];
    const named = await createApplication(api, { name: `Shop ${word}` });
    const described = await createApplication(api, { description: `About ${word.toUpperCase()}` });
    await createApplication(api, { customData: { word }, name: elsewhere });
    expect(await idsOf(`search=%25${word}%25`)).toEqual([described, named]);
    expect(await idsOf(`search.name=%25${word}%25`)).toEqual([named]);
    expect(await idsOf(`search=%25${word}%25&isCaseSensitive=true`)).toEqual([named]);
    expect(await idsOf(`search.id=${named}&mode=exact`)).toEqual([named]);
    expect(await idsOf(`search.id=${named}&search.id=${described}&mode.id=exact`)).toEqual([
      described,
      named,
    ]);
    expect(await idsOf(`search.id=${named}&search.name=nothing&joint=and`)).toEqual([]);
    expect(refusal(await api.get('/applications?search.secret=a'))).toEqual([400, 'request.invalid_input']);
    expect(refusal(await api.get('/applications?search='))).toEqual([400, 'request.invalid_input']);
  });

  it('holds applications of some types only', async () => {
    const name = unique();
    const spa = await createApplication(api, { name, type: 'SPA' });
    const native = await createApplication(api, { name, type: 'Native' });
    const machine = await createApplication(api, { name });
    const some = (types: string) => idsOf(`search.name=${name}&${types}`);
    expect(await some('types=SPA')).toEqual([spa]);
    expect(await some('types=SPA&types=Native')).toEqual([native, spa]);
    expect(await some('types=Protected')).toEqual([]);
    expect(await some('types=MachineToMachine&page=1')).toEqual([machine]);
  });

  it('holds third-party applications only, or only others', async () => {
    const name = unique();
    const third = await createApplication(api, { name, type: 'SPA', isThirdParty: true });
    const first = await createApplication(api, { name, type: 'SPA' });
    expect(await idsOf(`search.name=${name}&isThirdParty=true`)).toEqual([third]);
    expect(await idsOf(`search.name=${name}&isThirdParty=false`)).toEqual([first]);
  });

  it('leaves out the applications that hold a role', async () => {
    const name = unique();
    const [holder, stranger] = [
      await createApplication(api, { name }),
      await createApplication(api, { name }),
    ];
    const roleId = await giveRole(server, {
      tenantId: 'default',
      clientId: holder,
      indicator: server.tenant.indicator,
      scopes: ['all'],
    });
    expect(await idsOf(`search.name=${name}&excludeRoleId=${roleId}`)).toEqual([stranger]);
    expect(await idsOf(`search.name=${name}&excludeRoleId=nothing`)).toEqual([stranger, holder]);
    expect(await idsOf(`search.name=${name}&excludeOrganizationId=nothing&page=1`)).toEqual([
      stranger,
      holder,
    ]);
  });

  it('cannot leave out those of a role and of an organization at once', async () => {
    const answer = await api.get('/applications?excludeRoleId=a&excludeOrganizationId=b');
    expect(refusal(answer)).toEqual([400, 'request.invalid_input']);
  });

  it.each([
    'types=Web',
    'types=',
    'types=SPA&types=Web',
    `types=SPA${'&types=SPA'.repeat(6)}`,
    'isThirdParty=yes',
    'isThirdParty=',
    'isThirdParty=true&isThirdParty=true',
    'excludeRoleId=',
    'excludeRoleId=a&excludeRoleId=b',
    'excludeOrganizationId=',
    'excludeRoleId=%00',
  ])('cannot be filtered by %s', async (query) => {
    expect(refusal(await api.get(`/applications?${query}`))).toEqual([400, 'guard.invalid_input']);
  });

  it.each(['page=0', 'page=x', 'page_size=0', 'page_size=101'])('has no page %s', async (query) => {
    expect(refusal(await api.get(`/applications?${query}`))).toEqual([400, 'guard.invalid_pagination']);
  });

  it('shows SAML applications without their redirect URIs', async () => {
    const oidcClientMetadata = { ...NO_URIS, redirectUris: ['https://idp.example.com/callback'] };
    const id = await insertApplication(server, server.tenant, 'SAML', { oidcClientMetadata });
    const { body } = await api.get('/applications?types=SAML');
    expect(body).toEqual([expect.objectContaining({ id, oidcClientMetadata: NO_URIS })]);
  });
});
