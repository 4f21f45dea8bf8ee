import { beforeAll, describe, expect, it } from 'vitest';
import { apiClient, type ApiClient } from '../../support/api-client.js';
import { useServer } from '../../support/test-app.js';
import { createApplication, refusal } from './fixture.js';

describe('the custom data of an application', () => {
  const server = useServer();
  let api: ApiClient;

  beforeAll(async () => {
    api = await apiClient(server.tenant);
  });

  const nested = (levels: number): object =>
    Array.from({ length: levels - 1 }).reduce<object>((inner) => ({ a: inner }), {});

  it('is merged at the top, and replaced below', async () => {
    const id = await createApplication(api, { customData: { a: { one: 1 }, b: [1, 2], c: 'kept' } });
    const merged = { a: { two: 2 }, b: [3], c: 'kept', d: null };
    const { status, body } = await api.patch(`/applications/${id}/custom-data`, {
      a: { two: 2 },
      b: [3],
      d: null,
    });
    expect([status, body]).toEqual([200, merged]);
    expect((await api.get(`/applications/${id}`)).body).toMatchObject({ customData: merged });
  });

  it('stays as it is where nothing is sent', async () => {
    const id = await createApplication(api, { customData: { a: 1 } });
    expect((await api.patch(`/applications/${id}/custom-data`, {})).body).toEqual({ a: 1 });
    expect((await api.patch(`/applications/${id}/custom-data`)).body).toEqual({ a: 1 });
  });

  it('stays as it is where something else than an object is sent', async () => {
    const id = await createApplication(api, { customData: { a: 1 } });
    for (const body of [null, [], [{ a: 2 }], 1, 'text', true]) {
      expect((await api.patch(`/applications/${id}/custom-data`, body)).status).toBe(400);
    }
    expect((await api.patch(`/applications/${id}/custom-data`, {})).body).toEqual({ a: 1 });
  });

  it('keeps what is merged at the same time', async () => {
    const id = await createApplication(api);
    const members = Array.from({ length: 20 }, (_, n) => ({ [`member${n}`]: n }));
    await Promise.all(members.map((member) => api.patch(`/applications/${id}/custom-data`, member)));
    const { body } = await api.patch(`/applications/${id}/custom-data`, {});
    expect(body).toEqual(Object.assign({}, ...members));
  });

  it('may have members of any name', async () => {
    const id = await createApplication(api);
    const members = { customData: 1, constructor: 1, toString: 'a', '': 'b', '𐍈': [] };
    expect((await api.patch(`/applications/${id}/custom-data`, members)).body).toEqual(members);
  });

  it.each([
    [['a']],
    ['text'],
    [1],
    [true],
    [{ a: '\u0000' }],
    [{ '\u0000': 1 }],
    [{ a: ['\ud800'] }],
    [nested(66)],
  ])('cannot be %j', async (members) => {
    const id = await createApplication(api);
    const answer = await api.patch(`/applications/${id}/custom-data`, members);
    expect(answer.status).toBe(400);
    expect((await api.patch(`/applications/${id}/custom-data`, {})).body).toEqual({});
  });

  it('says what is wrong with it', async () => {
    const answer = await api.patch(`/applications/nothing/custom-data`, ['a']);
    expect(answer.body).toMatchObject({
      code: 'guard.invalid_input',
      data: {
        name: 'ZodError',
        issues: [{ code: 'invalid_type', path: [], expected: 'object', received: 'array' }],
      },
    });
  });

  it('may be 64 levels deep', async () => {
    const id = await createApplication(api);
    expect((await api.patch(`/applications/${id}/custom-data`, nested(64))).status).toBe(200);
  });

  it('is nobody’s where there is no application', async () => {
    const answer = await api.patch('/applications/nothing/custom-data', {});
    expect(refusal(answer)).toEqual([404, 'entity.not_exists_with_id']);
  });
});
