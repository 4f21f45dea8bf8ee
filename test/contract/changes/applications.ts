import type { ApiClient } from '../../support/api-client.js';
import { giveLegacySecret } from '../../e2e/applications/fixture.js';
import { type Changes, idIn, newName } from './change.js';

export const newMachine = async (api: ApiClient): Promise<string> =>
  idIn(await api.post('/applications', { name: newName(), type: 'MachineToMachine' }));

/** A secret of a new application, as a path. */
async function secretPath(api: ApiClient): Promise<string> {
  const secrets = `/applications/${await newMachine(api)}/secrets`;
  const name = newName();
  await api.post(secrets, { name });
  return `${secrets}/${name}`;
}

export const applicationChanges: Changes = {
  CreateApplication: (api) => api.post('/applications', { name: newName(), type: 'SPA' }),
  UpdateApplication: async (api) => api.patch(`/applications/${await newMachine(api)}`, { name: newName() }),
  DeleteApplication: async (api) => api.delete(`/applications/${await newMachine(api)}`),
  UpdateApplicationCustomData: async (api) =>
    api.patch(`/applications/${await newMachine(api)}/custom-data`, { plan: 'large' }),
  CreateApplicationSecret: async (api) =>
    api.post(`/applications/${await newMachine(api)}/secrets`, { name: newName() }),
  UpdateApplicationSecret: async (api) => api.patch(await secretPath(api), { name: newName() }),
  DeleteApplicationLegacySecret: async (api, server) => {
    const id = await newMachine(api);
    await giveLegacySecret(server, server.tenant, id, newName());
    return api.delete(`/applications/${id}/legacy-secret`);
  },
  ReplaceApplicationSignInExperience: async (api) =>
    api.put(`/applications/${await newMachine(api)}/sign-in-experience`, {
      termsOfUseUrl: null,
      privacyPolicyUrl: null,
    }),
  DeleteApplicationSecret: async (api) => api.delete(await secretPath(api)),
};
