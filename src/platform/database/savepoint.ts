import { inTurn, requireUnit } from './open-unit.js';

/**
 * A part of a unit of work that can fail without the rest: what it wrote is undone, and its error thrown. Parts do not
 * overlap, but may be inside each other.
 */
export async function savepoint<Result>(work: () => Promise<Result>): Promise<Result> {
  const unit = requireUnit();
  const send = (statement: string) => inTurn(unit, (connection) => connection.query(statement));
  await send('savepoint part');
  try {
    const result = await work();
    await send('release savepoint part');
    return result;
  } catch (error) {
    await send('rollback to savepoint part');
    await send('release savepoint part');
    throw error;
  }
}
