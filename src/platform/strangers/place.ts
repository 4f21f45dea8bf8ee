import { AsyncLocalStorage } from 'node:async_hooks';
import type { AdmissionQueue, Arrival } from '../admission-queue.js';

const places = new AsyncLocalStorage<Place>();

/** The place of a request among those that run at a time. */
export class Place {
  private isHeld = false;

  constructor(
    private readonly queue: AdmissionQueue,
    private readonly arrival: Arrival,
  ) {}

  /** Does the work of the request when it is its turn. */
  async hold<Result>(work: () => Promise<Result>): Promise<Result> {
    const turn = this.queue.enter(this.arrival);
    if (turn) await turn;
    this.isHeld = true;
    try {
      return await places.run(this, work);
    } finally {
      this.giveBack();
    }
  }

  async leaveFor<Result>(work: () => Promise<Result>): Promise<Result> {
    if (!this.isHeld) return work();
    this.giveBack();
    try {
      return await work();
    } finally {
      await this.queue.enter(this.arrival);
      this.isHeld = true;
    }
  }

  private giveBack(): void {
    if (this.isHeld) this.queue.leave(this.arrival);
    this.isHeld = false;
  }
}

/**
 * Leaves the place of the current request, if it has one, to others while the work waits for something that has a line of
 * its own, and waits for a turn again after it. Throws where there is none any more.
 */
export const aside = <Result>(work: () => Promise<Result>): Promise<Result> =>
  places.getStore()?.leaveFor(work) ?? work();
