import { beforeAll, expect, it } from 'vitest';
import { sql } from '../support/sql.js';
import { type TestTenant, useServer } from '../support/test-app.js';
import { managementToken, requestManagementToken } from '../support/tokens.js';

const USERS = 200_000;
const SEARCHERS = 100;
const TOKENS = 1_000;

const server = useServer();

/** A regular expression that takes a millisecond for each of these names. */
const WORST = new URLSearchParams({ search: '(a|b)*a(a|b){12}c', mode: 'posix', page_size: '100' });

beforeAll(async () => {
  await sql(
    server.databaseUrl,
    `insert into users (tenant_id, id, username, username_key, name)
     select $1, n::text, 'user' || n, 'user' || n, repeat('ab', 60) || n from generate_series(1, $2::int) n`,
    [server.tenant.id, USERS],
  );
  await sql(server.databaseUrl, 'analyze users');
});

interface Served {
  readonly failed: number;
  readonly p99: number;
}

/** Four clients ask for tokens, one after the other each. */
async function tokensOf(tenant: TestTenant): Promise<Served> {
  const milliseconds: number[] = [];
  let failed = 0;
  const client = async (): Promise<void> => {
    for (let count = 0; count < TOKENS / 4; count += 1) {
      const begun = performance.now();
      const { status } = await requestManagementToken(tenant);
      milliseconds.push(performance.now() - begun);
      if (status !== 200) failed += 1;
    }
  };
  await Promise.all([client(), client(), client(), client()]);
  milliseconds.sort((one, other) => one - other);
  return { failed, p99: milliseconds[Math.floor(milliseconds.length * 0.99)] ?? Infinity };
}

it(`a tenant with ${SEARCHERS} parallel worst searches, half of which are abandoned, fails no token of others`, async () => {
  const { tenant, other, databaseUrl } = server;
  const headers = { authorization: `Bearer ${await managementToken(tenant)}` };
  const calm = await tokensOf(other);
  const over = new AbortController();
  const outcomes = new Map<number | string, number>();
  const attack = async (searcher: number): Promise<void> => {
    while (!over.signal.aborted) {
      const signal = searcher % 2 === 0 ? AbortSignal.timeout(500) : undefined;
      const outcome = await fetch(`${tenant.baseUrl}/api/users?${WORST}`, { headers, signal }).then(
        (response) => response.text().then(() => response.status),
        (error: Error) => `${error.name} ${String(Reflect.get(Object(error.cause), 'code'))}`,
      );
      outcomes.set(outcome, (outcomes.get(outcome) ?? 0) + 1);
    }
  };
  const attackers = Array.from({ length: SEARCHERS }, (_, searcher) => attack(searcher));
  const attacked = await tokensOf(other);
  over.abort();
  await Promise.all(attackers);
  process.stdout.write(
    `tokens of another tenant: p99 ${calm.p99} ms, meanwhile ${attacked.p99} ms; searches: ${JSON.stringify([...outcomes])}\n`,
  );
  expect([calm.failed, attacked.failed]).toEqual([0, 0]);
  expect(outcomes.get(500)).toBeUndefined();
  const audited = (): Promise<unknown[]> =>
    sql(databaseUrl, `select count(*)::int as count from logs where tenant_id = $1 and key = $2`, [
      other.id,
      'ExchangeTokenBy.ClientCredentials',
    ]);
  await expect.poll(audited, { timeout: 10_000 }).toEqual([{ count: 2 * TOKENS }]);
}, 600_000);
