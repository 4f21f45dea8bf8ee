import { beforeAll, describe, expect, it } from 'vitest';
import { newId } from '#src/kernel/ids.js';
import { SsoConnectorDeleted } from '#src/modules/enterprise-sso/enterprise-sso.public.js';
import { type SsoIdentity, SsoIdentityLinks } from '#src/modules/users/users.public.js';
import { Events } from '#src/platform/events/events.js';
import { TenantContext } from '#src/platform/tenancy/tenant-context.js';
import { type ApiClient, apiClient } from '../../support/api-client.js';
import { sql } from '../../support/sql.js';
import { storeSsoConnector } from '../../support/sso-connectors.js';
import { type TestTenant, useServer } from '../../support/test-app.js';
import { createUser } from './fixture.js';

const server = useServer();
let api: ApiClient;
let userId: string;
let ssoConnectorId: string;

beforeAll(async () => {
  api = await apiClient(server.tenant);
  userId = await createUser(api);
  ssoConnectorId = await storeSsoConnector(server, server.tenant);
});

const someone = (): SsoIdentity => ({
  ssoConnectorId,
  issuer: 'https://idp.example',
  identityId: newId(),
  detail: { name: 'Anna' },
});
const within = <T>(run: (links: SsoIdentityLinks) => Promise<T>, tenant: TestTenant = server.tenant) =>
  TenantContext.run(tenant.id, () =>
    server.platform.unitOfWork.run(() => run(server.app.get(SsoIdentityLinks, { strict: false }))),
  );
const link = (identity: SsoIdentity, user = userId) => within((links) => links.link(user, identity));
const ownerOf = ({ issuer, identityId }: SsoIdentity, tenant?: TestTenant) =>
  within((links) => links.findOwner(issuer, identityId), tenant);

describe('an enterprise identity', () => {
  it('belongs to who linked it, in its tenant alone', async () => {
    const identity = someone();
    expect(await ownerOf(identity)).toBeUndefined();
    expect(await link(identity)).toEqual({ isNew: true });
    expect(await ownerOf(identity)).toEqual({ userId, ssoConnectorId });
    expect(await ownerOf(identity, server.other)).toBeUndefined();
    const shown = await api.get(`/users/${userId}/sso-identities/${ssoConnectorId}`);
    expect(shown.body).toMatchObject({ ssoIdentity: identity });
  });

  it('keeps what the provider tells anew', async () => {
    const user = await createUser(api);
    const identity = someone();
    await link(identity, user);
    expect(await link({ ...identity, detail: { name: 'Berta' } }, user)).toEqual({ isNew: false });
    const path = `/users/${user}/sso-identities/${ssoConnectorId}`;
    expect((await api.get(path)).body).toMatchObject({ ssoIdentity: { detail: { name: 'Berta' } } });
    const told = { ...identity, detail: { name: 'Clara' } };
    expect(await within((links) => links.refresh(user, told))).toBe(true);
    expect((await api.get(path)).body).toMatchObject({ ssoIdentity: { detail: { name: 'Clara' } } });
    expect(await within((links) => links.refresh(user, someone()))).toBe(false);
  });

  it('is linked to one user alone', async () => {
    const identity = someone();
    await link(identity);
    const user = await createUser(api);
    await expect(link(identity, user)).rejects.toMatchObject({ code: 'user.identity_already_in_use' });
    expect(await ownerOf(identity)).toMatchObject({ userId });
  });

  it('is linked once by two who come at the same time', async () => {
    const identity = someone();
    const users = await Promise.all([createUser(api), createUser(api)]);
    const ended = await Promise.allSettled(users.map((user) => link(identity, user)));
    expect(ended.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected']);
  });

  it('needs a connector of the tenant and a user of it', async () => {
    expect(await link({ ...someone(), ssoConnectorId: newId() })).toBeUndefined();
    const foreign = await storeSsoConnector(server, server.other);
    expect(await link({ ...someone(), ssoConnectorId: foreign })).toBeUndefined();
    await expect(link(someone(), 'nobody')).rejects.toMatchObject({ code: 'entity.not_found' });
  });

  it('has a name that can be stored, and is one of a hundred at most', async () => {
    const tooLong = { code: 'entity.value_too_long' };
    await expect(link({ ...someone(), identityId: 'x'.repeat(129) })).rejects.toMatchObject(tooLong);
    await expect(link({ ...someone(), issuer: 'x'.repeat(257) })).rejects.toMatchObject(tooLong);
    const user = await createUser(api);
    for (let count = 0; count < 100; count++) await link(someone(), user);
    await expect(link(someone(), user)).rejects.toMatchObject({ code: 'entity.db_constraint_violated' });
  });

  it('goes with its connector, though it is being linked meanwhile', async () => {
    const doomed = await storeSsoConnector(server, server.tenant);
    const [linked, late] = [someone(), someone()].map((one) => ({ ...one, ssoConnectorId: doomed }));
    const user = await createUser(api);
    await Promise.all([link({ ...someone(), ...linked }, user), remove(doomed)]);
    expect(await link({ ...someone(), ...late }, user)).toBeUndefined();
    const left = await sql(
      server.databaseUrl,
      'select from user_sso_identities where sso_connector_id = $1',
      [doomed],
    );
    expect(left).toEqual([]);
  });
});

/** What deleting a connector does: the row goes, and everybody is told. */
const remove = (connectorId: string): Promise<void> =>
  within(async () => {
    await server.platform.database.rows(
      { name: 'delete sso connector in a test', text: 'delete from sso_connectors where id = $1' },
      [connectorId],
    );
    await server.app.get(Events, { strict: false }).publish(new SsoConnectorDeleted(connectorId));
  });
