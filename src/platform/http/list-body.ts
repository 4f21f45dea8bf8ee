import { AppError } from '#src/kernel/errors.js';
import { MAX_LIST_BYTES, type PageRequest } from '#src/kernel/page.js';
import { answerTooLargeIn } from '#src/platform/database/answer-limit.js';

/** Rows become longer on their way out: fields get names, and characters are escaped. */
const SHARE_OF_ROWS = 0.9;

/**
 * Writes a list, or an object that holds one, as JSON. A page that is too large is refused, never shortened, unless it
 * has one item; a list without a page ends before it becomes too large.
 */
export function listBody(body: unknown, page: PageRequest | undefined): string {
  const text = JSON.stringify(body);
  if (isSmall(text)) return text;
  const { fitting, total } = itemsThatFit(body);
  if (page && total > 1) throw pageTooLarge(fitting.length);
  return page || !Array.isArray(body) ? text : `[${fitting.join(',')}]`;
}

/** What the failure to read a page means to its reader; any other failure stays what it is. */
export function pageFailure(error: unknown, { pageSize }: PageRequest): unknown {
  const tooLarge = answerTooLargeIn(error);
  if (!tooLarge) return error;
  return pageTooLarge(Math.min(Math.floor(tooLarge.rows * SHARE_OF_ROWS), pageSize - 1));
}

export const pageTooLarge = AppError.declare(
  'unprocessable',
  'request.page_too_large',
  'The page is too large. Ask for fewer items at a time.',
  (fitting: number) => {
    const pageSize = Math.max(1, fitting);
    return {
      message: `The page holds more than ${MAX_LIST_BYTES} bytes. Ask for ${pageSize} at a time.`,
      data: { pageSize },
    };
  },
);

const isSmall = (text: string): boolean =>
  text.length <= MAX_LIST_BYTES && Buffer.byteLength(text) <= MAX_LIST_BYTES;

/** The first items, written as JSON. */
function itemsThatFit(body: unknown): { fitting: readonly string[]; total: number } {
  const items: readonly unknown[] = [body, ...Object.values(Object(body))].find(Array.isArray) ?? [];
  const fitting: string[] = [];
  let bytes = 2;
  for (const item of items) {
    const text = JSON.stringify(item);
    bytes += Buffer.byteLength(text) + 1;
    if (bytes > MAX_LIST_BYTES) break;
    fitting.push(text);
  }
  return { fitting, total: items.length };
}
