import { readdir } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { describeApi } from '#src/cli/openapi.js';
import type { ErrorDeclaration } from '#src/kernel/errors.js';
import { RequestErrors } from '#src/platform/http/request.errors.js';

const SOURCE = new URL('../../src/', import.meta.url);

describe('every error that is declared', () => {
  it('is answered by some operation, or by HTTP itself', async () => {
    const { errors } = await describeApi();
    const answered = [...errors.flatMap((operation) => operation.errors), ...Object.values(RequestErrors)];
    const known = new Set(answered.map(keyOf));
    const declared = await declarations();
    expect(declared.length).toBeGreaterThan(100);
    expect(declared.map(keyOf).filter((key) => !known.has(key))).toEqual([]);
  });

  it('is one sentence or more, for people', async () => {
    const declared = await declarations();
    expect(declared.filter(({ meaning }) => !/^[A-Z"“].*\.$/.test(meaning)).map(keyOf)).toEqual([]);
  });
});

/** What all files of errors export. */
async function declarations(): Promise<ErrorDeclaration[]> {
  const files = await readdir(SOURCE, { recursive: true });
  const modules = await Promise.all(
    files
      .filter((file) => /(\.|entity-)errors\.ts$/.test(file))
      .map((file) => `#src/${file.replace(/ts$/, 'js')}`)
      .map((module): Promise<object> => import(/* @vite-ignore */ module)),
  );
  return modules.flatMap(declarationsIn);
}

const declarationsIn = (value: unknown): ErrorDeclaration[] => {
  if (isDeclaration(value)) return [{ kind: value.kind, code: value.code, meaning: value.meaning }];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(declarationsIn) : [];
};

const isDeclaration = (value: unknown): value is ErrorDeclaration =>
  typeof value === 'function' && 'code' in value && 'meaning' in value;

const keyOf = ({ kind, code, meaning }: ErrorDeclaration): string => `${kind} ${code}: ${meaning}`;
