import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { JobWorker } from '#src/platform/jobs/job-worker.js';
import { copyDatabase } from '../support/database-copy.js';
import { Relay } from '../support/relay.js';
import { startTestApp, type TestApp } from '../support/test-app.js';

const WITHIN = { timeout: 20_000, interval: 50 };
const WARN = 40;

describe('a server whose database goes away', () => {
  let relay: Relay;
  let server: TestApp;

  beforeAll(async () => {
    relay = await Relay.to(await copyDatabase());
    // What fails on purpose would be printed.
    server = await startTestApp({ DB_URL: relay.url, WORKER_CONCURRENCY: '1', LOG_LEVEL: 'silent' });
  });
  afterAll(() => server.close());

  const told = (): Record<string, unknown>[] =>
    server.log.lines().filter(({ context, level }) => context === 'Database' || Number(level) >= WARN);
  const loud = (): unknown[] =>
    told()
      .filter(({ msg, context }) => !(msg === 'request' && context === 'Http'))
      .map(({ msg }) => msg);
  const ask = (): Promise<Response> =>
    fetch(`${server.tenant.baseUrl}/oidc/token`, {
      method: 'POST',
      headers: { authorization: `Basic ${btoa(`bootstrap:${server.tenant.clientSecret}`)}` },
      body: new URLSearchParams({ grant_type: 'client_credentials', resource: server.tenant.indicator }),
    });

  it('says so once, names it, says what it tries, and tells when it is back; no stack anywhere', async () => {
    expect((await ask()).status).toBe(200);
    for (let outage = 1; outage <= 2; outage += 1) {
      const before = loud().length;
      await relay.cut();
      await vi.waitFor(async () => expect((await ask()).status).toBe(503), WITHIN);
      await server.app
        .get(JobWorker)
        .sweep()
        .catch(() => undefined);
      await vi.waitFor(() => expect(loud().length).toBeGreaterThan(before), WITHIN);
      for (let turn = 0; turn < 5; turn += 1) expect((await ask()).status).toBe(503);
      await relay.mend();
      await vi.waitFor(async () => {
        expect((await ask()).status).toBe(200);
        await server.app.get(JobWorker).sweep();
        expect(loud()).toHaveLength(before + 2);
      }, WITHIN);
      const place = new URL(relay.url).host;
      expect(loud().slice(before)).toEqual([
        expect.stringMatching(
          `^The database at ${place} cannot be reached: .+\\. It is tried again until it answers; meanwhile requests get 503 and jobs wait\\.$`,
        ),
        expect.stringMatching(`^The database at ${place} is back after \\d+ s\\.$`),
      ]);
    }
    expect(told().filter(({ err }) => err !== undefined)).toEqual([]);
  });
});
