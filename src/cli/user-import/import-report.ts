import { appendFileSync, writeFileSync } from 'node:fs';
import { ProgressLine } from '../progress-line.js';
import type { Checkpoint } from './checkpoint.js';
import type { LineFault } from './user-line.js';

const grouped = (count: number): string => count.toLocaleString('en');

/** Tells of an import: invalid lines and how far it is on the standard error, invalid lines in a file as well. */
export class ImportReport {
  private readonly progress = new ProgressLine();

  constructor(
    private readonly lines: number,
    private readonly file?: string,
  ) {}

  /** A new import begins a new file; one that goes on adds to it. A finished one leaves it as it is. */
  begin({ line, isFinished }: Checkpoint): void {
    if (isFinished) console.error('Nothing to do: this file was imported before.');
    else if (line > 0) console.error(`Going on after line ${grouped(line)}.`);
    else if (this.file !== undefined) writeFileSync(this.file, '');
  }

  invalid(line: number, fault: LineFault): void {
    const fields = fault.fields?.map(({ path, code }) => ` ${path}: ${code}`) ?? [];
    this.progress.clear();
    console.error(`line ${line}: ${fault.code}${fields.join(',')}`);
    if (this.file !== undefined) appendFileSync(this.file, `${JSON.stringify({ line, ...fault })}\n`);
  }

  step({ line, imported, invalid }: Checkpoint): void {
    const place = `line ${grouped(line)} of ${grouped(this.lines)}`;
    const counts = `${grouped(imported)} users, ${grouped(invalid)} invalid`;
    this.progress.show(line, this.lines, `${place}, ${counts}`);
  }

  end({ line, imported, invalid, isFinished }: Checkpoint): void {
    this.progress.clear();
    const made = `${grouped(imported)} users imported, ${grouped(invalid)} invalid lines.`;
    const rest = `Stopped after line ${grouped(line)}; the same command goes on from there.`;
    console.log(isFinished ? made : `${made} ${rest}`);
  }
}
