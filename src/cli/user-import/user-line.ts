import { CreateUserDto } from '#src/modules/users/users.public.js';
import { JSON_LIMIT_BYTES } from '#src/platform/http/body-parsers.js';
import { readInput } from '#src/platform/http/read-input.js';
import type { Line } from './lines.js';

/** As long as the body of a request may be. */
export const MAX_LINE_BYTES = JSON_LIMIT_BYTES;

/**
 * Why a line makes no user. Says where the fault lies, never what stands there: lines hold digests of passwords, and
 * the fault may be that one stands in the wrong place.
 */
export interface LineFault {
  readonly code: string;
  /** The fields that are wrong, each with what is wrong with it. */
  readonly fields?: readonly { readonly path: string; readonly code: string }[];
}

export type ReadLine = { readonly user: CreateUserDto } | { readonly fault: LineFault };

/** Reads a line as the body of `POST /api/users`. */
export function readUserLine({ text }: Line): ReadLine {
  if (text === undefined) return { fault: { code: 'import.unreadable_line' } };
  const json = parse(text);
  if (json === undefined) return { fault: { code: 'import.invalid_json' } };
  const reading = readInput(CreateUserDto, json);
  if ('value' in reading) return { user: reading.value };
  const fields = reading.issues.map(({ path, code }) => ({ path: path.join('.'), code }));
  return { fault: { code: 'guard.invalid_input', fields } };
}

/** Undefined where it is no JSON. The error would quote the text. */
function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
