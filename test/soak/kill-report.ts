import { deliveriesOf } from './kill-deliveries.js';
import type { KillFleet } from './kill-fleet.js';
import { KillLedger, rowsOf, type TenantRecord } from './kill-ledger.js';
import type { KillLoad } from './kill-load.js';
import type { Subscriber } from './kill-subscriber.js';

export interface KillReport {
  readonly faults: readonly string[];
  readonly duplicates: number;
  /** For people. */
  readonly figures: string;
}

/** Judges what is left when all is quiet. */
export async function reportOf(
  fleet: KillFleet,
  load: KillLoad,
  subscribers: readonly Subscriber[],
): Promise<KillReport> {
  const records = await Promise.all(subscribers.map((each) => recordOf(fleet.databaseUrl, load, each)));
  const ledgers = records.map((record) => new KillLedger(record));
  const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);
  const acknowledged = load.changes.filter(({ answer }) => answer).length;
  const deliveries = sum(records.map((record) => record.deliveries.byId.size));
  const duplicates = sum(records.map((record) => record.deliveries.duplicates));
  const happened = sum(ledgers.map((ledger) => ledger.happenedUnanswered()));
  return {
    faults: ledgers.flatMap((ledger) => ledger.faults()),
    duplicates,
    figures: [
      `${fleet.kills} kills`,
      `${acknowledged} writes acknowledged`,
      `${load.changes.length - acknowledged} unanswered, of which ${happened} happened`,
      `${deliveries} deliveries`,
      `${duplicates} duplicates`,
      `${sum(ledgers.map((ledger) => ledger.lost()))} lost`,
    ].join(', '),
  };
}

async function recordOf(
  databaseUrl: string,
  load: KillLoad,
  { tenant, hook, receiver }: Subscriber,
): Promise<TenantRecord> {
  return {
    ...(await rowsOf(databaseUrl, tenant.id)),
    changes: load.changes.filter(({ tenantId }) => tenantId === tenant.id),
    deliveries: deliveriesOf(receiver.received, hook),
    hookId: hook.id,
  };
}
