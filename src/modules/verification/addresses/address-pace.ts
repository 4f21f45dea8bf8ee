import { Injectable } from '@nestjs/common';
import { Clock } from '#src/kernel/clock.js';
import { AppError } from '#src/kernel/errors.js';
import { Pause } from '#src/kernel/pause.js';
import { Config } from '#src/platform/config/config.js';
import { addressGroup } from '#src/platform/strangers/address-group.js';
import { aside } from '#src/platform/strangers/place.js';
import { TenantContext } from '#src/platform/tenancy/tenant-context.js';
import { AddressFailureRepository } from './address-failure.repository.js';

/** How long a failure counts. */
export const WINDOW_MILLISECONDS = 600_000;
const MAX_DELAY_MILLISECONDS = 2_000;
/** Of one address in this process: the last then waits half a minute, which clients and proxies stand. */
const WAITING_OF_ADDRESS = 15;
/** Of all, some 20 MB of requests. */
const WAITING = 1000;

interface Line {
  waiting: number;
  /** When the last one is served; epoch milliseconds. */
  lastTurn: number;
}

/**
 * Slows an address down from which attempts fail against many different targets. Nothing is refused for that, and nothing
 * held against the targets: from elsewhere all goes on as before. What is slowed waits in a line for each address and is
 * served one by one, with a pause that grows with the failures; it takes nothing but memory meanwhile.
 *
 * Failures are counted in PostgreSQL, so that an address has no more of them for asking several nodes, or for waiting
 * for a restart; lines are those of a process.
 */
@Injectable()
export class AddressPace {
  private readonly lines = new Map<string, Line>();
  private readonly limit: number;
  /** Failures at which an address is as slow as it gets; more are not written down. */
  private readonly slowest: number;
  private waiting = 0;

  constructor(
    { env }: Config,
    private readonly failures: AddressFailureRepository,
  ) {
    this.limit = env.SIGN_IN_FAILURES_PER_ADDRESS;
    this.slowest = Math.ceil((this.limit * 4) / 3);
  }

  /** Waits for the turn of an attempt. Throws `request.too_many_requests` where too many wait. */
  async turn(address: string): Promise<void> {
    const now = Clock.now();
    const group = addressGroup(address);
    const failures = await this.failures.countTargets(group, now - WINDOW_MILLISECONDS, this.slowest);
    if (failures >= this.limit) await aside(() => this.waitInLine(group, this.delayAfter(failures), now));
  }

  /** Notes that an attempt failed. Belongs to the unit of work that counts it against the target. */
  countFailure(address: string, target: string, now: number): Promise<void> {
    return this.failures.add(addressGroup(address), target, {
      now,
      since: now - WINDOW_MILLISECONDS,
      max: this.slowest,
    });
  }

  /** Grows to the pace at which the address would come to its limit anew, or to two seconds. */
  private delayAfter(failures: number): number {
    const most = Math.min(MAX_DELAY_MILLISECONDS, WINDOW_MILLISECONDS / this.limit);
    return Math.ceil((most * (failures - this.limit + 1)) / (this.slowest - this.limit + 1));
  }

  private async waitInLine(group: string, delay: number, now: number): Promise<void> {
    const key = JSON.stringify([TenantContext.get(), group]);
    const line = this.lines.get(key) ?? { waiting: 0, lastTurn: now };
    if (line.waiting >= WAITING_OF_ADDRESS || this.waiting >= WAITING) throw tooManyRequests();
    line.lastTurn = Math.max(now, line.lastTurn) + delay;
    this.enter(key, line, 1);
    try {
      await Pause.of(line.lastTurn - now);
    } finally {
      this.enter(key, line, -1);
    }
  }

  private enter(key: string, line: Line, change: 1 | -1): void {
    line.waiting += change;
    this.waiting += change;
    if (line.waiting > 0) this.lines.set(key, line);
    else this.lines.delete(key);
  }
}

const tooManyRequests = AppError.declare(
  'too-many',
  'request.too_many_requests',
  'Too many attempts from this address. Try again in a moment.',
);
