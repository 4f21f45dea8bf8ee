import { AppError } from '#src/kernel/errors.js';

/** Runs heavy work one piece after the other, and refuses more than `max` pieces that wait or run. */
export class OneAtATime {
  private pending = 0;
  private last: Promise<unknown> = Promise.resolve();

  constructor(private readonly max: number) {}

  /** Throws `request.too_many_requests` (429) where too many are waiting already. */
  async run<Result>(work: () => Promise<Result>): Promise<Result> {
    if (this.pending >= this.max) {
      throw new AppError(
        'too-many',
        'request.too_many_requests',
        'Too many of these at once. Try again in a moment.',
      );
    }
    this.pending += 1;
    const result = this.last.then(work);
    this.last = result.catch(() => undefined);
    return result.finally(() => {
      this.pending -= 1;
    });
  }
}
