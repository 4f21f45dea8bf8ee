import { Injectable } from '@nestjs/common';
import { LRUCache } from 'lru-cache';
import { Clock } from '#src/kernel/clock.js';
import { AdmissionQueue } from '../admission-queue.js';
import { Config } from '../config/config.js';
import { OverloadErrors } from '../overload.errors.js';
import { currentRequest } from '../request-context.js';
import { TenantContext } from '../tenancy/tenant-context.js';
import { addressGroup } from './address-group.js';
import { Place } from './place.js';

/** Some 10 MB. Who comes from more addresses within half a minute meets the turns of tenants. */
const REMEMBERED_ADDRESSES = 50_000;
const WAITING = 1000;

/** What an address has used of its burst, at a moment in epoch milliseconds; it grows back all the time. */
interface Use {
  readonly requests: number;
  readonly at: number;
}

/**
 * Bounds what those do who have not said who they are, before anything is written for them, in this process. An address
 * has a rate and a burst. All of them together take up to half of the connections to the database, and those of one tenant
 * half of that; where it is too little, tenants take turns, and of one tenant's requests those go first whose address has
 * made the fewest.
 */
@Injectable()
export class Strangers {
  private readonly uses = new LRUCache<string, Use>({ max: REMEMBERED_ADDRESSES });
  private readonly queue: AdmissionQueue;
  private readonly perSecond: number;
  private readonly burst: number;

  constructor({ env }: Config) {
    this.perSecond = env.STRANGER_REQUESTS_PER_SECOND;
    this.burst = env.STRANGER_BURST;
    const running = Math.max(1, Math.floor(env.DATABASE_POOL_SIZE / 2));
    this.queue = new AdmissionQueue({
      running,
      waiting: WAITING,
      share: Math.ceil(running / 2),
      patience: env.DATABASE_CONNECTION_TIMEOUT,
    });
  }

  /**
   * Counts a request of an address, or what is to be as rare as several; false where that has made too many. A moment later
   * it may make another.
   */
  spend(address: string, worth = 1): boolean {
    const group = addressGroup(address);
    const requests = this.usedBy(group) + worth;
    if (requests > this.burst) return false;
    this.uses.set(group, { requests, at: Clock.now() });
    return true;
  }

  /** Takes back what an address spent on something that turned out to be in order. */
  giveBack(address: string, worth: number): void {
    const group = addressGroup(address);
    this.uses.set(group, { requests: Math.max(0, this.usedBy(group) - worth), at: Clock.now() });
  }

  /** Does the work of a request when it is its turn. Throws `request.too_many_requests` where there is no room. */
  async run<Result>(address: string, work: () => Promise<Result>): Promise<Result> {
    if (!this.spend(address)) throw OverloadErrors.tooManyFromAddress();
    return this.admit(address, work);
  }

  /** Like `run`, for the rest of a request that was counted already. */
  admit<Result>(address: string, work: () => Promise<Result>): Promise<Result> {
    const arrival = {
      party: TenantContext.get(),
      rank: this.usedBy(addressGroup(address)),
      client: currentRequest()?.client,
    };
    return new Place(this.queue, arrival).hold(work);
  }

  /** How many requests wait for their turn. */
  get waiting(): number {
    return this.queue.waiting;
  }

  private usedBy(group: string): number {
    const use = this.uses.get(group);
    if (!use) return 0;
    const regained = (Math.max(0, Clock.now() - use.at) / 1000) * this.perSecond;
    return Math.max(0, use.requests - regained);
  }
}
