import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { Flag } from '#src/platform/http/fields/flag.js';
import { TenantContext } from '#src/platform/tenancy/tenant-context.js';
import { defineTenantConfig } from '#src/platform/tenant-configs/tenant-config.js';
import { TenantConfigs } from '#src/platform/tenant-configs/tenant-configs.js';
import { sql } from '../support/sql.js';
import { startTestApp, type TestApp } from '../support/test-app.js';

class SwitchDto {
  @Flag() on: boolean;
}

const SWITCH = defineTenantConfig('test.switch', SwitchDto, { default: { on: false } });
const STORED = defineTenantConfig('test.stored', SwitchDto);

describe('settings of tenants', () => {
  let one: TestApp;
  let two: TestApp;

  beforeAll(async () => {
    one = await startTestApp();
    two = await startTestApp({ DB_URL: one.databaseUrl });
  });
  afterAll(async () => {
    await Promise.all([one.close(), two.close()]);
  });

  /** A tenant that no other test uses, as a server sees it. */
  function tenantOf<Result>(
    server: TestApp,
    id: string,
    work: (configs: TenantConfigs) => Promise<Result>,
  ): Promise<Result> {
    return TenantContext.run(id, () => work(server.app.get(TenantConfigs)));
  }
  const read = (server: TestApp, id: string) => tenantOf(server, id, (configs) => configs.get(SWITCH));
  const set = (server: TestApp, id: string, on: boolean) =>
    tenantOf(server, id, (configs) => configs.replace(SWITCH, { on }));

  async function newTenants(...ids: string[]): Promise<void> {
    for (const id of ids) await sql(one.databaseUrl, `insert into tenants (id) values ($1)`, [id]);
  }

  it('are those of one tenant only', async () => {
    await newTenants('mine', 'theirs');
    await set(one, 'mine', true);
    expect(await read(one, 'mine')).toEqual({ on: true });
    expect(await read(one, 'theirs')).toEqual({ on: false });
  });

  it('are asked for once, however many there are and whoever asks', async () => {
    await newTenants('asked');
    const before = one.platform.database.statements;
    await Promise.all([read(one, 'asked'), read(one, 'asked')]);
    await tenantOf(one, 'asked', (configs) => configs.get(STORED));
    // The tenant of the connection, and the settings.
    expect(one.platform.database.statements - before).toBeLessThanOrEqual(2);
  });

  it('change on every node', async () => {
    await newTenants('shared');
    expect([await read(one, 'shared'), await read(two, 'shared')]).toEqual([{ on: false }, { on: false }]);
    await set(one, 'shared', true);
    expect(await read(one, 'shared')).toEqual({ on: true });
    await vi.waitUntil(async () => (await read(two, 'shared')).on, { timeout: 20_000, interval: 5 });
  });

  it('are seen by the unit of work that changes them, and by nobody else until it is committed', async () => {
    await newTenants('seen');
    const { unitOfWork } = one.platform;
    await tenantOf(one, 'seen', (configs) =>
      unitOfWork.run(async () => {
        await configs.replace(SWITCH, { on: true });
        expect(await configs.get(SWITCH)).toEqual({ on: true });
      }),
    );
    expect(await read(one, 'seen')).toEqual({ on: true });
  });

  it('stay as they are where a unit of work is undone, whether they were known before or not', async () => {
    await newTenants('known', 'unknown');
    await read(one, 'known');
    for (const id of ['known', 'unknown']) {
      const undone = tenantOf(one, id, (configs) =>
        one.platform.unitOfWork.run(async () => {
          await configs.replace(SWITCH, { on: true });
          await configs.get(SWITCH);
          throw new Error('no');
        }),
      );
      await expect(undone).rejects.toThrow('no');
      expect(await read(one, id)).toEqual({ on: false });
    }
  });

  it('change member by member where they are stored, and have no default where none is declared', async () => {
    await newTenants('merged');
    await tenantOf(one, 'merged', async (configs) => {
      expect(await configs.get(STORED)).toBeUndefined();
      expect(await configs.merge(STORED, { on: true })).toBeUndefined();
      await configs.replace(STORED, { on: false });
      expect(await configs.merge(STORED, { on: true })).toEqual({ on: true });
      expect(await configs.get(STORED)).toEqual({ on: true });
    });
  });

  it('are not taken for what they are not, and leave the others alone', async () => {
    await newTenants('broken');
    await sql(
      one.databaseUrl,
      `insert into tenant_configs values ('broken', 'test.stored', '{"on": "yes"}')`,
    );
    const stored = tenantOf(one, 'broken', (configs) => configs.get(STORED));
    await expect(stored).rejects.toThrow('the stored setting "test.stored" is not valid: on (invalid_type)');
    expect(await read(one, 'broken')).toEqual({ on: false });
  });

  it('are declared once', () => {
    expect(() => defineTenantConfig('test.switch', SwitchDto)).toThrow('is declared twice');
  });
});
