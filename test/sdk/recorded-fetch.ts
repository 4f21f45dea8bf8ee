/** A request that was sent. */
export interface SentRequest {
  readonly method: string;
  readonly url: string;
  readonly authorization: string | null;
}

export interface RecordedFetch {
  readonly fetch: typeof globalThis.fetch;
  readonly sent: SentRequest[];
  /** How many of the requests asked for a token. */
  tokenRequests(): number;
  /** Where requests go instead of where they were addressed; undefined: nowhere else. */
  origin: string | undefined;
  /** What every request waits for before it goes on. */
  gate: Promise<void>;
}

/** The global `fetch`, which remembers what it sends, and can be led to another server. */
export function recordedFetch(): RecordedFetch {
  const sent: SentRequest[] = [];
  const recorded: RecordedFetch = {
    sent,
    tokenRequests: () => sent.filter(({ url }) => url.endsWith('/oidc/token')).length,
    origin: undefined,
    gate: Promise.resolve(),
    fetch: async (input, init) => {
      const request = new Request(input, init);
      const { method, url, headers } = request;
      sent.push({ method, url, authorization: headers.get('authorization') });
      await recorded.gate;
      return globalThis.fetch(recorded.origin === undefined ? request : moved(request, recorded.origin));
    },
  };
  return recorded;
}

const moved = (request: Request, origin: string): Request =>
  new Request(new URL(new URL(request.url).pathname, origin), request);
