import { expect, it } from 'vitest';
import '#src/app.module.js';
import { AppError } from '#src/kernel/errors.js';
import { constraintMeanings, constraintsWithMeaning } from '#src/platform/database/constraint-meanings.js';
import { copyDatabase } from '../support/database-copy.js';
import { sql } from '../support/sql.js';

it('gives a meaning to unique constraints that there are, under their names', async () => {
  const unique = await sql<{ name: string }>(
    await copyDatabase(),
    `select c.relname as name from pg_index i join pg_class c on c.oid = i.indexrelid where i.indisunique`,
  );
  expect(constraintsWithMeaning().length).toBeGreaterThan(5);
  expect(unique.map(({ name }) => name)).toEqual(expect.arrayContaining([...constraintsWithMeaning()]));
});

it('gives a constraint one meaning', () => {
  const own = { roles__name: AppError.declare('unprocessable', 'role.other', 'Another meaning.') };
  expect(() => constraintMeanings(own)).toThrow('the constraint roles__name has two meanings');
});
