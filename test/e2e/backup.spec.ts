import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { createRemoteJWKSet, jwtVerify } from 'jose';
import { describe, expect, it, onTestFinished } from 'vitest';
import { entities } from '#src/app.entities.js';
import { bootstrap } from '#src/cli/bootstrap.js';
import { readConfig } from '#src/platform/config/config.js';
import { openPlatform } from '#src/platform/open-platform.js';
import { listen } from '#src/listen.js';
import { createApp } from '#src/server.js';
import { temporaryFolder } from '../database/embedded-postgres/fixture.js';
import { freePort } from '../support/free-port.js';
import type { TestTenant } from '../support/test-app.js';
import { managementToken } from '../support/tokens.js';

const execute = promisify(execFile);

/** An installation without settings but its ports: everything else lies in the data folder. */
async function startFrom(dataDir: string, ports: Record<string, string>): Promise<() => Promise<void>> {
  const config = readConfig({ ...ports, DATA_DIR: dataDir, LOG_LEVEL: 'error' });
  const platform = await openPlatform(config, { entities, mode: 'server' });
  let stopped: Promise<void> | undefined;
  const stopPlatform = () => (stopped ??= platform.close());
  onTestFinished(stopPlatform);
  const app = await createApp(platform);
  await bootstrap(app);
  const close = await listen(app, config);
  return () => close().then(stopPlatform);
}

async function tenantOf(dataDir: string, baseUrl: string): Promise<TestTenant> {
  const { clientId, clientSecret } = JSON.parse(await readFile(join(dataDir, 'bootstrap.json'), 'utf8'));
  return {
    id: 'default',
    baseUrl,
    issuer: `${baseUrl}/oidc`,
    indicator: 'https://default.logto.app/api',
    clientId,
    clientSecret,
  };
}

const resources = ({ baseUrl }: TestTenant, token: string, request: RequestInit = {}) =>
  fetch(`${baseUrl}/api/resources`, {
    ...request,
    headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
  });

describe('the copy of a data folder', () => {
  it('starts as the same installation: data, keys and credentials are those of before', async () => {
    const folder = await temporaryFolder();
    const [original, copy] = [join(folder, 'data'), join(folder, 'copy')];
    // The same port, since tokens name their issuer.
    const ports = { PORT: String(await freePort()), ADMIN_PORT: String(await freePort()) };
    const baseUrl = `http://localhost:${ports.PORT}`;

    const stop = await startFrom(original, ports);
    const tenant = await tenantOf(original, baseUrl);
    const token = await managementToken(tenant);
    const body = JSON.stringify({ name: 'Shop', indicator: 'https://shop.example.com' });
    expect((await resources(tenant, token, { method: 'POST', body })).status).toBe(201);
    await stop();
    await execute('cp', ['-a', original, copy]);

    const stopCopy = await startFrom(copy, ports);
    const keys = createRemoteJWKSet(new URL(`${tenant.issuer}/jwks`));
    const { payload } = await jwtVerify(token, keys, { issuer: tenant.issuer, audience: tenant.indicator });
    expect(payload.sub).toBe(tenant.clientId);
    const listed = await resources(tenant, token);
    expect(listed.status).toBe(200);
    expect(await listed.text()).toContain('https://shop.example.com');
    const fresh = await managementToken(await tenantOf(copy, baseUrl));
    expect((await resources(tenant, fresh)).status).toBe(200);
    await stopCopy();
  });
});
