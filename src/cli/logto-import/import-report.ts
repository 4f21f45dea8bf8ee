import { appendFileSync, writeFileSync } from 'node:fs';
import { ProgressLine } from '../progress-line.js';
import type { Remark } from './logto-table.js';

/** What became of the rows of a batch. */
export interface Outcome {
  readonly imported: number;
  /** How many were here already. */
  readonly present: number;
  readonly refused: readonly RowRemark[];
  readonly left: readonly RowRemark[];
}

export interface RowRemark extends Remark {
  readonly id: string;
}

/** So many are named on the standard error; all of them are in the file. */
const NAMED_PER_TABLE = 20;

const grouped = (count: number): string => count.toLocaleString('en');

/** Tells of an import from Logto: on a terminal how far it is, on the standard error and in a file what stays behind. */
export class ImportReport {
  private readonly progress = new ProgressLine();
  private imported = 0;
  private refused = 0;
  private table = { name: '', rows: 0, imported: 0, present: 0, refused: 0, left: 0 };

  constructor(private readonly file?: string) {
    if (file !== undefined) writeFileSync(file, '');
  }

  /** Whether any row was refused. */
  get isIncomplete(): boolean {
    return this.refused > 0;
  }

  begin(name: string, rows: number): void {
    this.table = { name, rows, imported: 0, present: 0, refused: 0, left: 0 };
  }

  add({ imported, present, refused, left }: Outcome): void {
    const { table } = this;
    for (const remark of refused) this.tell('refused', remark);
    for (const remark of left) this.tell('left out', remark);
    table.imported += imported;
    table.present += present;
    this.progress.show(table.imported + table.present + table.refused, table.rows, table.name);
  }

  /** Tables without a row are not worth a line. */
  end(): void {
    this.progress.clear();
    const { name, imported, present, refused, left } = this.table;
    this.imported += imported;
    this.refused += refused;
    const counts: readonly (readonly [number, string])[] = [
      [imported, 'imported'],
      [present, 'here already'],
      [refused, 'refused'],
      [left, 'without a part of them'],
    ];
    const told = counts.filter(([count]) => count > 0).map(([count, what]) => `${grouped(count)} ${what}`);
    if (told.length > 0) console.log(`${name}: ${told.join(', ')}`);
  }

  finish(isDryRun: boolean): void {
    console.log(lastWords(this.imported, this.refused, isDryRun));
  }

  private tell(outcome: 'refused' | 'left out', { id, ...remark }: RowRemark): void {
    const { table } = this;
    const told = table.refused + table.left;
    if (outcome === 'refused') table.refused += 1;
    else table.left += 1;
    if (this.file !== undefined) {
      appendFileSync(this.file, `${JSON.stringify({ table: table.name, id, outcome, ...remark })}\n`);
    }
    if (told > NAMED_PER_TABLE) return;
    this.progress.clear();
    const fields = remark.fields?.map(({ path, code }) => ` ${path}: ${code}`) ?? [];
    const line = `${table.name} ${id} ${outcome}: ${remark.code}${fields.join(',')}. ${remark.reason}`;
    console.error(told < NAMED_PER_TABLE ? line : `${table.name}: more of them; --report FILE names all.`);
  }
}

function lastWords(imported: number, refused: number, isDryRun: boolean): string {
  const rest = refused > 0 ? ` ${grouped(refused)} rows are refused.` : '';
  if (imported === 0) return `Nothing to do: nothing is there that is not here.${rest}`;
  if (isDryRun) return `Nothing was written: ${grouped(imported)} rows would be imported.${rest}`;
  return `${grouped(imported)} rows imported.${rest}`;
}
