import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { ActiveConnectors } from '#src/modules/connectors/active-connectors.js';
import { ConnectorService } from '#src/modules/connectors/connector.service.js';
import { TenantContext } from '#src/platform/tenancy/tenant-context.js';
import { pigeonFactories } from '../../e2e/connectors/pigeon-factories.js';
import { withFactories } from '../../support/connector-factories.js';
import { startTestApp, type TestApp } from '../../support/test-app.js';

describe('the connectors in use', () => {
  let one: TestApp;
  let two: TestApp;

  beforeAll(async () => {
    await withFactories(pigeonFactories(), async () => {
      one = await startTestApp();
      two = await startTestApp({ DB_URL: one.databaseUrl });
    });
  });
  afterAll(async () => {
    await Promise.all([one.close(), two.close()]);
  });

  const inTenant = <Result>(server: TestApp, work: () => Promise<Result>, tenant = server.tenant.id) =>
    TenantContext.run(tenant, work);
  const find = (server: TestApp, tenant?: string) =>
    inTenant(server, () => server.app.get(ActiveConnectors).find('Email'), tenant);
  const connectors = () => one.app.get(ConnectorService);
  const create = (connectorId = 'mail', tenant?: string) =>
    inTenant(one, () => connectors().create({ connectorId, config: { loft: 'north' } }), tenant);

  beforeEach(async () => {
    for (const tenant of [one.tenant.id, one.other.id]) {
      await TenantContext.run(tenant, async () => {
        for (const { id } of await connectors().list()) await connectors().delete(id);
      });
    }
  });

  it('are those of one tenant only', async () => {
    const { id } = await create();
    expect(await find(one)).toMatchObject({ id, factoryId: 'mail' });
    expect(await find(one, one.other.id)).toBeUndefined();
  });

  it('are made once, and again when the config is another one', async () => {
    const { id } = await create();
    // The server may still hear of the changes before.
    const before = await vi.waitUntil(async () => {
      const found = await find(one);
      const { statements } = one.platform.database;
      const again = await find(one);
      return (
        again?.connector === found?.connector && one.platform.database.statements === statements && found
      );
    }, WAIT);
    await inTenant(one, () => connectors().update(id, { config: { loft: 'south' } }));
    expect((await find(one))?.connector).not.toBe(before?.connector);
  });

  it('change on every node', async () => {
    expect([await find(one), await find(two)]).toEqual([undefined, undefined]);
    await create();
    expect(await find(one)).toMatchObject({ factoryId: 'mail' });
    await vi.waitUntil(async () => (await find(two))?.factoryId === 'mail', WAIT);
    await create('other-mail');
    await vi.waitUntil(async () => (await find(two))?.factoryId === 'other-mail', WAIT);
  });

  it('are seen by the unit of work that changes them, and by nobody else until it is committed', async () => {
    const undone = inTenant(one, () =>
      one.platform.unitOfWork.run(async () => {
        await connectors().create({ connectorId: 'mail', config: { loft: 'north' } });
        expect(await one.app.get(ActiveConnectors).find('Email')).toMatchObject({ factoryId: 'mail' });
        throw new Error('undone');
      }),
    );
    await expect(undone).rejects.toThrow('undone');
    expect(await find(one)).toBeUndefined();
  });

  it('say what is wrong where they have no config', async () => {
    await inTenant(one, () => connectors().create({ connectorId: 'mail' }));
    await expect(find(one)).rejects.toMatchObject({ code: 'connector.invalid_config' });
  });
});

const WAIT = { timeout: 20_000, interval: 5 };
