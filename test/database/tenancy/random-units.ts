import type pg from 'pg';
import { Resource } from '#src/modules/resources/resource.entity.js';
import { TenantContext } from '#src/platform/tenancy/tenant-context.js';
import type { TestDatabase } from '../../support/open-database.js';
import { addRow, foreignRows } from './own-rows.js';

const WORKERS = 40;

/** How a unit of work ends, and how often of 100. */
const ENDINGS = { commit: 60, thrown: 15, refused: 15, swallowed: 8, killed: 2 };
type Ending = keyof typeof ENDINGS;

interface Run {
  readonly tenants: readonly string[];
  readonly units: number;
  readonly random: (below: number) => number;
  /** A superuser, who may end connections. */
  readonly admin: pg.Client;
}

interface Outcome {
  /** Rows of another tenant that somebody saw. */
  foreign: number;
  readonly ended: Record<Ending, number>;
  /** How many rows each tenant has committed. */
  readonly kept: Record<string, number>;
}

/** Runs units of work of random tenants side by side: each reads, writes, reads again and ends in a random way. */
export async function runRandomUnits(opened: TestDatabase, run: Run): Promise<Outcome> {
  const outcome: Outcome = {
    foreign: 0,
    ended: { commit: 0, thrown: 0, refused: 0, swallowed: 0, killed: 0 },
    kept: {},
  };
  let started = 0;
  const worker = async (): Promise<void> => {
    for (let unit = started++; unit < run.units; unit = started++) {
      const tenant = run.tenants[run.random(run.tenants.length)] ?? '';
      const ending = endingOf(run.random(100));
      await TenantContext.run(tenant, () =>
        oneUnit(opened, run.admin, { id: `unit-${unit}`, ending, outcome }),
      );
    }
  };
  await Promise.all(Array.from({ length: WORKERS }, worker));
  return outcome;
}

function endingOf(percent: number): Ending {
  let rest = percent;
  const endings: Ending[] = ['commit', 'thrown', 'refused', 'swallowed'];
  return endings.find((ending) => (rest -= ENDINGS[ending]) < 0) ?? 'killed';
}

interface Unit {
  readonly id: string;
  readonly ending: Ending;
  readonly outcome: Outcome;
}

async function oneUnit(opened: TestDatabase, admin: pg.Client, unit: Unit): Promise<void> {
  const { database, unitOfWork } = opened;
  const look = async () => void (unit.outcome.foreign += (await foreignRows(database)).foreign);
  const kept = await unitOfWork
    .run(async () => {
      await look();
      await addRow(database, unit.id);
      await end(opened, admin, unit);
      await look();
      return true;
    })
    .catch(() => false);
  const tenant = TenantContext.get();
  if (kept !== (unit.ending === 'commit'))
    throw new Error(`${unit.id} ended otherwise than by ${unit.ending}`);
  unit.outcome.ended[unit.ending] += 1;
  if (kept) unit.outcome.kept[tenant] = (unit.outcome.kept[tenant] ?? 0) + 1;
  const single = await database.entities.findOneBy(Resource, { id: unit.id });
  if ((single !== null) !== kept) unit.outcome.foreign += 1;
}

async function end({ database }: TestDatabase, admin: pg.Client, { id, ending }: Unit): Promise<void> {
  const failing = { name: 'division', text: 'select 1 / 0' };
  switch (ending) {
    case 'commit':
      return;
    case 'thrown':
      throw new Error('thrown');
    case 'refused':
      return addRow(database, id);
    case 'swallowed':
      await database.rows(failing, []).catch(() => undefined);
      return;
    case 'killed': {
      const [row] = await database.rows<{ pid: number }>(
        { name: 'pid', text: 'select pg_backend_pid() as pid' },
        [],
      );
      await admin.query('select pg_terminate_backend($1)', [row?.pid]);
    }
  }
}
