import { reasonOf } from '#src/platform/database/outages.js';

/** What the doctor says of one matter. A remedy stands where something is wrong, or would be better otherwise. */
export interface Finding {
  readonly state: 'fine' | 'advice' | 'wrong' | 'unchecked';
  readonly matter: string;
  readonly says: string;
  readonly remedy?: string | undefined;
}

/** Hears of each finding as it is made. */
export type Report = (finding: Finding) => void;

const MARKS: Readonly<Record<Finding['state'], string>> = {
  fine: 'fine',
  advice: 'note',
  wrong: 'WRONG',
  unchecked: '–',
};

/** A finding as lines for a terminal. */
export function shownFinding({ state, matter, says, remedy }: Finding): string {
  const line = `${MARKS[state].padEnd(6)}${matter.padEnd(18)} ${indented(says)}`;
  return remedy === undefined ? line : `${line}\n${' '.repeat(25)}→ ${indented(remedy)}`;
}

const indented = (text: string): string => text.replaceAll('\n', `\n${' '.repeat(25)}`);

/** Makes a finding of what `look` says, or of why it could not look. Returns how it stands. */
export async function examine(
  report: Report,
  matter: string,
  look: () => Promise<Omit<Finding, 'matter'>>,
): Promise<Finding['state']> {
  const found = await look().catch((error: unknown) => ({ state: 'wrong' as const, says: reasonOf(error) }));
  report({ ...found, matter });
  return found.state;
}
