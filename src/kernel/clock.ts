/** The only source of the current time; a test moves it with `Clock.use`. */
export class Clock {
  private static source: () => number = Date.now;

  /** Epoch milliseconds. */
  static now(): number {
    return Clock.source();
  }

  /** Epoch seconds, as JWT and OpenID Connect count them. */
  static nowSeconds(): number {
    return Math.floor(Clock.now() / 1000);
  }

  /** Replaces the source of time; without an argument the system clock is back. */
  static use(source: () => number = Date.now): void {
    Clock.source = source;
  }
}
