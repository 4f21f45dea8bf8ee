import { beforeAll, describe, expect, it } from 'vitest';
import { apiClient, type ApiClient } from '../../support/api-client.js';
import { useServer } from '../../support/test-app.js';
import { read } from '../resources/fixture.js';
import { refusal } from '../roles/fixture.js';

describe('the sign-in experience of an application', () => {
  const server = useServer();
  let api: ApiClient;
  let other: ApiClient;
  let applicationId: string;
  let path: string;

  const URLS = { termsOfUseUrl: null, privacyPolicyUrl: null };

  beforeAll(async () => {
    [api, other] = [await apiClient(server.tenant), await apiClient(server.other)];
    applicationId = read(await api.post('/applications', { name: 'App', type: 'SPA' }), 'id');
    path = `/applications/${applicationId}/sign-in-experience`;
  });

  it('is there once it is set, and replaced as a whole', async () => {
    const missing = [404, 'entity.not_exists_with_id'];
    expect(refusal(await api.get(path))).toEqual(missing);
    const full = {
      color: { primaryColor: '#123456' },
      branding: { logoUrl: 'https://example.com/logo.svg' },
      customCss: 'a {}',
      termsOfUseUrl: 'https://example.com/terms',
      privacyPolicyUrl: 'https://example.com/privacy',
      displayName: 'Our App',
    };
    const made = await api.put(path, full);
    expect([made.status, made.body]).toEqual([201, { tenantId: 'default', applicationId, ...full }]);
    expect((await api.get(path)).body).toEqual(made.body);
    const { status, body } = await api.put(path, { ...URLS, termsOfUseUrl: '' });
    const empty = { color: {}, branding: {}, customCss: null, displayName: null, ...URLS };
    expect([status, body]).toEqual([200, { tenantId: 'default', applicationId, ...empty }]);
  });

  it('belongs to an application of the tenant', async () => {
    const missing = [404, 'entity.not_exists_with_id'];
    await api.put(path, URLS);
    expect(refusal(await other.get(path))).toEqual(missing);
    expect(refusal(await other.put(path, URLS))).toEqual(missing);
    expect(refusal(await api.put('/applications/nobody/sign-in-experience', URLS))).toEqual(missing);
  });

  it('goes with its application', async () => {
    const id = read(await api.post('/applications', { name: 'Short', type: 'SPA' }), 'id');
    await api.put(`/applications/${id}/sign-in-experience`, URLS);
    expect((await api.delete(`/applications/${id}`)).status).toBe(204);
    expect((await api.get(`/applications/${id}/sign-in-experience`)).status).toBe(404);
  });

  it.each([
    [{}],
    [{ ...URLS, displayName: 'x'.repeat(257) }],
    [{ ...URLS, color: { primaryColor: 'red' } }],
    [{ ...URLS, branding: { logoUrl: 'javascript:alert(1)' } }],
    [{ ...URLS, branding: { logoUrl: 'data:image/png;base64,AAAA' } }],
    [{ termsOfUseUrl: `https://example.com/${'x'.repeat(2048)}`, privacyPolicyUrl: null }],
  ])('is not %j', async (body) => {
    expect(refusal(await api.put(path, body))).toEqual([400, 'guard.invalid_input']);
  });

  it('is one experience when two make it at once', async () => {
    const id = read(await api.post('/applications', { name: 'Race', type: 'SPA' }), 'id');
    const answers = await Promise.all(
      Array.from({ length: 8 }, () => api.put(`/applications/${id}/sign-in-experience`, URLS)),
    );
    const statuses = answers.map(({ status }) => status).toSorted();
    expect(statuses).toEqual([200, 200, 200, 200, 200, 200, 200, 201]);
  });
});
