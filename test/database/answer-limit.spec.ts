import { describe, expect, it } from 'vitest';
import { AnswerTooLargeError } from '#src/platform/database/answer-limit.js';
import { Lists } from '#src/platform/database/lists.js';
import { namedQuery } from '#src/platform/database/named-query.js';
import { TenantContext } from '#src/platform/tenancy/tenant-context.js';
import { useServer } from '../support/test-app.js';

/** Each of them has $2 bytes. */
const selectTexts = namedQuery(
  'texts of answer limit',
  `select repeat('x', $2::int) as text from generate_series(1, $1::int)`,
);

const MEGABYTE = 1_000_000;

describe('the answer to a statement', () => {
  const server = useServer();

  const read = (rows: number, bytes: number) =>
    TenantContext.run('default', () => server.platform.database.rows(selectTexts, [rows, bytes]));

  it('is cut off after 4 MB, and says how many rows came', async () => {
    expect(await read(4, MEGABYTE)).toHaveLength(4);
    const failure = await read(400, MEGABYTE).catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(AnswerTooLargeError);
    expect(failure).toMatchObject({ rows: 4 });
    expect(await read(4, MEGABYTE)).toHaveLength(4);
  });

  it('may be one row of any size', async () => {
    expect(await read(1, 10 * MEGABYTE)).toHaveLength(1);
  });

  it('is counted anew for each statement of a unit of work, which it ends', async () => {
    await TenantContext.run('default', () =>
      server.platform.unitOfWork.run(async () => {
        expect(await read(3, MEGABYTE)).toHaveLength(3);
        expect(await read(3, MEGABYTE)).toHaveLength(3);
      }),
    );
    const ended = TenantContext.run('default', () => server.platform.unitOfWork.run(() => read(5, MEGABYTE)));
    await expect(ended).rejects.toBeInstanceOf(AnswerTooLargeError);
    expect(await read(1, 1)).toHaveLength(1);
  });

  it('makes a list without pages end where it would be cut off', async () => {
    const rows = await TenantContext.run('default', () =>
      server.app
        .get(Lists)
        .first((limit) => server.platform.database.rows(selectTexts, [Math.min(limit, 400), MEGABYTE])),
    );
    expect(rows).toHaveLength(4);
  });
});
