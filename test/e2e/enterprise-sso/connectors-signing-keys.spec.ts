import { beforeAll, describe, expect, it } from 'vitest';
import { apiClient, type ApiClient } from '../../support/api-client.js';
import { useServer } from '../../support/test-app.js';
import { read, unique } from '../resources/fixture.js';
import { refusal } from '../roles/fixture.js';

const server = useServer();
let api: ApiClient;

beforeAll(async () => {
  api = await apiClient(server.tenant);
});

describe('signing keys of a connector that does not speak SAML', () => {
  it('are none, and those of no connector neither', async () => {
    const oidc = { providerName: 'OIDC', connectorName: unique() };
    const keys = `/sso-connectors/${read(await api.post('/sso-connectors', oidc), 'id')}/signing-keys`;
    for (const answer of [
      await api.get(keys),
      await api.post(keys, { active: true }),
      await api.patch(`${keys}/key`, { active: false }),
      await api.delete(`${keys}/key`),
    ])
      expect(refusal(answer)).toEqual([404, 'connector.not_found']);
    expect(refusal(await api.get('/sso-connectors/unknown/signing-keys'))).toEqual([
      404,
      'entity.not_exists_with_id',
    ]);
  });
});
