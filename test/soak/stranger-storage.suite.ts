import { beforeAll, afterEach, describe, expect, it } from 'vitest';
import { Clock } from '#src/kernel/clock.js';
import { ArtefactSweeper } from '#src/oidc/adapter/artefact-sweeper.js';
import { sql } from '../support/sql.js';
import { type TestApp, useServer } from '../support/test-app.js';
import {
  LARGEST_TEXT,
  LOADS,
  type Load,
  send,
  type StrangerEndpoint,
  strangerEndpoints,
} from './stranger-requests.js';

const HOUR_MILLISECONDS = 3_600_000;

interface SuiteOptions {
  /** How many requests there are in all, every endpoint and load in turn. */
  readonly requests: number;
  readonly timeoutMilliseconds: number;
}

/** What one kind of request stored. */
interface Weight {
  readonly request: string;
  readonly statuses: readonly number[];
  /** Of one request, on average. */
  readonly bytes: number;
  readonly limit: number;
}

/** Sends the largest that is accepted to every endpoint that answers strangers, and weighs what stays. */
export function strangerStorageSuite({ requests, timeoutMilliseconds }: SuiteOptions): void {
  // The limiter would refuse most of so many requests of one address unread.
  const server = useServer({ STRANGER_BURST: '1000000' });
  let endpoints: readonly StrangerEndpoint[];

  beforeAll(async () => {
    endpoints = await strangerEndpoints(server);
  });
  afterEach(() => Clock.use());

  describe('what strangers have stored', () => {
    it(
      `is bounded for each request, and gone within the hour (${requests} requests)`,
      async () => {
        const kinds = endpoints.flatMap((endpoint) => LOADS.map((load) => ({ endpoint, load })));
        const weights: Weight[] = [];
        for (const { endpoint, load } of kinds) {
          weights.push(await weigh(server, endpoint, load, Math.ceil(requests / kinds.length)));
        }
        process.stdout.write(table(weights));
        expect(weights.filter(({ statuses }) => statuses.some(isUnread))).toEqual([]);
        expect(weights.filter(({ bytes, limit }) => bytes > limit)).toEqual([]);
        // Something was weighed.
        expect(weights.some(({ bytes }) => bytes > LARGEST_TEXT)).toBe(true);
        const inAnHour = Clock.now() + HOUR_MILLISECONDS;
        Clock.use(() => inAnHour);
        await server.app.get(ArtefactSweeper).sweep();
        expect(await sql(server.databaseUrl, 'select kind from oidc_artefacts')).toEqual([]);
      },
      timeoutMilliseconds,
    );
  });
}

const isUnread = (status: number): boolean => status === 429 || status >= 500;

async function weigh(
  server: TestApp,
  endpoint: StrangerEndpoint,
  load: Load,
  count: number,
): Promise<Weight> {
  const before = await storedBytes(server);
  const statuses = new Set<number>();
  for (let sent = 0; sent < count; sent += 1) {
    statuses.add(await send(server.tenant, endpoint, load.parameters()));
  }
  return {
    request: `${endpoint.method} ${endpoint.path}, ${load.name}`,
    statuses: [...statuses],
    bytes: Math.ceil(((await storedBytes(server)) - before) / count),
    limit: load.limit,
  };
}

/** Of the rows that are there. */
async function storedBytes({ databaseUrl }: TestApp): Promise<number> {
  const [row] = await sql<{ bytes: number }>(
    databaseUrl,
    `select (select coalesce(sum(pg_column_size(a.*)), 0) from oidc_artefacts a)::int
       + (select coalesce(sum(pg_column_size(l.*)), 0) from logs l where of_stranger)::int as bytes`,
  );
  return row?.bytes ?? Number.NaN;
}

const table = (weights: readonly Weight[]): string =>
  weights
    .map(({ request, statuses, bytes }) => `${request}: ${statuses.join(' ')}, ${bytes} bytes\n`)
    .join('');
