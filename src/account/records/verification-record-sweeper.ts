import { Injectable } from '@nestjs/common';
import { Clock } from '#src/kernel/clock.js';
import { BatchedSweep } from '#src/platform/database/batched-sweep.js';
import { VerificationRecordRepository } from './verification-record.repository.js';

/** Deletes the records that have expired, every minute. */
@Injectable()
export class VerificationRecordSweeper extends BatchedSweep {
  protected readonly everyMilliseconds = 60_000;

  constructor(private readonly records: VerificationRecordRepository) {
    super();
  }

  sweep(): Promise<number> {
    return this.inBatches((size) => this.records.sweep(Clock.now(), size));
  }
}
