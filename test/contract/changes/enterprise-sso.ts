import type { ApiClient } from '../../support/api-client.js';
import { type Changes, idIn, newName } from './change.js';

const newConnector = (api: ApiClient) =>
  api.post('/sso-connectors', { providerName: 'OIDC', connectorName: newName() });

/** An enterprise connector that lacks a config; returns its id. */
export const newSsoConnector = async (api: ApiClient): Promise<string> => idIn(await newConnector(api));

export const enterpriseSsoChanges: Changes = {
  CreateSsoConnector: (api) => newConnector(api),
  UpdateSsoConnector: async (api) =>
    api.patch(`/sso-connectors/${await newSsoConnector(api)}`, { syncProfile: true }),
  UpdateEnterpriseSsoConfig: (api) => api.patch('/configs/enterprise-sso', { skipsMfa: false }),
  DeleteSsoConnector: async (api) => api.delete(`/sso-connectors/${await newSsoConnector(api)}`),
};
