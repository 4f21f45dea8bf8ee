import { CreateUserDto } from '#src/modules/users/users.public.js';
import { JSON_LIMIT_BYTES } from '#src/platform/http/body-parsers.js';
import { readInput } from '#src/platform/http/read-input.js';
import { unknownFields } from '#src/platform/http/unknown-fields.js';
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

/** Reads a line as the body of `POST /api/users`, but for unknown fields: nobody looks at an answer, so a misspelt one is a fault. */
export function readUserLine({ text }: Line): ReadLine {
  if (text === undefined) return { fault: { code: 'import.unreadable_line' } };
  const json = parse(text);
  if (json === undefined) return { fault: { code: 'import.invalid_json' } };
  const reading = readInput(CreateUserDto, json);
  const unknown = unknownFields(CreateUserDto, json).map(nameable);
  if ('value' in reading && unknown.length === 0) return { user: reading.value };
  const issues = 'issues' in reading ? reading.issues : [];
  const fields = [...issues, ...unknown].map(({ path, code }) => ({ path: path.join('.'), code }));
  return { fault: { code: 'guard.invalid_input', fields } };
}

/** What looks like no name of a field could be a password or a digest. */
const nameable = (path: readonly string[]) => ({
  path: path.map((name) => (/^(?:[a-z_]{1,24}|\d{1,3})$/i.test(name) ? name : '?')),
  code: 'unrecognized_key',
});

/** Undefined where it is no JSON. The error would quote the text. */
function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
