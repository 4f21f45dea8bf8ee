import { Injectable } from '@nestjs/common';
import { Clock } from '#src/kernel/clock.js';
import { DAY_MILLISECONDS, HOUR_MILLISECONDS } from '#src/kernel/durations.js';
import { BatchedSweep } from '#src/platform/database/batched-sweep.js';
import { PLACE_DAYS } from './adaptive-rules.js';
import { UserPlaceRepository } from './user-place.repository.js';

/** Deletes the places where users were so long ago that they say nothing, every hour. */
@Injectable()
export class UserPlaceSweeper extends BatchedSweep {
  protected readonly everyMilliseconds = HOUR_MILLISECONDS;

  constructor(private readonly places: UserPlaceRepository) {
    super();
  }

  sweep(): Promise<number> {
    const cutoff = Clock.now() - PLACE_DAYS * DAY_MILLISECONDS;
    return this.inBatches((size) => this.places.sweepOld(cutoff, size));
  }
}
