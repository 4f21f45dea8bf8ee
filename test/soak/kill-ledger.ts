import { isDeepStrictEqual } from 'node:util';
import { deliveryIdOf } from '#src/modules/webhooks/deliveries/delivery.js';
import { sql } from '../support/sql.js';
import type { Deliveries, Delivery } from './kill-deliveries.js';
import type { Change, ShownRole } from './kill-load.js';

const EVENTS: Readonly<Record<Change['operation'], string>> = {
  CreateRole: 'Role.Created',
  UpdateRole: 'Role.Data.Updated',
};

/** An entry of the audit log. */
interface Entry {
  readonly key: string;
  readonly requestId: string;
  readonly changes: readonly { readonly id: string; readonly event: string }[];
}

/** What became of the changes of one tenant, in the order in which its clients asked for them. */
export interface TenantRecord {
  readonly changes: readonly Change[];
  readonly roles: readonly ShownRole[];
  readonly entries: readonly Entry[];
  readonly deliveries: Deliveries;
  readonly hookId: string;
}

/** Reads what the database holds of the changes that a test asked for. */
export async function rowsOf(
  databaseUrl: string,
  tenantId: string,
): Promise<Pick<TenantRecord, 'roles' | 'entries'>> {
  const roles = await sql<ShownRole & Record<string, unknown>>(
    databaseUrl,
    `select id, name, description from roles where tenant_id = $1 and type = 'User'`,
    [tenantId],
  );
  const entries = await sql<Entry & Record<string, unknown>>(
    databaseUrl,
    `select key, payload ->> 'requestId' as "requestId", payload -> 'changes' as changes
     from logs where tenant_id = $1 and key in ('Management.CreateRole', 'Management.UpdateRole')`,
    [tenantId],
  );
  return { roles, entries };
}

/** Compares what clients were told, what is stored, what is logged and what was delivered: all of it or none. */
export class KillLedger {
  /** Every delivery that a change made, by the text that only this change has. */
  private readonly delivered: ReadonlyMap<string, Delivery>;
  private readonly roleByName: ReadonlyMap<string, ShownRole>;
  private readonly entriesByRequest = new Map<string, Entry[]>();

  constructor(private readonly record: TenantRecord) {
    this.delivered = new Map(
      [...record.deliveries.byId.values()].map((delivery) => [delivery.role.description, delivery]),
    );
    this.roleByName = new Map(record.roles.map((role) => [role.name, role]));
    for (const entry of record.entries) {
      this.entriesByRequest.set(entry.requestId, [...this.entriesOf(entry.requestId), entry]);
    }
  }

  faults(): string[] {
    const { changes, deliveries } = this.record;
    return [
      ...deliveries.faults,
      ...this.unequalNumbers(),
      ...this.entryFaults(),
      ...this.deliveryFaults(),
      ...this.rowFaults(),
      ...changes.flatMap((change) => this.losses(change).map((what) => `${change.description}: ${what}`)),
    ];
  }

  /** How many acknowledged changes are not everywhere where they have to be. */
  lost(): number {
    return this.record.changes.filter((change) => this.losses(change).length > 0).length;
  }

  /** How many changes were made although nobody could be told. */
  happenedUnanswered(): number {
    return this.record.changes.filter(({ answer, description }) => !answer && this.delivered.has(description))
      .length;
  }

  /** With these, entries, deliveries and changes that were made are pairs: no two share a partner. */
  private unequalNumbers(): string[] {
    const { entries, deliveries } = this.record;
    const numbers = [entries.length, deliveries.byId.size, this.delivered.size];
    return new Set(numbers).size === 1
      ? []
      : [`${numbers.join(', ')}: entries, deliveries and delivered changes are not as many`];
  }

  private entryFaults(): string[] {
    return this.record.entries.flatMap((entry) => {
      const delivery = this.record.deliveries.byId.get(this.deliveryIdOf(entry));
      if (!delivery) return [`the change of the request ${entry.requestId} was never delivered`];
      return entry.changes[0]?.event === delivery.event ? [] : [`${delivery.id} tells of another event`];
    });
  }

  private deliveryFaults(): string[] {
    const committed = new Set(this.record.entries.map((entry) => this.deliveryIdOf(entry)));
    const asked = new Map(this.record.changes.map((change) => [change.description, change]));
    return [...this.record.deliveries.byId.values()].flatMap(({ id, event, role }) => {
      if (!committed.has(id)) return [`${id} (${event} of ${role.name}) was delivered, and never committed`];
      const change = asked.get(role.description);
      return change?.name === role.name && EVENTS[change.operation] === event
        ? []
        : [`${id} (${event} of ${role.name}) tells of what nobody asked for`];
    });
  }

  /** A role is there if its creation was delivered, and is as the last delivered change of it left it. */
  private rowFaults(): string[] {
    const last = new Map<string, string>();
    for (const { name, description } of this.record.changes) {
      if (this.delivered.has(description)) last.set(name, description);
    }
    return [...new Set([...last.keys(), ...this.roleByName.keys()])].flatMap((name) => {
      const stored = this.roleByName.get(name)?.description;
      const delivered = last.get(name);
      return stored === delivered ? [] : [`the role ${name} is ${stored}; delivered was ${delivered}`];
    });
  }

  /** What is missing of an acknowledged change. */
  private losses({ operation, name, description, answer }: Change): string[] {
    if (!answer) return [];
    const delivery = this.delivered.get(description);
    const entries = this.entriesOf(answer.requestId);
    const [entry] = entries;
    const missing: readonly (readonly [holds: boolean, what: string])[] = [
      [this.roleByName.get(name)?.id === answer.role.id, 'it has no row'],
      [entries.length === 1, `it has ${entries.length} entries in the audit log`],
      [entry?.key === `Management.${operation}`, `its entry is one of ${entry?.key}`],
      [delivery !== undefined, 'it was never delivered'],
      [entry !== undefined && this.deliveryIdOf(entry) === delivery?.id, 'its entry is not of its delivery'],
      [isDeepStrictEqual(delivery?.role, answer.role), 'what was delivered is not what was answered'],
    ];
    return missing.flatMap(([holds, what]) => (holds ? [] : [what]));
  }

  private entriesOf(requestId: string): readonly Entry[] {
    return this.entriesByRequest.get(requestId) ?? [];
  }

  private deliveryIdOf({ changes }: Entry): string {
    return deliveryIdOf(changes[0]?.id ?? '', this.record.hookId);
  }
}
