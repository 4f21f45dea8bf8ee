import pg from 'pg';
import { MAX_LIST_BYTES } from '#src/kernel/page.js';

/** The part of a message of the protocol that tells how many bytes it is. */
interface DataRow {
  readonly length: number;
}

/** A statement was cut off: what PostgreSQL had to say was more than a list may hold. */
export class AnswerTooLargeError extends Error {
  constructor(
    /** How many rows came before there were too many bytes. */
    readonly rows: number,
  ) {
    super(`a statement answered with more than ${MAX_LIST_BYTES} bytes`);
  }
}

/** Recognises it, also where TypeORM has wrapped it. */
export function answerTooLargeIn(error: unknown): AnswerTooLargeError | undefined {
  if (typeof error === 'object' && error !== null && 'driverError' in error)
    return answerTooLargeIn(error.driverError);
  return error instanceof AnswerTooLargeError ? error : undefined;
}

/**
 * Ends the connection in the middle of an answer of several rows that is too large, so that neither the process holds
 * nor PostgreSQL writes the rest of it. Rows are counted as they come, which costs no statement: to ask for their size
 * first, PostgreSQL would have to write out all of them. A single row may be of any size.
 */
export function limitAnswers(client: pg.ClientBase): void {
  if (!(client instanceof pg.Client)) throw new TypeError('the connection is none of pg');
  const { connection } = client;
  let rows = 0;
  let bytes = 0;
  connection.on('dataRow', ({ length }: DataRow) => {
    bytes += length;
    if (rows === 0 || bytes <= MAX_LIST_BYTES) {
      rows += 1;
      return;
    }
    // At once: the end of the answer may have come with this row, and would make the statement a success.
    connection.emit('error', new AnswerTooLargeError(rows));
    connection.stream.destroy();
  });
  connection.on('readyForQuery', () => {
    rows = 0;
    bytes = 0;
  });
}
