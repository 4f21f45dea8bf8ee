import { Injectable } from '@nestjs/common';
import { Clock } from '#src/kernel/clock.js';
import { DAY_MILLISECONDS, HOUR_MILLISECONDS } from '#src/kernel/durations.js';
import { BatchedSweep } from '#src/platform/database/batched-sweep.js';
import { OneTimeTokenRepository } from './one-time-token.repository.js';

/** Long enough to find out what became of a link. */
const KEPT_MILLISECONDS = 30 * DAY_MILLISECONDS;

/** Deletes tokens 30 days after they expired, whatever became of them, every hour. */
@Injectable()
export class OneTimeTokenSweeper extends BatchedSweep {
  protected readonly everyMilliseconds = HOUR_MILLISECONDS;

  constructor(private readonly tokens: OneTimeTokenRepository) {
    super();
  }

  sweep(): Promise<number> {
    return this.inBatches((size) => this.tokens.sweep(Clock.now() - KEPT_MILLISECONDS, size));
  }
}
