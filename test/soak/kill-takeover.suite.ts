import type { ServerResponse } from 'node:http';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { payloadOf, verified, webhookId } from '../e2e/webhooks/fixture.js';
import { WAIT } from '../e2e/webhooks/receiver.js';
import { createRole } from '../e2e/roles/fixture.js';
import { copyDatabase } from '../support/database-copy.js';
import { KillFleet, type Victim } from './kill-fleet.js';
import { KillJobs, type Sweeps } from './kill-jobs.js';
import { type Subscriber, subscribe } from './kill-subscriber.js';

interface TakeoverOptions {
  readonly victims: readonly Victim[];
  readonly sweeps: Sweeps;
  readonly timeoutMilliseconds: number;
}

/** Kills a process in the middle of deliveries, and waits for another one to make them. */
export function killTakeoverSuite({ victims, sweeps, timeoutMilliseconds }: TakeoverOptions): void {
  describe('a delivery in the middle of which a process is killed', () => {
    it.each(victims)(
      'is made again by another one: a %s',
      async (victim) => {
        const databaseUrl = await copyDatabase();
        const jobs = await KillJobs.of(databaseUrl);
        const fleet = await KillFleet.on(databaseUrl);
        onTestFinished(() => fleet.end());
        await fleet.start(victim);
        const held: ServerResponse[] = [];
        const subscribers = await Promise.all(
          fleet.tenants.map((tenant) =>
            subscribe(tenant, ['Role.Created'], (_, response) => held.push(response)),
          ),
        );
        const other = await fleet.another(victim);
        // Only the victim is there to take the deliveries.
        other.process.kill('SIGSTOP');
        const roleIds = await Promise.all(subscribers.map(({ api }) => createRole(api)));
        await vi.waitFor(() => expect(held).toHaveLength(2), WAIT);
        // What made the deliveries is over as well.
        await vi.waitFor(async () => expect(await jobs.rows()).toHaveLength(2), WAIT);
        const dead = await jobs.owners();
        await fleet.kill();
        other.process.kill('SIGCONT');
        await jobs.until(() => expect(held).toHaveLength(4), sweeps);
        const living = await jobs.owners();
        expect([dead.size, living.size, [...living].filter((pool) => dead.has(pool))]).toEqual([1, 1, []]);
        expect((await jobs.rows()).map(({ attempts }) => attempts)).toEqual([2, 2]);
        for (const response of held) response.writeHead(204).end();
        await vi.waitFor(async () => expect(await jobs.rows()).toEqual([]), WAIT);
        expectRepetitions(subscribers, roleIds);
      },
      timeoutMilliseconds,
    );
  });
}

/** Each came in twice, the same both times. */
function expectRepetitions(subscribers: readonly Subscriber[], roleIds: readonly string[]): void {
  const told = subscribers.map(({ hook, receiver: { received } }) => {
    const [first, second, ...more] = received;
    if (!first || !second) throw new Error('something was not received');
    expect([webhookId(second), second.body, more]).toEqual([webhookId(first), first.body, []]);
    for (const each of [first, second]) verified(each, hook.signingKey);
    return payloadOf(first).data.id;
  });
  expect(told).toEqual(roleIds);
}
