import { randomBytes } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { examineInstallation } from '#src/cli/doctor/doctor.js';
import type { Finding } from '#src/cli/doctor/finding.js';
import { Clock } from '#src/kernel/clock.js';
import { type Config, readConfig } from '#src/platform/config/config.js';
import { isPass, makePass, PASS_HEADER } from '#src/platform/observability/doctor-pass.js';
import { copyDatabase } from '../../support/database-copy.js';
import { freePort } from '../../support/free-port.js';
import { createLogin, openDatabaseAt } from '../../support/open-database.js';
import { Relay } from '../../support/relay.js';
import { execute } from '../../support/template.js';
import { startTestApp, type TestApp, useServer } from '../../support/test-app.js';
import { asDocumented, openProxy, type Proxy } from './proxy.js';

/** What the doctor says with the settings of a server, some of them replaced. */
async function findings(server: TestApp, settings: Record<string, string> = {}): Promise<Finding[]> {
  const { environment } = inject('testServer');
  const { PORT, ADMIN_PORT, ENDPOINT } = server.config.env;
  const config: Config = readConfig({
    ...environment,
    DB_URL: server.databaseUrl,
    PORT: String(PORT),
    ADMIN_PORT: String(ADMIN_PORT),
    ENDPOINT,
    ...settings,
  });
  const found: Finding[] = [];
  await examineInstallation(config, (finding) => found.push(finding));
  return found.filter(({ matter }) => matter !== 'Node.js');
}

const wrongOf = (found: readonly Finding[]): string[] =>
  found.filter(({ state }) => state === 'wrong').map(({ matter }) => matter);

const saidOf = (found: readonly Finding[], matter: string): Finding | undefined =>
  found.find((finding) => finding.matter === matter);

const newKey = (): string => randomBytes(32).toString('base64');

