import { setTimeout } from 'node:timers/promises';

/** The only way to wait for time to pass on purpose; a test says with `Pause.use` what waiting is. */
export class Pause {
  private static source: (milliseconds: number) => Promise<void> = setTimeout;

  static of(milliseconds: number): Promise<void> {
    return Pause.source(milliseconds);
  }

  /** Replaces how waiting is done; without an argument the timers of the system are back. */
  static use(source: (milliseconds: number) => Promise<void> = setTimeout): void {
    Pause.source = source;
  }
}
