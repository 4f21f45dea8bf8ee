import { Injectable } from '@nestjs/common';
import { LRUCache } from 'lru-cache';
import { Notifications } from '#src/platform/database/notifications.js';
import { PromiseCache } from '#src/platform/promise-cache.js';
import { TenantContext } from '#src/platform/tenancy/tenant-context.js';
import { TENANT_GONE_TOPIC } from '#src/platform/tenancy/tenant-topics.js';
import type { Actor } from './actor.js';

/**
 * How the subject of a token stands towards scopes now, whatever its token says: it holds all of them, it lacks some, or
 * it is gone, which a suspended one is too.
 */
export type Standing = 'holds' | 'lacks' | 'gone';

/** `held` is undefined where there is no such subject. */
export function standingBy(held: readonly string[] | undefined, asked: readonly string[]): Standing {
  if (!held) return 'gone';
  return asked.every((scope) => held.includes(scope)) ? 'holds' : 'lacks';
}

/** Published with the id of a tenant in which somebody may do more or less than before. */
export const AUTHORITY_TOPIC = 'authority';

/** About 4 MB. */
const REMEMBERED_STANDINGS = 10_000;
/** Should nobody get to hear of a change, it counts after this. */
const MEMORY_MILLISECONDS = 60_000;

/**
 * Remembers how subjects stand until something in their tenant changes, on whichever node. Each change ends a span
 * of the tenant, so that what was asked before it is found by nobody who asks afterwards, even where the answer is
 * still on its way. While this process may have missed a change, the database is asked each time.
 */
@Injectable()
export class Authority {
  private readonly standings = new PromiseCache<Standing>({
    max: REMEMBERED_STANDINGS,
    ttl: MEMORY_MILLISECONDS,
  });
  /** Of the tenants that were asked about last; whoever is remembered belongs to one of as many. */
  private readonly spans = new LRUCache<string, number>({ max: REMEMBERED_STANDINGS });
  /** No two spans have the same number, not even where one was dropped meanwhile. */
  private begunSpans = 0;

  constructor(private readonly notifications: Notifications) {
    for (const topic of [AUTHORITY_TOPIC, TENANT_GONE_TOPIC])
      notifications.subscribe(topic, (tenantId) => this.forget(tenantId));
  }

  /** `ask` is called in the tenant of the caller. */
  standingOf(actor: Actor, scopes: readonly string[], ask: () => Promise<Standing>): Promise<Standing> {
    const { tenantId, kind, id, audience } = actor;
    const answer = () => TenantContext.run(tenantId, ask);
    if (!this.notifications.isCurrent) return answer();
    const key = JSON.stringify([tenantId, this.spanOf(tenantId), kind, id, audience, ...scopes]);
    return this.standings.get(key, answer);
  }

  private spanOf(tenantId: string): number {
    const current = this.spans.get(tenantId);
    if (current !== undefined) return current;
    this.begunSpans += 1;
    this.spans.set(tenantId, this.begunSpans);
    return this.begunSpans;
  }

  private forget(tenantId: string | undefined): void {
    if (tenantId === undefined) this.standings.forget();
    else this.spans.delete(tenantId);
  }
}
