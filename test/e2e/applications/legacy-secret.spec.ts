import { beforeAll, describe, expect, it } from 'vitest';
import { apiClient, type ApiClient } from '../../support/api-client.js';
import { attemptAt } from '../../support/client-attempts.js';
import { useServer } from '../../support/test-app.js';
import { read } from '../resources/fixture.js';
import { createApplication, giveLegacySecret, refusal } from './fixture.js';

describe('the legacy secret of an application', () => {
  const server = useServer();
  let api: ApiClient;
  let other: ApiClient;

  beforeAll(async () => {
    [api, other] = [await apiClient(server.tenant), await apiClient(server.other)];
  });

  const LEGACY = 'a-secret-from-before-secrets-had-names';
  const create = async () => {
    const id = await createApplication(api);
    await giveLegacySecret(server, server.tenant, id, LEGACY);
    return id;
  };
  const authenticate = async (id: string, value: string) =>
    (await attemptAt(server.tenant, { form: `client_id=${id}&client_secret=${value}` })).status;

  it('is shown wherever the application is', async () => {
    const id = await create();
    const listed = { body: Object((await api.get(`/applications?search.id=${id}`)).body)[0] };
    expect(listed.body).toMatchObject({ id, secret: LEGACY });
    expect((await api.get(`/applications/${id}`)).body).toMatchObject({ secret: LEGACY });
    expect((await api.patch(`/applications/${id}`, { name: 'New' })).body).toMatchObject({ secret: LEGACY });
  });

  it('is accepted beside the named secrets', async () => {
    const id = await create();
    const named = read(await api.post(`/applications/${id}/secrets`, { name: 'named' }), 'value');
    expect([await authenticate(id, LEGACY), await authenticate(id, named)]).toEqual([200, 200]);
    expect(await authenticate(await createApplication(api), LEGACY)).toBe(401);
  });

  it('is neither shown nor accepted once it is deleted, while the named ones are', async () => {
    const id = await create();
    const named = read(await api.post(`/applications/${id}/secrets`, { name: 'named' }), 'value');
    const deleted = await api.delete(`/applications/${id}/legacy-secret`);
    expect([deleted.status, deleted.body]).toEqual([200, expect.objectContaining({ id })]);
    expect(deleted.body).not.toHaveProperty('secret');
    expect((await api.get(`/applications/${id}`)).body).not.toHaveProperty('secret');
    expect([await authenticate(id, LEGACY), await authenticate(id, named)]).toEqual([401, 200]);
  });

  it('cannot be deleted where there is none', async () => {
    const id = await create();
    await api.delete(`/applications/${id}/legacy-secret`);
    const none = [400, 'application.no_legacy_secret_found'];
    expect(refusal(await api.delete(`/applications/${id}/legacy-secret`))).toEqual(none);
    expect(refusal(await api.delete(`/applications/${await createApplication(api)}/legacy-secret`))).toEqual(
      none,
    );
    const unknown = [404, 'entity.not_exists_with_id'];
    expect(refusal(await api.delete('/applications/nothing/legacy-secret'))).toEqual(unknown);
  });

  it('stays where another tenant deletes it', async () => {
    const id = await create();
    expect((await other.delete(`/applications/${id}/legacy-secret`)).status).toBe(404);
    expect(await authenticate(id, LEGACY)).toBe(200);
  });
});
