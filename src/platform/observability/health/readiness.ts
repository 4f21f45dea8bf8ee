import { Injectable } from '@nestjs/common';
import { Drain } from '../drain.js';
import type { ReadinessCheck } from './readiness-check.js';
import { WatchedCheck } from './watched-check.js';

/** However many ask, the checks run no more often than this. */
const MEMORY_MILLISECONDS = 1_000;

type Outcome = 'ok' | 'error';

export interface ReadinessReport {
  readonly status: Outcome;
  readonly checks: Readonly<Record<string, Outcome>>;
}

interface Round {
  readonly begunAt: number;
  readonly checks: Promise<Record<string, Outcome>>;
}

/** Whether this process should get requests. */
@Injectable()
export class Readiness {
  private readonly checks: WatchedCheck[] = [];
  private last?: Round;

  constructor(private readonly drain: Drain) {}

  register(check: ReadinessCheck): void {
    this.checks.push(new WatchedCheck(check));
  }

  async report(): Promise<ReadinessReport> {
    // The order to stop counts at once.
    const checks = { ...(await this.lately()), serving: outcomeOf(!this.drain.hasBegun) };
    return { status: outcomeOf(Object.values(checks).every((outcome) => outcome === 'ok')), checks };
  }

  private lately(): Round['checks'] {
    const now = performance.now();
    if (!this.last || now - this.last.begunAt >= MEMORY_MILLISECONDS) {
      this.last = { begunAt: now, checks: this.ask() };
    }
    return this.last.checks;
  }

  private async ask(): Promise<Record<string, Outcome>> {
    const outcomes = this.checks.map(async (check) => [check.name, outcomeOf(await check.passes())] as const);
    return Object.fromEntries(await Promise.all(outcomes));
  }
}

const outcomeOf = (passed: boolean): Outcome => (passed ? 'ok' : 'error');
