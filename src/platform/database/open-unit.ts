import type pg from 'pg';
import type { EntityManager } from 'typeorm';
import { Ambient } from '#src/platform/ambient.js';

/** A transaction in progress, and its one connection. */
export interface OpenUnit {
  readonly manager: EntityManager;
  readonly connection: pg.PoolClient;
  /** What is done last inside the transaction. */
  readonly closing: (() => Promise<void>)[];
  /** What is called once the transaction is committed. It must not throw. */
  readonly committed: (() => void)[];
  /** Settles when the statement that was sent last has ended: the connection takes one at a time. */
  turn: Promise<unknown>;
  /** Set before the transaction ends: after that the connection belongs to somebody else, of another tenant perhaps. */
  ended: boolean;
}

const ambient = new Ambient<OpenUnit>();

/** The transaction that the current work runs in, if any. Throws where work outlived the unit that it began in. */
export function openUnit(): OpenUnit | undefined {
  const unit = ambient.find();
  if (unit) requireOpen(unit);
  return unit;
}

/** Sends a statement when those before it have ended. */
export function inTurn<Result>(
  unit: OpenUnit,
  send: (connection: pg.PoolClient) => Promise<Result>,
): Promise<Result> {
  const sent = unit.turn.then(() => {
    requireOpen(unit);
    return send(unit.connection);
  });
  unit.turn = sent.catch(() => undefined);
  return sent;
}

function requireOpen({ ended }: OpenUnit): void {
  if (ended) throw new Error('a unit of work ended before all work inside it: something was not awaited');
}

/** The transaction that the current work runs in. Throws where there is none. */
export function requireUnit(): OpenUnit {
  const unit = openUnit();
  if (!unit) throw new Error('this belongs into a unit of work');
  return unit;
}

export const runInUnit = <Result>(unit: OpenUnit, work: () => Result): Result => ambient.run(unit, work);
