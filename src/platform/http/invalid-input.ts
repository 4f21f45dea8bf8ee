import { AppError } from '#src/kernel/errors.js';
import type { Issue } from './fields/issue.js';

export type InputPart = 'body' | 'query' | 'params';

export const invalidInput = AppError.declare(
  'invalid',
  'guard.invalid_input',
  'The request does not have the shape that its route declares.',
  (part: InputPart, issues: readonly Issue[]) => ({
    message: `The ${partNames[part]} of the request is invalid.`,
    // API clients look for the name of the validator they know.
    data: { issues, name: 'ZodError' },
    details: issues.map(lineOf).join('\n'),
  }),
);

const partNames: Record<InputPart, string> = { body: 'body', query: 'query string', params: 'path' };

const lineOf = ({ path, code, message }: Issue): string => `"${path.join('.')}" (${code}): ${message}`;
