import { Injectable } from '@nestjs/common';
import { Clock } from '#src/kernel/clock.js';
import { BatchedSweep } from '#src/platform/database/batched-sweep.js';
import { SamlAttemptRepository } from './saml-attempt.repository.js';
import { UsedAssertionRepository } from './used-assertion.repository.js';

/** Deletes attempts that took too long, and what is remembered of assertions that are over, every minute. */
@Injectable()
export class SamlSweeper extends BatchedSweep {
  protected readonly everyMilliseconds = 60_000;

  constructor(
    private readonly attempts: SamlAttemptRepository,
    private readonly used: UsedAssertionRepository,
  ) {
    super();
  }

  async sweep(): Promise<number> {
    const attempts = await this.inBatches((size) => this.attempts.sweep(Clock.now(), size));
    return attempts + (await this.inBatches((size) => this.used.sweep(Clock.now(), size)));
  }
}
