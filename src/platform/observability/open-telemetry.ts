import type * as Api from '@opentelemetry/api';
import type { Context, Tracer } from '@opentelemetry/api';
import type { NodeTracerConfig } from '@opentelemetry/sdk-trace-node';
import { Clock } from '#src/kernel/clock.js';
import type { Settings } from '#src/platform/config/settings.js';
import { type Span, type SpanFacts, type SpanKind, useTracing } from '#src/platform/tracing.js';

type Resource = NonNullable<NodeTracerConfig['resource']>;

/** An exporter that does not answer holds up the end of the process no longer than this. */
const EXPORT_MILLISECONDS = 3_000;

const SERVICE = 'portico';

/**
 * Sends traces to the collector of `OTEL_EXPORTER_OTLP_ENDPOINT`. Without that setting nothing of its SDK is loaded,
 * which a start would notice. Returns how to send what is left and stop; it never fails.
 */
export async function startTracing(env: Settings): Promise<() => Promise<void>> {
  const endpoint = env.OTEL_EXPORTER_OTLP_ENDPOINT;
  if (endpoint === undefined) return () => Promise.resolve();
  const [api, sdk, { OTLPTraceExporter }] = await Promise.all([
    import('@opentelemetry/api'),
    import('@opentelemetry/sdk-trace-node'),
    import('@opentelemetry/exporter-trace-otlp-http'),
  ]);
  const url = `${endpoint}/v1/traces`;
  const exporter = new OTLPTraceExporter({ url, timeoutMillis: EXPORT_MILLISECONDS });
  const provider = new sdk.NodeTracerProvider({
    resource: named(SERVICE),
    spanProcessors: [new sdk.BatchSpanProcessor(exporter)],
  });
  // For the propagator alone: which work a span belongs to is known by `inSpan`.
  provider.register({ contextManager: null });
  const begin = beginner(api, provider.getTracer(SERVICE));
  useTracing((name, kind, headers) =>
    begin(api.propagation.extract(api.ROOT_CONTEXT, headers), name, kind, { facts: {}, ago: 0 }),
  );
  return async () => {
    useTracing();
    await provider.shutdown().catch(() => undefined);
    api.trace.disable();
    api.propagation.disable();
  };
}

interface Shown {
  readonly facts: SpanFacts;
  /** Milliseconds since it began. */
  readonly ago: number;
}

type Begin = (parent: Context, name: string, kind: SpanKind, shown: Shown) => Span;

/** Makes spans of a tracer. The library comes as an argument, since it is loaded late. */
function beginner({ SpanKind: kinds, SpanStatusCode, trace }: typeof Api, tracer: Tracer): Begin {
  const kindOf = { server: kinds.SERVER, client: kinds.CLIENT, consumer: kinds.CONSUMER };
  const begin: Begin = (parent, name, kind, { facts, ago }) => {
    const startTime = ago === 0 ? undefined : Clock.now() - ago;
    const span = tracer.startSpan(name, { kind: kindOf[kind], attributes: facts, startTime }, parent);
    return {
      traceId: span.spanContext().traceId,
      part: (of, partKind, partFacts, partAgo = 0) =>
        begin(trace.setSpan(parent, span), of, partKind, { facts: partFacts, ago: partAgo }),
      end: (result = {}) => {
        if (result.name !== undefined) span.updateName(result.name);
        if (result.facts) span.setAttributes(result.facts);
        if (result.failed) span.setStatus({ code: SpanStatusCode.ERROR });
        span.end();
      },
    };
  };
  return begin;
}

/** Whose spans these are; the package that makes such descriptions would be a dependency for this alone. */
function named(name: string): Resource {
  const attributes = { 'service.name': name };
  const resource: Resource = {
    attributes,
    merge: () => resource,
    getRawAttributes: () => Object.entries(attributes),
  };
  return resource;
}
