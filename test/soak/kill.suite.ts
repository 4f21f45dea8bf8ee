import { describe, expect, it, onTestFinished } from 'vitest';
import { copyDatabase } from '../support/database-copy.js';
import { random } from '../support/random.js';
import { KillFleet, type Victim } from './kill-fleet.js';
import { KillJobs, type Sweeps } from './kill-jobs.js';
import { KillLoad } from './kill-load.js';
import { reportOf } from './kill-report.js';
import { KillSteps, STEPS } from './kill-steps.js';
import { type Subscriber, subscribe } from './kill-subscriber.js';
import { oneOf } from './pick.js';

interface KillOptions {
  readonly rounds: number;
  readonly seed: number;
  /** Who frees what the last kill left behind. */
  readonly sweeps: Sweeps;
  readonly timeoutMilliseconds: number;
}

/** Between two kills, so that each finds work under way. */
const FEWEST_STEPS = 20;
const MORE_STEPS = 60;

const SHOWN_FAULTS = 20;

interface Scene {
  readonly fleet: KillFleet;
  readonly jobs: KillJobs;
  readonly steps: KillSteps;
  readonly subscribers: readonly Subscriber[];
}

/** Kills processes while clients change roles, and holds what is left against what the clients were told. */
export function killSuite(options: KillOptions): void {
  const { rounds, seed, sweeps, timeoutMilliseconds } = options;

  describe('processes that are killed at any moment', () => {
    it(
      `lose nothing that was acknowledged, and tell of nothing that did not happen (${rounds} kills)`,
      async () => {
        const { fleet, jobs, steps, subscribers } = await openScene();
        const load = await KillLoad.start(fleet, steps, seed);
        onTestFinished(() => load.halt());
        const unansweredDeliveries = await killRepeatedly({ fleet, jobs, steps, subscribers }, options);
        await steps.at('answered', FEWEST_STEPS, () => load.halt());
        await load.ended();
        await jobs.until(async () => expect(await jobs.rows()).toEqual([]), sweeps);

        const report = await reportOf(fleet, load, subscribers);
        process.stdout.write(`${report.figures} (seed ${seed})\n`);
        expect(report.faults.slice(0, SHOWN_FAULTS)).toEqual([]);
        expect(load.surprises).toEqual([]);
        expect(fleet.complaints()).toEqual([]);
        // Each of these was made again, as nobody knew that it had arrived.
        expect(report.duplicates).toBeGreaterThanOrEqual(unansweredDeliveries);
      },
      timeoutMilliseconds,
    );
  });
}

async function openScene(): Promise<Scene> {
  const databaseUrl = await copyDatabase();
  const jobs = await KillJobs.of(databaseUrl);
  const fleet = await KillFleet.on(databaseUrl);
  onTestFinished(() => fleet.end());
  await fleet.start('server');
  const steps = new KillSteps();
  const subscribers = await Promise.all(
    fleet.tenants.map((tenant) =>
      subscribe(tenant, ['Role.Created', 'Role.Data.Updated'], (_, response) => {
        steps.tell('received');
        response.writeHead(204).end();
      }),
    ),
  );
  return { fleet, jobs, steps, subscribers };
}

/** Returns how many kills came between a delivery and its answer. */
async function killRepeatedly(
  { fleet, jobs, steps }: Scene,
  { rounds, seed, sweeps }: KillOptions,
): Promise<number> {
  const pick = random(seed);
  let unanswered = 0;
  for (let round = 0; round < rounds; round += 1) {
    // In turn, and not by chance: three rounds have all of them.
    const step = STEPS[round % STEPS.length] ?? oneOf(pick, STEPS);
    await steps.at(step, FEWEST_STEPS + pick(MORE_STEPS), () => fleet.kill());
    if (step === 'received') unanswered += 1;
    const dead = await jobs.owners();
    await fleet.start(victimOf(round + 1, rounds));
    if (sweeps === 'forced' || round + 1 < rounds) await jobs.free(dead);
  }
  return unanswered;
}

/** Servers first, then workers, so that the processes change their shape once. */
const victimOf = (round: number, rounds: number): Victim =>
  round < rounds - Math.floor(rounds / 3) ? 'server' : 'worker';
