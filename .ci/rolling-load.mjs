// Clients that ask without a pause until they are told to stop, and what they were not answered as they should be.
import { setTimeout as delay } from 'node:timers/promises';
import { fetch } from 'undici';
import { ApiClient } from '../bench/api-client.mjs';
import { newApplication, newPeople, SETTINGS_OF_PEOPLE, tokensOf } from '../bench/people-fixtures.mjs';

const MACHINES = 4;
const PEOPLE = 2;
/** Every so many requests come on a connection of their own. */
const NEW_CONNECTION = 4;
const POLL_MS = 50;
const PATIENCE_MS = 120_000;

const CLIENT = { id: 'rolling', secret: 'secret-of-the-rolling-application' };
export const SETTINGS_OF_LOAD = {
  ...SETTINGS_OF_PEOPLE,
  BOOTSTRAP_CLIENT_ID: CLIENT.id,
  BOOTSTRAP_CLIENT_SECRET: CLIENT.secret,
};

/** Begins to ask the tenant `default` through a proxy: tokens, reads and writes of applications, sign-ins of people. */
export async function beginLoad(proxy) {
  const counts = countRequests(proxy);
  const api = new ApiClient({
    baseUrl: 'https://default.example.com',
    clientId: CLIENT.id,
    clientSecret: CLIENT.secret,
  });
  const application = await newApplication(api, 'SPA');
  const people = await newPeople(api, PEOPLE);
  const failures = [];
  let signIns = 0;
  let roles = 0;
  const end = new AbortController();
  const repeat = async (flow) => {
    while (!end.signal.aborted) {
      await flow().catch((error) =>
        failures.push(`${new Date().toISOString()} ${error.message} ${error.cause ?? ''}`),
      );
    }
  };
  const clients = [
    ...Array.from({ length: MACHINES }, () => repeat(() => useRole(api, `Role ${(roles += 1)}`))),
    ...people.map((person) =>
      repeat(async () => {
        await tokensOf(api, application, person);
        signIns += 1;
      }),
    ),
  ];
  const started = performance.now();
  return {
    /** Waits for more requests. */
    goesOn: async (more) => {
      const enough = counts.milliseconds.length + more;
      for (const timeout = AbortSignal.timeout(PATIENCE_MS); counts.milliseconds.length < enough;) {
        if (timeout.aborted) throw new Error(`no more requests:\n${failures.join('\n')}`);
        await delay(POLL_MS);
      }
    },
    stop: async () => {
      end.abort();
      await Promise.all(clients);
      await counts.stop();
      const times = counts.milliseconds.toSorted((one, other) => one - other);
      const at = (share) => Math.round(times[Math.ceil(times.length * share) - 1]);
      const seconds = Math.round((performance.now() - started) / 1000);
      return {
        failures,
        figures: { requests: times.length, signIns, failed: failures.length, seconds },
        latency: { median: at(0.5), p99: at(0.99), longest: at(1) },
      };
    },
  };
}

async function useRole(api, name) {
  const { body: role } = await api.call('POST', '/api/roles', { name, description: 'Made.' });
  await api.call('GET', '/api/roles?page=1&page_size=20');
  await api.call('PATCH', `/api/roles/${role.id}`, { description: 'Changed.' });
  const { body: changed } = await api.call('GET', `/api/roles/${role.id}`);
  if (changed.description !== 'Changed.') throw new Error(`a change is lost: ${JSON.stringify(changed)}`);
  await api.call('DELETE', `/api/roles/${role.id}`);
}

/** From here on whatever this process fetches goes through the proxy, and its time is taken until its body is read. */
function countRequests(proxy) {
  const before = globalThis.fetch;
  const [kept, fresh] = [proxy.agent(), proxy.agent({ pipelining: 0 })];
  const milliseconds = [];
  let begun = 0;
  globalThis.fetch = async (url, options) => {
    begun += 1;
    const dispatcher = begun % NEW_CONNECTION === 0 ? fresh : kept;
    const started = performance.now();
    const response = await fetch(url, { ...options, dispatcher });
    milliseconds.push(performance.now() - started);
    return response;
  };
  const stop = async () => {
    globalThis.fetch = before;
    await Promise.all([kept.close(), fresh.close()]);
  };
  return { milliseconds, stop };
}
