import { Injectable } from '@nestjs/common';
import type { Page, PageRequest } from '#src/kernel/page.js';
import { Database } from '#src/platform/database/database.js';
import { Lists } from '#src/platform/database/lists.js';
import { encryptedColumn } from '#src/platform/database/encrypted-column.js';
import { namedQuery } from '#src/platform/database/named-query.js';
import { lockForTenant } from '#src/platform/database/tenant-locks.js';
import { type Updated, updateReturning } from '#src/platform/database/update-returning.js';
import { Hook } from './hook.entity.js';
import type { HookEvent } from './hook-event.js';
import { MAX_HOOKS } from './hook.dto.js';

type NewHook = Pick<Hook, 'id' | 'name' | 'event' | 'events' | 'config' | 'encryptedSigningKey' | 'enabled'>;
type HookChanges = Partial<Omit<NewHook, 'id'> & Pick<Hook, 'failingSince' | 'switchedOffAt'>>;

export const encryptedSigningKeys = encryptedColumn({
  table: 'hooks',
  column: 'encrypted_signing_key',
  key: ['id'],
});

/** A tenant has so few hooks that they are all looked at. */
const selectTriggered = namedQuery(
  'hooks triggered by events',
  `select id from (select id, enabled, events, event from hooks order by created_at, id limit $2) as hooks
   where enabled and (events ?| $1::text[] or (events = '[]' and event = any ($1)))`,
);

const setHealthy = namedQuery(
  'set hook healthy',
  'update hooks set failing_since = null where id = $1 and failing_since is not null',
);
const setFailing = namedQuery(
  'set hook failing',
  `update hooks set failing_since = to_timestamp($2::double precision / 1000)
   where id = $1 and failing_since is null`,
);
const switchOff = namedQuery(
  'switch hook off',
  `update hooks set enabled = false, switched_off_at = to_timestamp($3::double precision / 1000)
   where id = $1 and enabled and failing_since <= to_timestamp($2::double precision / 1000) returning id`,
);

@Injectable()
export class HookRepository {
  constructor(
    private readonly database: Database,
    private readonly lists: Lists,
  ) {}

  /** Lists hooks, newest first. */
  list(page: PageRequest | undefined): Promise<Page<Hook>> {
    const list = this.database.entities
      .createQueryBuilder(Hook, 'hook')
      .orderBy({ 'hook.createdAt': 'DESC', 'hook.id': 'DESC' });
    return this.lists.page(list, page);
  }

  /** The ids of the hooks to call for any of these events. */
  async listTriggeredBy(events: readonly HookEvent[]): Promise<string[]> {
    const hooks = await this.database.rows<{ id: string }>(selectTriggered, [events, MAX_HOOKS]);
    return hooks.map(({ id }) => id);
  }

  find(id: string): Promise<Hook | null> {
    return this.database.entities.findOneBy(Hook, { id });
  }

  /** Returns true where the tenant can have no more hooks. Nobody else adds one until the unit of work ends. */
  async isFull(): Promise<boolean> {
    await lockForTenant(this.database, 'hooks');
    return (await this.database.entities.count(Hook)) >= MAX_HOOKS;
  }

  async insert(values: NewHook): Promise<Hook> {
    const hook = this.database.entities.create(Hook, { ...values, failingSince: null, switchedOffAt: null });
    await this.database.entities.insert(Hook, hook);
    return hook;
  }

  update(id: string, changes: HookChanges): Promise<Updated<Hook> | undefined> {
    return updateReturning(this.database.entities, Hook, { where: { id }, set: changes });
  }

  async setHealthy(id: string): Promise<void> {
    await this.database.rows(setHealthy, [id]);
  }

  /** Keeps the earlier moment of one that fails already. In epoch milliseconds. */
  async setFailing(id: string, since: number): Promise<void> {
    await this.database.rows(setFailing, [id, since]);
  }

  /** Switches a hook off that has been failing since then, in epoch milliseconds. Says whether it did. */
  async switchOff(
    id: string,
    { failingUntil, now }: { failingUntil: number; now: number },
  ): Promise<boolean> {
    return (await this.database.row(switchOff, [id, failingUntil, now])) !== undefined;
  }

  /** Deletes the hook with its dead deliveries. Returns false where there is none. */
  async delete(id: string): Promise<boolean> {
    const { affected } = await this.database.entities.delete(Hook, { id });
    return affected === 1;
  }
}
