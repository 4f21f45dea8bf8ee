import { randomBytes } from 'node:crypto';
import { generate } from 'otplib';
import { beforeEach, describe, expect, inject, it, onTestFinished } from 'vitest';
import { encryptedSecrets } from '#src/modules/applications/secrets/application-secret.repository.js';
import { Clock } from '#src/kernel/clock.js';
import { TotpFactor } from '#src/modules/mfa/mfa.public.js';
import { rewrapAll } from '#src/platform/crypto/kek-rotation.js';
import { encryptedColumns, type StaleRow } from '#src/platform/database/encrypted-column.js';
import { TenantContext } from '#src/platform/tenancy/tenant-context.js';
import { apiClient } from '../support/api-client.js';
import { copyDatabase } from '../support/database-copy.js';
import { sealAsVersion1 } from '../support/first-envelope.js';
import { giveTotp } from '../support/factors.js';
import { openDatabaseAt, type TestDatabase } from '../support/open-database.js';
import { startIdentityProvider } from '../support/identity-provider.js';
import { addPerson } from '../support/people.js';
import { sql } from '../support/sql.js';
import { startTestApp, type TestApp, type TestTenant } from '../support/test-app.js';
import { addStoringConnector, addTokenHolder, expireTokens, readToken } from '../support/token-sets.js';
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
    const counts = encryptedColumns().map(async ({ table, column }) => {
      const [row] = await sql<{ count: number }>(
        url,
        `select count(*)::int from ${table} where substring(${column} from 2 for 4) <> $1`,
        [secrets.newestKeyId],
      );
      return row?.count ?? 0;
    });
    return (await Promise.all(counts)).reduce((sum, count) => sum + count, 0);
  };

  const addSecrets = async (tenantId: string, applicationId: string): Promise<void> => {
    const { secrets, close } = await openDatabaseAt(url);
    const names = Array.from({ length: MANY }, (_, index) => `secret ${index}`);
    const sealed = TenantContext.run(tenantId, () =>
      names.map((name) => secrets.seal(name, encryptedSecrets, `${applicationId} ${name}`)),
    );
    await close();
    await sql(
      url,
      `insert into application_secrets (tenant_id, application_id, name, id, encrypted_value, value_hash)
       select $1, $2::text, name, $2::text || ' ' || name, sealed, '' from unnest($3::text[], $4::bytea[]) as added (name, sealed)`,
      [tenantId, applicationId, names, sealed],
    );
  };

  it('reaches every secret of every tenant, and finds nothing to do after that', async () => {
    await addSecrets('default', 'bootstrap');
    const server = await serve(oldKey);
    for (const { issuer } of [server.tenant, server.other])
      await fetch(`${issuer}/device`, { redirect: 'manual' });
    const opened = await open(`${newKey},${oldKey}`);
    const before = await stale(opened);
    expect(before).toBeGreaterThan(MANY + 8);

    const told: string[] = [];
    const done = await rewrapAll(opened, (tenantId) => told.push(tenantId));
    expect([done, await stale(opened)]).toEqual([before, 0]);
    expect(told).toEqual(['acme', 'admin', 'default']);
    expect(await rewrapAll(opened, ignored)).toBe(0);
  });

  /** Seals every secret as the first version of the envelope did; says how many there are. */
  const sealAsBefore = async ({ database, secrets }: TestDatabase): Promise<number> => {
    let count = 0;
    // Else the secrets of applications would be named as the release before did.
    await sql(url, 'alter table application_secrets disable trigger all');
    for (const tenantId of ['acme', 'admin', 'default']) {
      await TenantContext.run(tenantId, async () => {
        for (const column of encryptedColumns()) {
          const from = column.key.map(() => '');
          const rows = await database.rows<StaleRow>(column.stale, [Buffer.alloc(4), 2 * MANY, ...from]);
          for (const { sealed, ...row } of rows) {
            const name = row[column.key.at(-1) ?? ''] ?? '';
            const place = `${tenantId}/${column.table}/${typeof name === 'string' ? name : name.toString('hex')}`;
            const first = sealAsVersion1(
              Buffer.from(oldKey, 'base64'),
              secrets.open(sealed, column, name),
              place,
            );
            await database.rows(column.replace, [sealed, first, ...column.key.map((key) => row[key])]);
          }
          count += rows.length;
        }
      });
    }
    return count;
  };

  it('makes secrets of the first version ones of the second, which servers read alike', async () => {
    const count = await sealAsBefore(await open(oldKey));
    expect(count).toBeGreaterThan(8);
    const before = await serve(oldKey);
    expect(await managementToken(before.tenant)).toMatch(/^ey/);

    const versions = await rewrapAll(await open(`${newKey},${oldKey}`), ignored);
    expect(versions).toBe(count);
    const [row] = await sql<{ first: number }>(
      url,
      `select count(*)::int as first from oidc_keys where substring(encrypted_key for 1) <> '\\x02'`,
    );
    expect(row).toEqual({ first: 0 });
    expect(await managementToken((await serve(newKey)).tenant)).toMatch(/^ey/);
  });

  it('keeps second factors working', async () => {
    const before = await startTestApp({ DB_URL: url, SECRET_VAULT_KEK: oldKey });
    const { id } = await addPerson(before.tenant);
    const secret = await giveTotp(before, id);
    await before.close();
    await rewrapAll(await open(`${newKey},${oldKey}`), ignored);
    const after = await serve(newKey);
    const code = await generate({ secret, epoch: Clock.nowSeconds() });
    const verified = TenantContext.run('default', () => after.app.get(TotpFactor).verify(id, code));
    await expect(verified).resolves.toEqual(expect.any(String));
  });

  it('keeps tokens of providers readable, and renewable', async () => {
    const idp = await startIdentityProvider();
    onTestFinished(() => idp.close());
    const settings = { DB_URL: url, OUTBOUND_ALLOWED_HOSTS: '127.0.0.1' };
    const before = await startTestApp({ ...settings, SECRET_VAULT_KEK: oldKey });
    const connectorId = await addStoringConnector(before.tenant, idp);
    const holder = await addTokenHolder(before, idp, connectorId);
    const { access_token } = await readToken(before, holder);
    await before.close();
    await rewrapAll(await open(`${newKey},${oldKey}`), ignored);
    const after = await startTestApp({ ...settings, SECRET_VAULT_KEK: newKey });
    onTestFinished(() => after.close());
    expect(await readToken(after, holder)).toMatchObject({ access_token });
    await expireTokens(after, holder);
    expect(await readToken(after, holder)).toHaveProperty(
      'access_token',
      expect.not.stringMatching(access_token),
    );
  });

  it('leaves secrets that open with the new key alone', async () => {
    await addSecrets('acme', 'acme-machine');
    await rewrapAll(await open(`${newKey},${oldKey}`), ignored);
    const { database, secrets } = await open(newKey);
    const query = {
      name: 'all',
      text: 'select name, id, encrypted_value as sealed from application_secrets',
    };
    const opened = await TenantContext.run('acme', async () => {
      const rows = await database.rows<{ name: string; id: string; sealed: Buffer }>(query, []);
      return rows
        .filter(({ name }) => name.startsWith('secret '))
        .filter(({ name, id, sealed }) => secrets.open(sealed, encryptedSecrets, id) === name);
    });
    expect(opened).toHaveLength(MANY);
  });

  it('goes on where it was cut short', async () => {
    const opened = await open(`${newKey},${oldKey}`);
    const before = await stale(opened);
    const cutShort = rewrapAll(opened, () => {
      throw new Error('cut short');
    });
    await expect(cutShort).rejects.toThrow('cut short');
    const left = await stale(opened);
    expect(left).toBeGreaterThan(0);
    expect(left).toBeLessThan(before);
    expect(await rewrapAll(opened, ignored)).toBe(left);
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
        statuses.push(status, (await fetch(`${tenant.issuer}/device`, { redirect: 'manual' })).status);
      }
    };
    const rotateKeys = async (tenant: TestTenant): Promise<void> => {
      while (!rotation.signal.aborted) {
        const answer = await (await apiClient(tenant)).post('/configs/oidc/cookie-keys/rotate', {});
        statuses.push(answer.status);
      }
    };
    const work = rewrapAll(opened, ignored).finally(() => rotation.abort());
    await Promise.all([work, load(server.tenant), load(server.other), rotateKeys(server.other)]);
    expect(new Set(statuses)).toEqual(new Set([200, 302]));
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
