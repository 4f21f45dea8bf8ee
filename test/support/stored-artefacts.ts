import { newId } from '#src/kernel/ids.js';
import { inProvider } from './granted-tokens.js';
import type { TestApp, TestTenant } from './test-app.js';

/** Stores a session of a user with clients, without a browser; its uid. */
export const storeSession = (
  server: TestApp,
  tenant: TestTenant,
  {
    accountId,
    uid,
    clientIds = [],
  }: { readonly accountId: string; readonly uid?: string; readonly clientIds?: readonly string[] },
): Promise<string> =>
  inProvider(server, tenant, async ({ Session }) => {
    const authorizations = Object.fromEntries(clientIds.map((id) => [id, { sid: newId() }]));
    // Its published type takes no properties.
    const session: InstanceType<typeof Session> = Reflect.construct(Session, [
      { accountId, uid, loginTs: Date.now() / 1000, authorizations },
    ]);
    await session.save(600);
    return session.uid;
  });

/** Stores a grant of a user; its id. */
export const storeGrant = (
  server: TestApp,
  tenant: TestTenant,
  {
    accountId,
    clientId,
    id,
  }: { readonly accountId: string; readonly clientId: string; readonly id?: string },
): Promise<string> =>
  inProvider(server, tenant, async ({ Grant }) => {
    const grant = new Grant({ accountId, clientId });
    if (id !== undefined) grant.jti = id;
    await grant.save();
    return grant.jti;
  });
