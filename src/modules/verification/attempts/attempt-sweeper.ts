import { Injectable } from '@nestjs/common';
import { Clock } from '#src/kernel/clock.js';
import { BatchedSweep } from '#src/platform/database/batched-sweep.js';
import { AttemptRepository } from './attempt.repository.js';

/** Deletes attempts that no longer count, every minute. */
@Injectable()
export class AttemptSweeper extends BatchedSweep {
  protected readonly everyMilliseconds = 60_000;

  constructor(private readonly attempts: AttemptRepository) {
    super();
  }

  sweep(): Promise<number> {
    return this.inBatches((size) => this.attempts.sweep(Clock.now(), size));
  }
}
