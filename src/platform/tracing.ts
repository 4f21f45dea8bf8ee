import type { IncomingHttpHeaders } from 'node:http';
import { Ambient } from '#src/platform/ambient.js';

export type SpanKind = 'server' | 'client' | 'consumer';

/** Facts about a piece of work. Names and numbers of ours, never what a caller sent or a statement was given. */
export type SpanFacts = Readonly<Record<string, string | number | undefined>>;

/** A piece of work as a trace shows it. */
export interface Span {
  readonly traceId: string;
  /** Begins a part of the work, or shows one that began some milliseconds ago. */
  part(name: string, kind: SpanKind, facts: SpanFacts, agoMilliseconds?: number): Span;
  end(result?: { readonly name?: string; readonly facts?: SpanFacts; readonly failed?: boolean }): void;
}

/** Begins the first span of this process in a trace, which a caller may have begun (W3C Trace Context). */
export type BeginSpan = (name: string, kind: SpanKind, headers: IncomingHttpHeaders) => Span;

const ambient = new Ambient<Span>();
let beginSpan: BeginSpan | undefined;

/** Traces from now on; without an argument, no longer. Nothing of a tracing library is known here, or loaded. */
export function useTracing(begin?: BeginSpan): void {
  beginSpan = begin;
}

/** Begins the span of a request or a job; undefined where nobody traces. */
export const startTrace: (...span: Parameters<BeginSpan>) => Span | undefined = (...span) =>
  beginSpan?.(...span);

/** Runs `work` as part of a span. */
export const inSpan = <Result>(span: Span | undefined, work: () => Result): Result =>
  span ? ambient.run(span, work) : work();

/** The work that is being traced, if any. */
export const currentSpan = (): Span | undefined => (beginSpan ? ambient.find() : undefined);

/** Shows `work` as a part of what is being traced. What belongs to no trace gets none of its own. */
export const traced = <Result>(
  name: string,
  facts: SpanFacts,
  work: () => Promise<Result>,
): Promise<Result> => {
  const span = currentSpan()?.part(name, 'client', facts);
  return span ? ended(span, work()) : work();
};

/** Traces a job, from its beginning to its end. */
export const tracedJob = <Result>(task: string, work: () => Promise<Result>): Promise<Result> => {
  const span = startTrace(`job ${task}`, 'consumer', {});
  return span ? ended(span, inSpan(span, work)) : work();
};

async function ended<Result>(span: Span, work: Promise<Result>): Promise<Result> {
  try {
    const result = await work;
    span.end();
    return result;
  } catch (error) {
    span.end({ failed: true });
    throw error;
  }
}
