import { Logger, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import { logFailure } from './log-failure.js';

/** Small enough that a batch locks its rows for milliseconds. */
const BATCH = 1000;

/** Deletes up to `size` rows and says how many. */
type SweepBatch = (size: number) => Promise<number>;

/** Deletes batch by batch, each committed by itself, until nothing is left; says how much there was. */
export async function sweepInBatches(
  sweepBatch: SweepBatch,
  isStopping: () => boolean = () => false,
): Promise<number> {
  for (let total = 0; ;) {
    if (isStopping()) return total;
    const swept = await sweepBatch(BATCH);
    total += swept;
    if (swept < BATCH) return total;
  }
}

/** Deletes again and again, in batches, what is no longer wanted. A batch skips the rows that another node is deleting. */
export abstract class BatchedSweep implements OnApplicationBootstrap, OnApplicationShutdown {
  private readonly logger = new Logger(this.constructor.name);
  private timer?: NodeJS.Timeout;
  private sweeping: Promise<void> = Promise.resolve();
  protected isStopping = false;

  protected abstract readonly everyMilliseconds: number;

  /** Deletes what is not wanted by now; says how much. */
  abstract sweep(): Promise<number>;

  onApplicationBootstrap(): void {
    this.timer = setInterval(() => {
      this.sweeping = this.sweeping.then(() => this.tryToSweep());
    }, this.everyMilliseconds).unref();
  }

  /** Waits for the batch in progress, since the database closes next. */
  async onApplicationShutdown(): Promise<void> {
    this.isStopping = true;
    clearInterval(this.timer);
    await this.sweeping;
  }

  protected inBatches(sweepBatch: SweepBatch): Promise<number> {
    return sweepInBatches(sweepBatch, () => this.isStopping);
  }

  private async tryToSweep(): Promise<void> {
    try {
      await this.sweep();
    } catch (error) {
      logFailure(this.logger, 'the sweep failed; the next one tries again', error);
    }
  }
}