describe('the doctor', () => {
  const server = useServer({ WORKER_CONCURRENCY: '1' });

  it('finds all fine in an installation that runs', async () => {
    const login = await createLogin(server.databaseUrl);
    const before = await findings(server);
    expect(before.map(({ matter, state }) => [matter, state])).toEqual([
      ['database', 'fine'],
      ['time', 'fine'],
      ['schema', 'fine'],
      ['roles', 'advice'],
      ['isolation', 'fine'],
      ['jobs', 'fine'],
      ['encryption key', 'fine'],
      ['signing keys', 'fine'],
      ['public URL', 'fine'],
      ['forwarded headers', 'fine'],
    ]);
    expect(saidOf(before, 'roles')?.remedy).toContain('DB_RUNTIME_URL');
    expect(saidOf(before, 'signing keys')?.says).toMatch(
      /^one signs for each of \d+ tenants; .+ 0 days old$/,
    );
    expect(saidOf(await findings(server, { DB_RUNTIME_URL: login.url }), 'roles')?.state).toBe('fine');
  });

  it('says of a stopped server that it is stopped, and looks at the rest', async () => {
    const found = await findings(server, { PORT: String(await freePort()) });
    expect(wrongOf(found)).toEqual([]);
    expect(saidOf(found, 'public URL')).toMatchObject({
      state: 'unchecked',
      says: expect.stringContaining('the server is stopped'),
    });
    expect(saidOf(found, 'forwarded headers')?.state).toBe('unchecked');
  });

  it('finds a clock that goes wrong', async () => {
    const ahead = Date.now() + 600_000;
    Clock.use(() => ahead);
    const found = await findings(server).finally(() => Clock.use());
    expect(wrongOf(found)).toEqual(['time']);
    expect(saidOf(found, 'time')?.says).toMatch(/^the clock of this machine is (599|600) s ahead/);
  });

  it('asks no keys of a tenant that is being erased', async () => {
    await execute(
      server.databaseUrl,
      `insert into tenants (id, provisioned_at, deleted_at, ends_at, erasing_since)
       values ('erasing', now(), now(), now(), now())`,
    );
    expect(saidOf(await findings(server), 'signing keys')?.state).toBe('fine');
  });

  it('finds a wrong key-encryption key', async () => {
    const found = await findings(server, { SECRET_VAULT_KEK: newKey() });
    expect(wrongOf(found)).toEqual(['encryption key', 'forwarded headers']);
    expect(saidOf(found, 'encryption key')?.says).toContain('SECRET_VAULT_KEK must hold the key');
  });

  it.each([
    ['superuser', 'is a superuser'],
    ['bypassrls', 'has BYPASSRLS'],
  ])('finds a role that serves requests as %s', async (attribute, fault) => {
    const login = await createLogin(server.databaseUrl, attribute);
    const found = await findings(server, { DB_RUNTIME_URL: login.url });
    expect(wrongOf(found)).toEqual(['roles']);
    expect(saidOf(found, 'roles')).toMatchObject({
      says: expect.stringContaining(`the role ${login.role} ${fault}`),
      remedy: expect.stringContaining('DB_RUNTIME_URL'),
    });
  });

  it('finds a table without row-level security, and a migration that is not applied', async () => {
    const url = await copyDatabase();
    await (await openDatabaseAt(url)).close();
    await execute(url, 'alter table roles no force row level security');
    const found = await findings(server, { DB_URL: url });
    expect(wrongOf(found)).toEqual(['isolation']);
    expect(saidOf(found, 'isolation')?.says).toBe(
      'the table roles lacks forced row-level security or its policy',
    );
    await execute(
      url,
      'delete from portico_migrations.migrations where id = (select max(id) from portico_migrations.migrations)',
    );
    expect(saidOf(await findings(server, { DB_URL: url }), 'schema')).toMatchObject({
      state: 'wrong',
      says: '1 migrations of this build are not applied',
      remedy: expect.stringContaining('npm run migrate'),
    });
  });

  it('finds a database that is gone, and looks at the addresses all the same', async () => {
    const found = await findings(server, { DB_URL: 'postgresql://portico:x@127.0.0.1:1/none' });
    expect(found.map(({ matter, state }) => [matter, state])).toEqual([
      ['database', 'wrong'],
      ['public URL', 'fine'],
      ['forwarded headers', 'fine'],
    ]);
    expect(saidOf(found, 'database')?.says).toMatch(/^The database of DB_URL cannot be used: .*ECONNREFUSED/);
  });

  it('finds an ENDPOINT that leads nowhere, or to a server that calls itself something else', async () => {
    const nowhere = saidOf(await findings(server, { ENDPOINT: 'http://localhost:1' }), 'public URL');
    expect(nowhere).toMatchObject({ state: 'wrong', remedy: expect.stringContaining('Set ENDPOINT') });
    expect(nowhere?.says).toContain('http://localhost:1 cannot be reached, though the server runs');
    // The host of the address is that of the other tenant, under another port.
    const relay = await Relay.to(server.tenant.baseUrl);
    const ENDPOINT = new URL(relay.url).origin;
    const found = await findings(server, { ENDPOINT }).finally(() => relay.cut());
    expect(saidOf(found, 'public URL')).toMatchObject({
      state: 'wrong',
      says: `${ENDPOINT} answers with the issuer ${server.other.issuer}, not ${ENDPOINT}/oidc`,
    });
  });

  it('alone is told how a request arrived, and for a minute', async () => {
    const keys = server.config.env.SECRET_VAULT_KEK;
    const now = 1_700_000_000;
    const pass = makePass(keys, now);
    expect([now - 61, now, now + 60, now + 61].map((at) => isPass(() => keys, pass, at))).toEqual([
      false,
      true,
      true,
      false,
    ]);
    expect(isPass(() => [Buffer.alloc(32)], pass, now)).toBe(false);
    for (const made of [pass, 'x', '']) {
      const response = await fetch(`${server.tenant.baseUrl}/api/status`, {
        headers: { [PASS_HEADER]: made },
      });
      expect([response.status, await response.text()]).toEqual([204, '']);
    }
  });
});

describe('the doctor, of a proxy', () => {
  let server: TestApp;
  let proxy: Proxy;

  beforeAll(async () => {
    const port = await freePort();
    server = await startTestApp({ ENDPOINT: `http://localhost:${port}`, TRUSTED_PROXIES: 'loopback' });
    proxy = await openProxy(port, server.config.env.PORT);
  });
  afterAll(async () => {
    await proxy.close();
    await server.close();
  });

  const headersFinding = async (): Promise<Finding | undefined> =>
    saidOf(await findings(server, { TRUSTED_PROXIES: 'loopback' }), 'forwarded headers');

  it('that is set up as documented finds nothing', async () => {
    proxy.passing = asDocumented;
    expect(await headersFinding()).toMatchObject({
      state: 'fine',
      says: expect.stringContaining('through the proxy at 127.0.0.1'),
    });
  });

  it('that forwards no headers finds that clients and hosts are not known', async () => {
    proxy.passing = ({ 'portico-doctor': pass = '' }) => ({ host: 'upstream', 'portico-doctor': pass });
    expect(await headersFinding()).toMatchObject({
      state: 'wrong',
      says: 'the proxy at 127.0.0.1 does not say where clients are\nthe server was asked for upstream in place of localhost',
      remedy: expect.stringContaining('X-Forwarded-For'),
    });
  });

  it('that passes on what strangers write finds that anybody can make up an address', async () => {
    proxy.passing = (headers) => headers;
    expect(await headersFinding()).toMatchObject({
      state: 'wrong',
      says: 'the proxy at 127.0.0.1 passes X-Forwarded-For on as a stranger wrote it\nthe proxy passes X-Forwarded-Host on as a stranger wrote it',
    });
  });
});
