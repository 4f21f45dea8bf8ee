import { randomBytes } from 'node:crypto';
import { beforeEach, describe, expect, inject, it, onTestFinished } from 'vitest';
import { encryptedColumns } from '#src/app.encrypted-columns.js';
import { rewrapAll } from '#src/platform/crypto/kek-rotation.js';
import { TenantContext } from '#src/platform/tenancy/tenant-context.js';
import { apiClient } from '../support/api-client.js';
import { copyDatabase } from '../support/database-copy.js';
import { openDatabaseAt, type TestDatabase } from '../support/open-database.js';
import { sql } from '../support/sql.js';
import { startTestApp, type TestApp, type TestTenant } from '../support/test-app.js';
import { managementToken, requestToken } from '../support/tokens.js';

/** More than two batches. */
const MANY = 450;

const ignored = (): void => undefined;

describe('the rotation of the key-encryption key', () => {
  let url: string;
  let newKey: string;
  let oldKey: string;

  beforeEach(async () => {
    url = await copyDatabase();
    newKey = randomBytes(32).toString('base64');
    oldKey = inject('testServer').environment['SECRET_VAULT_KEK'] ?? '';
  });

  const open = async (keys: string): Promise<TestDatabase> => {
    const opened = await openDatabaseAt(url, { SECRET_VAULT_KEK: keys });
    onTestFinished(() => opened.close());
    return opened;
  };
  const serve = async (keys: string): Promise<TestApp> => {
    const server = await startTestApp({ DB_URL: url, SECRET_VAULT_KEK: keys });
    onTestFinished(() => server.close());
    return server;
  };

  /** How many secrets of all tenants are wrapped by another key than the newest. */
  const stale = async ({ secrets }: TestDatabase): Promise<number> => {
    const counts = encryptedColumns.map(async ({ table, column }) => {
      const [row] = await sql<{ count: number }>(
        url,
        `select count(*)::int from ${table} where substring(${column} for 5) <> $1`,
        [secrets.newestHead],
      );
      return row?.count ?? 0;
    });
    return (await Promise.all(counts)).reduce((sum, count) => sum + count, 0);
  };

  const addSecrets = async (tenantId: string, applicationId: string): Promise<void> => {
    const { secrets, close } = await openDatabaseAt(url);
    const names = Array.from({ length: MANY }, (_, index) => `secret ${index}`);
    const sealed = TenantContext.run(tenantId, () =>
      names.map((name) => secrets.seal(name, 'application_secrets', `${applicationId}/${name}`)),
    );
    await close();
    await sql(
      url,
      `insert into application_secrets (tenant_id, application_id, name, encrypted_value, value_hash)
       select $1, $2, name, sealed, '' from unnest($3::text[], $4::bytea[]) as added (name, sealed)`,
      [tenantId, applicationId, names, sealed],
    );
  };

  it('reaches every secret of every tenant, and finds nothing to do after that', async () => {
    await addSecrets('default', 'bootstrap');
    const server = await serve(oldKey);
    for (const { issuer } of [server.tenant, server.other]) await fetch(`${issuer}/device`);
    const opened = await open(`${newKey},${oldKey}`);
    const before = await stale(opened);
    expect(before).toBeGreaterThan(MANY + 8);

    const told: string[] = [];
    const done = await rewrapAll(opened, encryptedColumns, (tenantId) => told.push(tenantId));
    expect([done, await stale(opened)]).toEqual([before, 0]);
    expect(told).toEqual(['acme', 'admin', 'default']);
    expect(await rewrapAll(opened, encryptedColumns, ignored)).toBe(0);
  });

  it('leaves secrets that open with the new key alone', async () => {
    await addSecrets('acme', 'acme-machine');
    await rewrapAll(await open(`${newKey},${oldKey}`), encryptedColumns, ignored);
    const { database, secrets } = await open(newKey);
    const query = { name: 'all', text: 'select name, encrypted_value as sealed from application_secrets' };
    const opened = await TenantContext.run('acme', async () => {
      const rows = await database.rows<{ name: string; sealed: Buffer }>(query, []);
      return rows
        .filter(({ name }) => name.startsWith('secret '))
        .filter(
          ({ name, sealed }) => secrets.open(sealed, 'application_secrets', `acme-machine/${name}`) === name,
        );
    });
    expect(opened).toHaveLength(MANY);
  });

  it('goes on where it was cut short', async () => {
    const opened = await open(`${newKey},${oldKey}`);
    const before = await stale(opened);
    const cutShort = rewrapAll(opened, encryptedColumns, () => {
      throw new Error('cut short');
    });
    await expect(cutShort).rejects.toThrow('cut short');
    const left = await stale(opened);
    expect(left).toBeGreaterThan(0);
    expect(left).toBeLessThan(before);
    expect(await rewrapAll(opened, encryptedColumns, ignored)).toBe(left);
    expect(await stale(opened)).toBe(0);
  });

  it('fails no request of a server under load, after which the old key is not needed', async () => {
    await addSecrets('default', 'bootstrap');
    const server = await serve(`${newKey},${oldKey}`);
    const opened = await open(`${newKey},${oldKey}`);
    const rotation = new AbortController();
    const statuses: number[] = [];
    const load = async (tenant: TestTenant): Promise<void> => {
      while (!rotation.signal.aborted) {
        const { status } = await requestToken(tenant, {
          grant_type: 'client_credentials',
          client_id: tenant.clientId,
          client_secret: tenant.clientSecret,
          resource: tenant.indicator,
        });
        statuses.push(status, (await fetch(`${tenant.issuer}/device`)).status);
      }
    };
    const rotateKeys = async (tenant: TestTenant): Promise<void> => {
      while (!rotation.signal.aborted) {
        const answer = await (await apiClient(tenant)).post('/configs/oidc/cookie-keys/rotate', {});
        statuses.push(answer.status);
      }
    };
    const work = rewrapAll(opened, encryptedColumns, ignored).finally(() => rotation.abort());
    await Promise.all([work, load(server.tenant), load(server.other), rotateKeys(server.other)]);
    expect(new Set(statuses)).toEqual(new Set([200]));
    expect(statuses.length).toBeGreaterThan(10);
    expect(await stale(opened)).toBe(0);

    const later = await serve(newKey);
    for (const tenant of [later.tenant, later.other]) {
      expect(await managementToken(tenant)).toMatch(/^ey/);
      expect(await (await apiClient(tenant)).get('/resources?page=1')).toMatchObject({ status: 200 });
    }
    await expect(serve(oldKey)).rejects.toThrow('SECRET_VAULT_KEK lacks the key');
  });
});
