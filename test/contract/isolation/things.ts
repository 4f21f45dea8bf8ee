import type { Kind } from './id-kinds.js';

/** Two things of a kind: those in use belong to each other, a spare one waits to be put to use. */
export interface Pair {
  readonly used: string;
  readonly spare: string;
}

export type Things = Readonly<Record<Kind, Pair>>;
/** What the log is about. */
export type LoggedThings = Omit<Things, 'log'>;
