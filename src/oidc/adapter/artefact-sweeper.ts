import { Injectable } from '@nestjs/common';
import { Clock } from '#src/kernel/clock.js';
import { BatchedSweep } from '#src/platform/database/batched-sweep.js';
import { ArtefactRepository } from './artefact.repository.js';

/** Deletes expired artefacts, every minute. */
@Injectable()
export class ArtefactSweeper extends BatchedSweep {
  protected readonly everyMilliseconds = 60_000;

  constructor(private readonly artefacts: ArtefactRepository) {
    super();
  }

  sweep(): Promise<number> {
    return this.inBatches((size) => this.artefacts.sweepExpired(Clock.now(), size));
  }
}
