import { Injectable, Logger, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import { Clock } from '#src/kernel/clock.js';
import { ArtefactRepository } from './artefact.repository.js';

const EVERY_MILLISECONDS = 60_000;
/** Small enough that a batch locks its rows for milliseconds. */
const BATCH = 1000;

/** Deletes expired artefacts, every minute, in batches. Nodes that sweep at the same time skip each other's rows. */
@Injectable()
export class ArtefactSweeper implements OnApplicationBootstrap, OnApplicationShutdown {
  private readonly logger = new Logger(ArtefactSweeper.name);
  private timer?: NodeJS.Timeout;
  private sweeping: Promise<void> = Promise.resolve();
  private stopping = false;

  constructor(private readonly artefacts: ArtefactRepository) {}

  onApplicationBootstrap(): void {
    this.timer = setInterval(() => {
      this.sweeping = this.sweeping.then(() => this.tryToSweep());
    }, EVERY_MILLISECONDS).unref();
  }

  /** Waits for the batch in progress, since the database closes next. */
  async onApplicationShutdown(): Promise<void> {
    this.stopping = true;
    clearInterval(this.timer);
    await this.sweeping;
  }

  /** Deletes what has expired by now; says how much. */
  async sweep(): Promise<number> {
    let total = 0;
    for (;;) {
      const swept = await this.artefacts.sweepExpired(Clock.now(), BATCH);
      total += swept;
      if (swept < BATCH || this.stopping) return total;
    }
  }

  private async tryToSweep(): Promise<void> {
    try {
      await this.sweep();
    } catch (error) {
      this.logger.error('expired artefacts were not swept; the next sweep tries again', error);
    }
  }
}
