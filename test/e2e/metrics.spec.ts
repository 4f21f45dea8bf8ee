import { networkInterfaces } from 'node:os';
import { describe, expect, it } from 'vitest';
import { JobOutcomes } from '#src/platform/jobs/job-outcomes.js';
import { DeliveryCounter } from '#src/platform/observability/metrics/delivery-counter.js';
import { apiClient } from '../support/api-client.js';
import { freePort } from '../support/free-port.js';
import { RawHttp } from '../support/raw-http.js';
import { startTestApp, useServer } from '../support/test-app.js';
import { managementToken } from '../support/tokens.js';

const TOKEN = 'metrics-token-of-a-test';

const scrape = (baseUrl: string, token?: string): Promise<Response> =>
  fetch(`${baseUrl}/metrics`, { headers: token === undefined ? {} : { authorization: `Bearer ${token}` } });

describe('metrics on the ports of the tenants', () => {
  const server = useServer({ METRICS_TOKEN: TOKEN });

  const text = async (): Promise<string> => (await scrape(server.tenant.baseUrl, TOKEN)).text();

  /** The value of a series. */
  const valueOf = async (series: string): Promise<number> => {
    const line = (await text()).split('\n').find((each) => each.startsWith(`${series} `));
    return Number(line?.split(' ')[1] ?? 0);
  };

  it('are shown to the bearer of the token only', async () => {
    for (const token of [undefined, 'other', `${TOKEN}x`, TOKEN.slice(1)]) {
      const response = await scrape(server.tenant.baseUrl, token);
      expect([response.status, response.headers.get('www-authenticate')]).toEqual([401, 'Bearer']);
      expect(await response.text()).toBe('');
    }
    for (const baseUrl of [server.tenant.baseUrl, server.other.baseUrl, server.adminUrl]) {
      const response = await scrape(baseUrl, TOKEN);
      expect([response.status, response.headers.get('cache-control')]).toEqual([200, 'no-store']);
      expect(response.headers.get('content-type')).toContain('text/plain');
    }
  });

  it('count requests by route, and by nothing that a caller or a tenant makes up', async () => {
    const series = (route: string, status: string, method = 'GET'): string =>
      `portico_http_request_duration_seconds_count{method="${method}",route="${route}",status="${status}"}`;
    const watched = [
      series('/api/resources/:id', '4xx'),
      series('/oidc/jwks', '2xx'),
      series('/oidc/*', '4xx'),
      series('none', '4xx'),
    ];
    const before = await Promise.all(watched.map(valueOf));
    for (const tenant of [server.tenant, server.other]) {
      const api = await apiClient(tenant);
      for (const id of ['one', 'two', 'three']) expect((await api.get(`/resources/${id}`)).status).toBe(404);
      for (const path of ['/oidc/jwks', '/oidc/jwks?a=b', '/oidc/made-up', '/made-up', '/api/made-up'])
        await (await fetch(`${tenant.baseUrl}${path}`)).text();
    }
    expect(await Promise.all(watched.map(valueOf))).toEqual(
      [6, 4, 2, 4].map((more, index) => more + (before[index] ?? 0)),
    );
    const shown = await text();
    for (const made of ['made-up', 'acme', 'default"', 'three']) expect(shown).not.toContain(made);
  });

  it('count a client that did not wait apart', async () => {
    const series = `portico_http_request_duration_seconds_count{method="POST",route="/oidc/token",status="aborted"}`;
    const before = await valueOf(series);
    const connection = await RawHttp.open(server.tenant.baseUrl);
    connection.send(
      'POST /oidc/token HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: 100\r\n\r\na=b',
    );
    // Another answer on the same listener: the first request has surely arrived by then.
    await fetch(`${server.tenant.baseUrl}/api/status`);
    connection.close();
    await expect.poll(() => valueOf(series), { timeout: 10_000 }).toBe(before + 1);
    expect(server.log.lines().filter(({ level }) => Number(level) >= 50)).toEqual([]);
  });

  it('tell of the pool and its statements', async () => {
    const before = await valueOf('portico_database_statements_total');
    const api = await apiClient(server.tenant);
    await api.post('/resources', { name: 'Shop', indicator: 'https://shop.example.com' });
    expect(await valueOf('portico_database_statements_total')).toBeGreaterThan(before);
    // A task of the server's own may have a connection for a moment: what counts is that all come to rest.
    await expect
      .poll(text, { timeout: 10_000 })
      .toMatch(/^portico_database_connections\{state="in_use"\} 0\n.*\{state="idle"\} [1-9]/m);
    expect(await text()).toContain('\nportico_database_waiting 0\n');
    expect(await text()).toContain('\nportico_audit_rows_lost_total 0\n');
  });

  it('count jobs, tokens and deliveries', async () => {
    server.app.get(JobOutcomes).tell('a.task', 'failed');
    server.app.get(DeliveryCounter).count('dead');
    const before = await valueOf('portico_tokens_total{grant="client_credentials",outcome="issued"}');
    await managementToken(server.tenant);
    await fetch(`${server.tenant.issuer}/token`, {
      method: 'POST',
      body: new URLSearchParams({ grant_type: 'made-up', client_id: server.tenant.clientId }),
    });
    expect(await valueOf('portico_jobs_total{task="a.task",outcome="failed"}')).toBe(1);
    expect(await valueOf('portico_deliveries_total{outcome="dead"}')).toBe(1);
    expect(await valueOf('portico_tokens_total{grant="client_credentials",outcome="issued"}')).toBe(
      before + 1,
    );
    expect(await text()).toContain('portico_tokens_total{grant="other",outcome="refused"}');
  });

  it('tell of the process', async () => {
    for (const name of [
      'process_cpu_seconds_total',
      'nodejs_eventloop_lag_p99_seconds',
      'nodejs_heap_size_used_bytes',
    ])
      expect(await valueOf(name)).toBeGreaterThan(0);
  });
});

