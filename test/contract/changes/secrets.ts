import { newId } from '#src/kernel/ids.js';
import { storeTokenSet } from '../../support/stored-token-set.js';
import { type Changes, idIn } from './change.js';

export const secretChanges: Changes = {
  DeleteSecret: async (api, server) => {
    const id = newId();
    await storeTokenSet(server, server.tenant, { id, userId: idIn(await api.post('/users', {})) });
    return api.delete(`/secrets/${id}`);
  },
};
