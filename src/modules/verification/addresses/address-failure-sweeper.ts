import { Injectable } from '@nestjs/common';
import { Clock } from '#src/kernel/clock.js';
import { BatchedSweep } from '#src/platform/database/batched-sweep.js';
import { AddressFailureRepository } from './address-failure.repository.js';
import { WINDOW_MILLISECONDS } from './address-pace.js';

/** Deletes failures of addresses that no longer count, every minute. */
@Injectable()
export class AddressFailureSweeper extends BatchedSweep {
  protected readonly everyMilliseconds = 60_000;

  constructor(private readonly failures: AddressFailureRepository) {
    super();
  }

  sweep(): Promise<number> {
    return this.inBatches((size) => this.failures.sweep(Clock.now() - WINDOW_MILLISECONDS, size));
  }
}
