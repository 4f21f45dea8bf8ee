import type { ApiAnswer, ApiClient } from '../../support/api-client.js';
import { type Changes, idIn, newName } from './change.js';

const newConnector = (api: ApiClient, providerName = 'OIDC') =>
  api.post('/sso-connectors', { providerName, connectorName: newName() });

/** An enterprise connector that lacks a config; returns its id. */
export const newSsoConnector = async (api: ApiClient): Promise<string> => idIn(await newConnector(api));

/** The path of the signing keys of a connector that speaks SAML. */
const newSigningKeys = async (api: ApiClient): Promise<string> =>
  `/sso-connectors/${idIn(await newConnector(api, 'SAML'))}/signing-keys`;

/** The path of a key that does not sign. */
async function newSigningKey(api: ApiClient): Promise<string> {
  const keys = await newSigningKeys(api);
  return `${keys}/${idIn(await api.post(keys, {}))}`;
}

/** Lets people begin at the provider of a connector that speaks SAML. */
async function newIdpInitiatedConfig(api: ApiClient): Promise<{ path: string; answer: ApiAnswer }> {
  const path = `/sso-connectors/${idIn(await newConnector(api, 'SAML'))}/idp-initiated-auth-config`;
  const application = await api.post('/applications', { name: newName(), type: 'Traditional' });
  return { path, answer: await api.put(path, { defaultApplicationId: idIn(application) }) };
}

export const enterpriseSsoChanges: Changes = {
  CreateSsoConnector: (api) => newConnector(api),
  UpdateSsoConnector: async (api) =>
    api.patch(`/sso-connectors/${await newSsoConnector(api)}`, { syncProfile: true }),
  UpdateEnterpriseSsoConfig: (api) => api.patch('/configs/enterprise-sso', { skipsMfa: false }),
  CreateSsoConnectorSigningKey: async (api) => api.post(await newSigningKeys(api), { active: true }),
  UpdateSsoConnectorSigningKey: async (api) => api.patch(await newSigningKey(api), { active: true }),
  DeleteSsoConnectorSigningKey: async (api) => api.delete(await newSigningKey(api)),
  ReplaceSsoConnectorIdpInitiatedAuthConfig: async (api) => (await newIdpInitiatedConfig(api)).answer,
  DeleteSsoConnectorIdpInitiatedAuthConfig: async (api) =>
    api.delete((await newIdpInitiatedConfig(api)).path),
  DeleteSsoConnector: async (api) => api.delete(`/sso-connectors/${await newSsoConnector(api)}`),
};
