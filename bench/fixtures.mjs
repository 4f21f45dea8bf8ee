// States of the tenant that scenarios need, made through the Management API; each answers how to undo it.

/** The built-in resource of the tenant `default`. */
export const MANAGEMENT_API = { id: 'management-api', indicator: 'https://default.logto.app/api' };

/** Adds to a collection until it has `count`; `bodyOf(index)` says what. */
export async function atLeast(api, path, count, bodyOf) {
  const { headers } = await api.call('GET', `${path}?page=1&page_size=1`);
  const missing = Math.max(0, count - Number(headers.get('total-number')));
  const added = [];
  for (let index = 0; index < missing; index += 1) {
    const { body } = await api.call('POST', path, bodyOf(index));
    added.push(body.id);
  }
  return async () => {
    for (const id of added) await api.call('DELETE', `${path}/${id}`);
  };
}

/** Makes a resource the one that tokens without a resource indicator are for. */
export async function defaultResource(api, id) {
  const { body: resources } = await api.call('GET', '/api/resources');
  const before = resources.find(({ isDefault }) => isDefault)?.id;
  const set = (resource, isDefault) =>
    api.call('PATCH', `/api/resources/${resource}/is-default`, { isDefault });
  await set(id, true);
  return () => (before === undefined ? set(id, false) : set(before, true));
}

/** Makes a user; answers with the id, and how to undo it. */
export async function newUser(api, properties) {
  const { body } = await api.call('POST', '/api/users', properties);
  return { id: body.id, undo: () => api.call('DELETE', `/api/users/${body.id}`) };
}

/** How many requests undo at a time. */
const UNDOING = 16;

/** Deletes all users whose usernames begin like this. */
export async function deleteUsers(api, prefix) {
  const query = new URLSearchParams({ 'search.username': `${prefix}%`, page_size: '100' });
  const next = async () => (await api.call('GET', `/api/users?${query}`)).body.map(({ id }) => id);
  for (let ids = await next(); ids.length > 0; ids = await next()) {
    const undo = async () => {
      for (let id = ids.pop(); id; id = ids.pop()) await api.call('DELETE', `/api/users/${id}`);
    };
    await Promise.all(Array.from({ length: UNDOING }, undo));
  }
}
