import { beforeAll, describe, expect, it } from 'vitest';
import { apiClient, type ApiClient } from '../support/api-client.js';
import { sql } from '../support/sql.js';
import { useServer } from '../support/test-app.js';
import { managementToken } from '../support/tokens.js';
import { read } from './resources/fixture.js';

const TOO_LONG = {
  status: 422,
  body: { code: 'entity.value_too_long', message: expect.stringContaining('32768 bytes') },
};
const kilobytes = (count: number) => ({ text: 'x'.repeat(count * 1024 - 20) });

describe.each([
  ['users', {}],
  ['organizations', { name: 'Acme' }],
  ['applications', { name: 'Shop', type: 'SPA' }],
])('custom data of %s', (path, needed) => {
  const server = useServer();
  let api: ApiClient;

  beforeAll(async () => {
    api = await apiClient(server.tenant);
  });

  const made = async (customData: object = {}): Promise<string> =>
    read(await api.post(`/${path}`, { ...needed, customData }), 'id');

  /** As it was stored before there was a limit. */
  const storedEarlier = async (customData: object): Promise<string> => {
    const id = await made();
    await sql(
      server.databaseUrl,
      `begin; set local session_replication_role = replica;
       update ${path} set custom_data = '${JSON.stringify(customData)}' where id = '${id}'; commit`,
    );
    return id;
  };

  it('refuses numbers that nothing can hold, wherever they stand', async () => {
    const headers = {
      authorization: `Bearer ${await managementToken(server.tenant)}`,
      'content-type': 'application/json',
    };
    for (const value of ['1e400', '-1e400', '[{ "a": 1e999 }]']) {
      const members = JSON.stringify(needed).slice(1, -1);
      const body = `{ ${members ? `${members},` : ''} "customData": { "a": ${value} } }`;
      const answer = await fetch(`${server.tenant.baseUrl}/api/${path}`, { method: 'POST', headers, body });
      expect(answer.status).toBe(400);
    }
  });

  it('has 32 KB at most', async () => {
    const id = await made(kilobytes(32));
    expect(await api.post(`/${path}`, { ...needed, customData: kilobytes(33) })).toMatchObject(TOO_LONG);
    expect(await api.patch(`/${path}/${id}`, { customData: kilobytes(33) })).toMatchObject(TOO_LONG);
    expect((await api.get(`/${path}/${id}`)).body).toMatchObject({ customData: kilobytes(32) });
  });

  it('counts the digits of numbers that are short to write', async () => {
    const customData = { numbers: Array.from({ length: 1000 }, () => 1e300) };
    expect(await api.post(`/${path}`, { ...needed, customData })).toMatchObject(TOO_LONG);
  });

  it('that is larger since earlier can be read, kept and made smaller, but not larger', async () => {
    const id = await storedEarlier(kilobytes(100));
    expect((await api.get(`/${path}/${id}`)).body).toMatchObject({ customData: kilobytes(100) });
    expect((await api.patch(`/${path}/${id}`, { name: 'Renamed' })).status).toBe(200);
    expect((await api.patch(`/${path}/${id}`, { customData: kilobytes(100) })).status).toBe(200);
    expect(await api.patch(`/${path}/${id}`, { customData: kilobytes(101) })).toMatchObject(TOO_LONG);
    expect((await api.patch(`/${path}/${id}`, { customData: kilobytes(50) })).status).toBe(200);
    expect(await api.patch(`/${path}/${id}`, { customData: kilobytes(100) })).toMatchObject(TOO_LONG);
  });
});

describe('the identities of a user', () => {
  const server = useServer();

  it('show their details in lists until they are 32 KB, and all of them where the user is read alone', async () => {
    const api = await apiClient(server.tenant);
    const id = read(await api.post('/users', {}), 'id');
    const identity = { userId: 'github', details: kilobytes(20) };
    await api.put(`/users/${id}/identities/first`, identity);
    await api.put(`/users/${id}/identities/second`, { ...identity, userId: 'second' });
    const shown = { first: identity, second: { userId: 'second' } };
    expect((await api.get('/users')).body).toMatchObject([{ id, identities: shown }]);
    const [listed] = (await api.get('/users')).body as { identities: object }[];
    expect(listed?.identities).toEqual(shown);
    expect((await api.get(`/users/${id}`)).body).toMatchObject({
      identities: { first: identity, second: { ...identity, userId: 'second' } },
    });
  });
});
