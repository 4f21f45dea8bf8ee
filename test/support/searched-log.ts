import type { DestinationStream } from 'pino';
import { lineWithSecret } from './known-secrets.js';

/** What is kept of a log; beyond it, what was searched already is dropped. */
const KEPT = 8_000_000;
/** Kept when the rest is dropped: a secret may be known a little later than it was logged. */
const OVERLAP = 1_000_000;

/** As pino numbers them. */
const LEVELS: Readonly<Record<string, number>> = {
  trace: 10,
  debug: 20,
  info: 30,
  warn: 40,
  error: 50,
  fatal: 60,
  silent: Number.POSITIVE_INFINITY,
};

/** Everything that a server logs, of which it prints what it would print otherwise. No line of it may hold a secret. */
export class SearchedLog implements DestinationStream {
  private text = '';
  private finding?: string;

  constructor(private readonly printedLevel: string) {}

  write(line: string): void {
    const level = Number(/^\{"level":(\d+)/.exec(line)?.[1] ?? 0);
    if (level >= (LEVELS[this.printedLevel] ?? 0)) process.stdout.write(line);
    this.text += line;
    if (this.text.length > KEPT) {
      this.search();
      this.text = this.text.slice(-OVERLAP);
    }
  }

  /** The lines that are kept, parsed. */
  lines(): Record<string, unknown>[] {
    const whole = this.text.slice(this.text.indexOf('{"level"'));
    return whole
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => JSON.parse(line) as Record<string, unknown>);
  }

  /** Throws where a line held a secret. */
  requireNoSecret(): void {
    this.search();
    if (this.finding !== undefined) throw new Error(`a secret was logged: ${this.finding}`);
  }

  private search(): void {
    this.finding ??= lineWithSecret(this.text);
  }
}
