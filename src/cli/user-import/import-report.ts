import { appendFileSync, writeFileSync } from 'node:fs';
import type { Checkpoint } from './checkpoint.js';
import type { LineFault } from './user-line.js';

/** As often as a person wants to see it move. */
const LINES_PER_STEP = 100;
const CLEAR_LINE = '\r\u001b[K';

const grouped = (count: number): string => count.toLocaleString('en');

/** Tells of an import: invalid lines on the standard error and in a file, and on a terminal how far it is. */
export class ImportReport {
  private readonly isTerminal = process.stderr.isTTY;

  constructor(
    private readonly lines: number,
    private readonly file?: string,
  ) {}

  /** A new import begins a new file; one that goes on adds to it. A finished one leaves it as it is. */
  begin({ line, isFinished }: Checkpoint): void {
    if (isFinished) console.error('This file was imported before:');
    else if (line > 0) console.error(`Going on after line ${grouped(line)}.`);
    else if (this.file !== undefined) writeFileSync(this.file, '');
  }

  invalid(line: number, fault: LineFault): void {
    const fields = fault.fields?.map(({ path, code }) => ` ${path}: ${code}`) ?? [];
    this.clear();
    console.error(`line ${line}: ${fault.code}${fields.join(',')}`);
    if (this.file !== undefined) appendFileSync(this.file, `${JSON.stringify({ line, ...fault })}\n`);
  }

  step({ line, imported, invalid }: Checkpoint): void {
    if (!this.isTerminal || line % LINES_PER_STEP !== 0) return;
    const place = `line ${grouped(line)} of ${grouped(this.lines)}`;
    process.stderr.write(`${CLEAR_LINE}${place}, ${grouped(imported)} users, ${grouped(invalid)} invalid`);
  }

  end({ line, imported, invalid, isFinished }: Checkpoint): void {
    this.clear();
    const made = `${grouped(imported)} users imported, ${grouped(invalid)} invalid lines.`;
    const rest = `Stopped after line ${grouped(line)}; the same command goes on from there.`;
    console.log(isFinished ? made : `${made} ${rest}`);
  }

  private clear(): void {
    if (this.isTerminal) process.stderr.write(CLEAR_LINE);
  }
}
