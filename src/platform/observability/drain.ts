import { setTimeout } from 'node:timers/promises';
import { Injectable } from '@nestjs/common';
import { Config } from '#src/platform/config/config.js';

/** The time between the order to stop and the end of serving, in which load balancers turn away. */
@Injectable()
export class Drain {
  private begun = false;

  constructor(private readonly config: Config) {}

  /** Answers say then that their connection is closed, and readiness fails. */
  get hasBegun(): boolean {
    return this.begun;
  }

  /** Resolves when load balancers have had the time of `SHUTDOWN_DELAY` to notice. */
  async begin(): Promise<void> {
    this.begun = true;
    const { SHUTDOWN_DELAY } = this.config.env;
    if (SHUTDOWN_DELAY > 0) await setTimeout(SHUTDOWN_DELAY);
  }
}
