import { beforeAll, describe, expect, it } from 'vitest';
import { apiClient, type ApiClient } from '../../support/api-client.js';
import { useServer } from '../../support/test-app.js';
import { refusal } from '../roles/fixture.js';
import { createUser } from '../users/fixture.js';

describe('a password that somebody wants to choose', () => {
  const server = useServer();
  let api: ApiClient;
  let other: ApiClient;
  const path = '/sign-in-exp/default/check-password';

  beforeAll(async () => {
    [api, other] = [await apiClient(server.tenant), await apiClient(server.other)];
    await other.patch('/sign-in-exp', {
      passwordPolicy: { length: { min: 12 }, rejects: { userInfo: false } },
    });
  });

  it('is held to the policy of its tenant, with all that is wrong', async () => {
    const allowed = await other.post(path, { password: 'kX7?pQ2v-aBc' });
    expect([allowed.status, allowed.body]).toEqual([200, { result: true }]);
    const { status, body } = await other.post(path, { password: '123456' });
    expect([status, body]).toEqual([
      400,
      {
        result: false,
        issues: [
          { code: 'password_rejected.too_short', interpolation: { min: 12 } },
          { code: 'password_rejected.pwned' },
          { code: 'password_rejected.restricted.sequence' },
        ],
      },
    ]);
  });

  it('needs to be of somebody where words about the user are rejected', async () => {
    const password = 'kX7?pQ2v';
    expect(refusal(await api.post(path, { password }))).toEqual([400, 'request.invalid_input']);
    const userId = await createUser(api, { name: 'Marguerite' });
    expect((await api.post(path, { password, userId })).body).toEqual({ result: true });
    expect((await api.post(path, { password: 'Marguerite1', userId })).body).toMatchObject({
      result: false,
      issues: [{ code: 'password_rejected.restricted.user_info' }],
    });
  });

  it('is not that of a user of another tenant', async () => {
    const userId = await createUser(api);
    const answer = await other.post(path, { password: 'kX7?pQ2v-aBc', userId });
    expect(refusal(answer)).toEqual([404, 'entity.not_found']);
  });
});
