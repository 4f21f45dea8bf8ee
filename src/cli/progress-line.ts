const WIDTH = 20;
const CLEAR_LINE = '\r\u001b[K';

/** How often it moves: on a terminal as often as a person wants to see it, elsewhere as often as a log should grow. */
const STEP_MILLISECONDS = { bar: 100, line: 10_000 };

/** Shows how far something is: as a bar in the last line of a terminal, elsewhere as a line now and then. */
export class ProgressLine {
  private shownAt = performance.now();

  constructor(private readonly out: Pick<NodeJS.WriteStream, 'isTTY' | 'write'> = process.stderr) {}

  show(done: number, total: number, words: string): void {
    const now = performance.now();
    if (now - this.shownAt < STEP_MILLISECONDS[this.out.isTTY ? 'bar' : 'line']) return;
    this.shownAt = now;
    const share = total > 0 ? Math.min(done / total, 1) : 1;
    const percent = `${Math.floor(share * 100)} %`.padStart(5);
    if (!this.out.isTTY) return void this.out.write(`${percent} ${words}\n`);
    const filled = Math.round(share * WIDTH);
    this.out.write(`${CLEAR_LINE}${'█'.repeat(filled)}${'░'.repeat(WIDTH - filled)} ${percent} ${words}`);
  }

  /** Makes room for other lines. */
  clear(): void {
    if (this.out.isTTY) this.out.write(CLEAR_LINE);
  }
}
