import type { ApiClient } from '../../support/api-client.js';
import { type Changes, idIn } from './change.js';

const config = { endpoint: 'https://messages.example.com' };

/** Removes the one there is, since another one of the same provider is refused. */
async function newConnector(api: ApiClient) {
  const { body } = await api.get('/connectors?target=http-email');
  const [known]: readonly { readonly id?: string }[] = Array.isArray(body) ? body : [];
  if (known) await api.delete(`/connectors/${known.id}`);
  return api.post('/connectors', { connectorId: 'http-email', config });
}

export const connectorChanges: Changes = {
  CreateConnector: (api) => newConnector(api),
  UpdateConnector: async (api) =>
    api.patch(`/connectors/${idIn(await newConnector(api))}`, {
      config: { ...config, authorization: 'Bearer seed' },
    }),
  DeleteConnector: async (api) => api.delete(`/connectors/${idIn(await newConnector(api))}`),
};
