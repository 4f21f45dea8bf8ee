/** One thing that is wrong with an input, in the shape that API clients read from `data.issues`. */
export interface Issue extends IssueBody {
  readonly path: readonly (string | number)[];
}

/** An issue before its place in the input is known. `path` leads from the property to the culprit inside it. */
export interface IssueBody {
  readonly code:
    'invalid_type' | 'invalid_string' | 'invalid_enum_value' | 'too_small' | 'too_big' | 'custom';
  readonly message: string;
  readonly path?: readonly (string | number)[];
  readonly [detail: string]: unknown;
}

/** The word for what was received: JavaScript's `typeof`, with `null`, `array` and `nan` told apart. */
export function typeOf(value: unknown): string {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'array';
  if (Number.isNaN(value)) return 'nan';
  return typeof value;
}

export function invalidType(expected: string, value: unknown, received = typeOf(value)): IssueBody {
  const message = received === 'undefined' ? 'Required' : `Expected ${expected}, received ${received}`;
  return { code: 'invalid_type', expected, received, message };
}
