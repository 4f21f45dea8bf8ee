import { Injectable } from '@nestjs/common';

/**
 * What became of one try: `failed` is tried again, `gave-up` was the last try, `dropped` had no tenant any more.
 */
export type JobOutcome = 'done' | 'failed' | 'gave-up' | 'dropped';

type Listener = (task: string, outcome: JobOutcome) => void;

/** Tells those who count what becomes of the jobs that this process ran, or found given up. */
@Injectable()
export class JobOutcomes {
  private readonly listeners: Listener[] = [];

  /** Calls the listener for each try from now on. It must not throw. */
  subscribe(listener: Listener): void {
    this.listeners.push(listener);
  }

  tell(task: string, outcome: JobOutcome): void {
    for (const listener of this.listeners) listener(task, outcome);
  }
}