describe('metrics on a port of their own', () => {
  it('are there without a token, beside health and nothing else', async () => {
    const port = await freePort();
    const server = await startTestApp({ METRICS_PORT: String(port) });
    const own = `http://127.0.0.1:${port}`;
    expect((await scrape(server.tenant.baseUrl, TOKEN)).status).toBe(404);
    expect((await scrape(server.adminUrl)).status).toBe(404);
    expect(await (await scrape(own)).text()).toContain('portico_http_request_duration_seconds_count');
    expect((await fetch(`${own}/health/ready`)).status).toBe(200);
    expect((await fetch(`${own}/health/live`, { method: 'DELETE' })).status).toBe(405);
    for (const path of ['/', '/api/status', '/oidc/jwks', '/metrics/x'])
      expect((await fetch(`${own}${path}`)).status).toBe(404);
    await server.close();
    await expect(fetch(own)).rejects.toThrow('fetch failed');
  });

  it('are on loopback alone, unless another address is set', async () => {
    const outer = Object.values(networkInterfaces())
      .flat()
      .find((address) => address?.family === 'IPv4' && !address.internal);
    const scrapeFromOutside = (port: number) => scrape(`http://${outer?.address ?? '127.0.0.2'}:${port}`);
    const [port, openPort] = [await freePort(), await freePort()];
    const server = await startTestApp({ METRICS_PORT: String(port) });
    const open = await startTestApp({ METRICS_PORT: String(openPort), METRICS_HOST: '0.0.0.0' });
    await expect(scrapeFromOutside(port)).rejects.toThrow('fetch failed');
    expect((await scrapeFromOutside(openPort)).status).toBe(200);
    await Promise.all([server.close(), open.close()]);
  });

  it('are not there unless they are asked for', async () => {
    const server = await startTestApp();
    for (const { baseUrl } of [server.tenant, server.other]) {
      const response = await scrape(baseUrl, TOKEN);
      expect([response.status, await response.json()]).toMatchObject([404, { code: 'request.not_found' }]);
    }
    await server.close();
  });

  it('are all that a process serves which runs jobs only', async () => {
    const port = await freePort();
    const server = await startTestApp({
      METRICS_PORT: String(port),
      WORKER_ONLY: 'true',
      WORKER_CONCURRENCY: '1',
    });
    await expect(fetch(`${server.tenant.baseUrl}/api/status`)).rejects.toThrow('fetch failed');
    const ready = await fetch(`http://127.0.0.1:${port}/health/ready`);
    expect(await ready.json()).toMatchObject({ status: 'ok', checks: { worker: 'ok' } });
    await server.close();
  });
});
