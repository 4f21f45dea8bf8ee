import { Injectable } from '@nestjs/common';
import { Clock } from '#src/kernel/clock.js';
import { BatchedSweep } from '#src/platform/database/batched-sweep.js';
import { FlowRepository } from './flow.repository.js';

/** Deletes the flows of interactions that have expired, every minute. */
@Injectable()
export class FlowSweeper extends BatchedSweep {
  protected readonly everyMilliseconds = 60_000;

  constructor(private readonly flows: FlowRepository) {
    super();
  }

  sweep(): Promise<number> {
    return this.inBatches((size) => this.flows.sweepExpired(Clock.now(), size));
  }
}
