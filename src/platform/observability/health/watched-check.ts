import { setTimeout } from 'node:timers/promises';
import type { ReadinessCheck } from './readiness-check.js';

/** Shorter than the time that load balancers commonly wait for a probe. */
const LONGEST_MILLISECONDS = 2_000;

/** A check that fails when it takes too long, and is not begun again before it has ended: it must not add to the load. */
export class WatchedCheck {
  private running?: Promise<boolean>;

  constructor(private readonly watched: ReadinessCheck) {}

  get name(): string {
    return this.watched.name;
  }

  async passes(): Promise<boolean> {
    this.running ??= this.run();
    const late = new AbortController();
    const { signal } = late;
    try {
      return await Promise.race([this.running, setTimeout(LONGEST_MILLISECONDS, false, { signal })]);
    } finally {
      late.abort();
    }
  }

  private async run(): Promise<boolean> {
    try {
      return await this.watched.check();
    } catch {
      return false;
    } finally {
      this.running = undefined;
    }
  }
}
