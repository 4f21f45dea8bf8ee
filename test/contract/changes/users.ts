import type { ApiClient } from '../../support/api-client.js';
import { expirePasswords } from '../../support/password-expiration.js';
import { storeGrant, storeSession } from '../../support/stored-artefacts.js';
import type { TestApp } from '../../support/test-app.js';
import { type Changes, idIn, newName } from './change.js';

export const newUser = async (api: ApiClient): Promise<string> => idIn(await api.post('/users', {}));

/** A new user, as a path. */
const userPath = async (api: ApiClient): Promise<string> => `/users/${await newUser(api)}`;

/** An identity of a new user, as a path. */
async function identityPath(api: ApiClient): Promise<string> {
  const path = `${await userPath(api)}/identities/${newName()}`;
  await api.put(path, { userId: newName() });
  return path;
}

/** An authenticator application of a new user, as a path. */
async function factorPath(api: ApiClient): Promise<string> {
  const path = `${await userPath(api)}/mfa-verifications`;
  await api.post(path, { type: 'Totp' });
  const answer = await api.get(path);
  const [factor] = Array.isArray(answer.body) ? answer.body : [];
  return `${path}/${idIn({ ...answer, body: factor })}`;
}

interface Token {
  readonly tokens: string;
  readonly name: string;
}

/** A personal access token of a new user. */
async function newToken(api: ApiClient): Promise<Token> {
  const [tokens, name] = [`${await userPath(api)}/personal-access-tokens`, newName()];
  await api.post(tokens, { name });
  return { tokens, name };
}

/** A session of a new user, as a path. */
async function sessionPath(api: ApiClient, server: TestApp): Promise<string> {
  const accountId = await newUser(api);
  return `/users/${accountId}/sessions/${await storeSession(server, server.tenant, { accountId })}`;
}

/** A grant of a new user, as a path. */
async function grantPath(api: ApiClient, server: TestApp): Promise<string> {
  const accountId = await newUser(api);
  const { tenant } = server;
  return `/users/${accountId}/grants/${await storeGrant(server, tenant, { accountId, clientId: tenant.clientId })}`;
}

export const userChanges: Changes = {
  CreateUser: (api) => api.post('/users', { name: newName() }),
  UpdateUser: async (api) => api.patch(await userPath(api), { name: newName() }),
  DeleteUser: async (api) => api.delete(await userPath(api)),
  UpdateUserIsSuspended: async (api) =>
    api.patch(`${await userPath(api)}/is-suspended`, { isSuspended: true }),
  UpdateUserCustomData: async (api) =>
    api.patch(`${await userPath(api)}/custom-data`, { customData: { plan: 'large' } }),
  UpdateUserProfile: async (api) =>
    api.patch(`${await userPath(api)}/profile`, { profile: { nickname: newName() } }),
  UpdateUserLogtoConfigs: async (api) =>
    api.patch(`${await userPath(api)}/logto-configs`, { mfa: { skipped: true } }),
  UpdateUserPassword: async (api) => api.patch(`${await userPath(api)}/password`, { password: 'a password' }),
  UpdateUserPasswordExpiration: async (api, server) => {
    await expirePasswords(server, server.tenant.id, 90);
    return api.patch(`${await userPath(api)}/password/expiration`, { isExpired: true });
  },
  CreateUserMfaVerification: async (api) =>
    api.post(`${await userPath(api)}/mfa-verifications`, { type: 'Totp' }),
  DeleteUserMfaVerification: async (api) => api.delete(await factorPath(api)),
  ReplaceUserIdentity: async (api) =>
    api.put(`${await userPath(api)}/identities/${newName()}`, { userId: newName() }),
  DeleteUserIdentity: async (api) => api.delete(await identityPath(api)),
  CreateUserPersonalAccessToken: async (api) =>
    api.post(`${await userPath(api)}/personal-access-tokens`, { name: newName() }),
  UpdatePersonalAccessTokenName: async (api) => {
    const { tokens, name } = await newToken(api);
    return api.patch(tokens, { currentName: name, name: newName() });
  },
  UpdateUserPersonalAccessToken: async (api) => {
    const { tokens, name } = await newToken(api);
    return api.patch(`${tokens}/${name}`, { name: newName() });
  },
  DeleteUserPersonalAccessToken: async (api) => {
    const { tokens, name } = await newToken(api);
    return api.delete(`${tokens}/${name}`);
  },
  DeletePersonalAccessTokenPost: async (api) => {
    const { tokens, name } = await newToken(api);
    return api.post(`${tokens}/delete`, { name });
  },
  DeleteUserSession: async (api, server) => api.delete(await sessionPath(api, server)),
  DeleteUserGrant: async (api, server) => api.delete(await grantPath(api, server)),
};
