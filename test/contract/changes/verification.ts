import type { ApiClient } from '../../support/api-client.js';
import { type Changes, idIn } from './change.js';

const EMAIL = 'grace@acme.example';

/** A new token, as a path. */
const tokenPath = async (api: ApiClient): Promise<string> =>
  `/one-time-tokens/${idIn(await api.post('/one-time-tokens', { email: EMAIL }))}`;

export const verificationChanges: Changes = {
  DeleteSentinelActivities: (api) =>
    api.post('/sentinel-activities/delete', { targetType: 'User', targets: ['somebody'] }),
  AddOneTimeTokens: (api) => api.post('/one-time-tokens', { email: EMAIL }),
  VerifyOneTimeToken: async (api) => {
    const { body } = await api.get(await tokenPath(api));
    return api.post('/one-time-tokens/verify', body);
  },
  ReplaceOneTimeTokenStatus: async (api) => api.put(`${await tokenPath(api)}/status`, { status: 'revoked' }),
  DeleteOneTimeToken: async (api) => api.delete(await tokenPath(api)),
};
