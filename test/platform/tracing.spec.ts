import { createRequire } from 'node:module';
import { describe, expect, it } from 'vitest';
import { newId } from '#src/kernel/ids.js';
import { Database } from '#src/platform/database/database.js';
import { namedQuery } from '#src/platform/database/named-query.js';
import { tracedJob } from '#src/platform/tracing.js';
import { TenantContext } from '#src/platform/tenancy/tenant-context.js';
import { apiClient } from '../support/api-client.js';
import { startTestApp, type TestApp } from '../support/test-app.js';
import { managementToken, requestToken } from '../support/tokens.js';
import { type CollectedSpan, type FakeCollector, startFakeCollector } from './fake-collector.js';

/** The status of a span that failed, in OTLP. */
const FAILED = 2;

const TRACE_ID = '0af7651916cd43dd8448eb211c80319c';
const SPAN_ID = 'b7ad6b7169203331';
const PARENT = `00-${TRACE_ID}-${SPAN_ID}-01`;
const TRUSTING = { TRUSTED_PROXIES: 'loopback' };

const answer = namedQuery('answer of a tracing test', 'select 1');

/** What was traced while a server served; everything is sent by the time it is closed. */
async function tracesOf(
  work: (server: TestApp) => Promise<void>,
  settings: Record<string, string> = {},
): Promise<FakeCollector> {
  const collector = await startFakeCollector();
  const server = await startTestApp({
    OTEL_EXPORTER_OTLP_ENDPOINT: collector.endpoint,
    LOG_LEVEL: 'silent',
    ...settings,
  });
  try {
    await work(server);
  } finally {
    await server.close();
    await collector.close();
  }
  return collector;
}

const named = (spans: readonly CollectedSpan[], name: string): CollectedSpan[] =>
  spans.filter((span) => span.name === name);

const factsOf = ({ attributes }: CollectedSpan): Record<string, unknown> =>
  Object.fromEntries(attributes.map(({ key, value }) => [key, Object.values(value as object)[0]]));

/** The files of these packages that are loaded. */
const loadedOf = (...names: string[]): string[] =>
  Object.keys(createRequire(import.meta.url).cache).filter((path) =>
    names.some((name) => path.includes(`node_modules/${name}/`)),
  );

const SDK = ['@opentelemetry/sdk-trace-node', '@opentelemetry/exporter-trace-otlp-http'];

/** A request to the REST API that changed something, and what it asked of the database. */
function expectParts(spans: readonly CollectedSpan[], name: string, statements: readonly string[]): void {
  const [request] = named(spans, name);
  if (!request) throw new Error(`there is no ${name}`);
  const [, route] = name.split(' ');
  expect(factsOf(request)).toMatchObject({
    'http.request.method': 'POST',
    'http.route': route,
    'http.response.status_code': 201,
  });
  const parts = spans.filter(({ parentSpanId }) => parentSpanId === request.spanId);
  expect(parts.map((span) => span.name)).toEqual(expect.arrayContaining([...statements]));
  expect(new Set(parts.map((span) => span.traceId))).toEqual(new Set([request.traceId]));
}

describe('traces', () => {
  it('cost a server that sends none not even the loading of what would send them', async () => {
    const server = await startTestApp();
    expect(loadedOf('prom-client')).not.toEqual([]);
    expect(loadedOf(...SDK)).toEqual([]);
    await server.close();
    await tracesOf(() => Promise.resolve());
    expect(loadedOf(...SDK)).not.toEqual([]);
  });

  it('show requests and what they ask of the database, and nothing of what is in them', async () => {
    const name = `Shop ${newId()}`;
    const collector = await tracesOf(async ({ tenant, other }) => {
      const api = await apiClient(tenant);
      await api.post('/resources', { name, indicator: 'https://shop.example.com' });
      await fetch(`${other.baseUrl}/api/resources?search=hidden`, {
        headers: {
          authorization: `Bearer ${await managementToken(other)}`,
          traceparent: PARENT,
        },
      });
      await requestToken(tenant, { grant_type: 'made-up', client_id: tenant.clientId });
      await fetch(`${tenant.baseUrl}/health/ready`);
      await fetch(`${tenant.baseUrl}/made-up`);
    }, TRUSTING);
    const spans = collector.spans();
    expectParts(spans, 'POST /api/resources', ['START', 'INSERT resources']);
    expect(named(spans, 'GET /api/resources')).toEqual([
      expect.objectContaining({ traceId: TRACE_ID, parentSpanId: SPAN_ID }),
    ]);
    const tokens = named(spans, 'POST /oidc/token');
    expect(tokens).toHaveLength(3);
    const statements = spans.filter(({ parentSpanId }) =>
      tokens.some(({ spanId }) => spanId === parentSpanId),
    );
    expect(statements.length).toBeGreaterThan(0);
    expect(named(spans, 'GET none')).toHaveLength(1);

    const sent = JSON.stringify(collector.exports);
    expect(sent).toContain('"stringValue":"portico"');
    for (const secret of [name, 'hidden', 'made-up', 'health', 'shop.example.com', '$1'])
      expect(sent).not.toContain(secret);
  });

  it('are not continued for a stranger, who could fill them', async () => {
    const collector = await tracesOf(({ tenant }) =>
      fetch(`${tenant.baseUrl}/made-up`, { headers: { traceparent: PARENT } }).then(() => undefined),
    );
    const [span] = named(collector.spans(), 'GET none');
    expect(span).toBeDefined();
    expect(span?.traceId).not.toBe(TRACE_ID);
  });

  it('show jobs, and which of them failed', async () => {
    const collector = await tracesOf(async ({ app }) => {
      const ask = (): Promise<unknown> => app.get(Database).rows(answer, []);
      await TenantContext.run('acme', () => tracedJob('a.task', ask));
      await ask();
      const failing = tracedJob('another.task', () => Promise.reject(new Error('refused')));
      await expect(failing).rejects.toThrow('refused');
    });
    const spans = collector.spans();
    const [job, failed] = [...named(spans, 'job a.task'), ...named(spans, 'job another.task')];
    expect(job?.parentSpanId).toBeUndefined();
    expect(failed?.status.code).toBe(FAILED);
    // What belongs to no request and no job makes no trace of its own.
    expect(named(spans, 'answer of a tracing test')).toEqual([
      expect.objectContaining({ traceId: job?.traceId, parentSpanId: job?.spanId }),
    ]);
  });

  it('hold nothing up where nobody collects them', async () => {
    const collector = await startFakeCollector();
    await collector.close();
    const server = await startTestApp({ OTEL_EXPORTER_OTLP_ENDPOINT: collector.endpoint });
    expect((await fetch(`${server.tenant.baseUrl}/api/status`)).status).toBe(204);
    await server.close();
  });
});
