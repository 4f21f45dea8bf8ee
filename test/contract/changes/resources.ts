import type { ApiClient } from '../../support/api-client.js';
import { type Changes, idIn, newName } from './change.js';

const resource = async (api: ApiClient): Promise<string> =>
  idIn(await api.post('/resources', { name: newName(), indicator: `https://${newName()}.example.com` }));

/** A scope of a new resource, as a path. */
async function scopePath(api: ApiClient): Promise<string> {
  const scopes = `/resources/${await resource(api)}/scopes`;
  return `${scopes}/${idIn(await api.post(scopes, { name: newName() }))}`;
}

/** The id of a scope of a new resource. */
export const newScope = async (api: ApiClient): Promise<string> =>
  (await scopePath(api)).split('/').at(-1) ?? '';

export const resourceChanges: Changes = {
  CreateResource: (api) =>
    api.post('/resources', { name: newName(), indicator: `https://${newName()}.example.com` }),
  UpdateResource: async (api) => api.patch(`/resources/${await resource(api)}`, { name: newName() }),
  DeleteResource: async (api) => api.delete(`/resources/${await resource(api)}`),
  UpdateResourceIsDefault: async (api) =>
    api.patch(`/resources/${await resource(api)}/is-default`, { isDefault: true }),
  CreateResourceScope: async (api) =>
    api.post(`/resources/${await resource(api)}/scopes`, { name: newName() }),
  UpdateResourceScope: async (api) => api.patch(await scopePath(api), { name: newName() }),
  DeleteResourceScope: async (api) => api.delete(await scopePath(api)),
};
