import { Injectable } from '@nestjs/common';
import { Clock } from '#src/kernel/clock.js';
import { HOUR_MILLISECONDS } from '#src/kernel/durations.js';
import { BatchedSweep } from '#src/platform/database/batched-sweep.js';
import { VerificationCodeRepository } from './verification-code.repository.js';

/** Deletes codes an hour after they expired, every minute: until then whoever types one is told that it is too old. */
@Injectable()
export class VerificationCodeSweeper extends BatchedSweep {
  protected readonly everyMilliseconds = 60_000;

  constructor(private readonly codes: VerificationCodeRepository) {
    super();
  }

  sweep(): Promise<number> {
    return this.inBatches((size) => this.codes.sweep(Clock.now() - HOUR_MILLISECONDS, size));
  }
}
