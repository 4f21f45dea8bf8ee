import { beforeAll, describe, expect, it } from 'vitest';
import { Role } from '#src/modules/roles/role.entity.js';
import { applyContains } from '#src/platform/database/apply-search.js';
import { Lists } from '#src/platform/database/lists.js';
import { TenantContext } from '#src/platform/tenancy/tenant-context.js';
import { sql } from '../support/sql.js';
import { useServer } from '../support/test-app.js';

const ROLES = 1_205;

const server = useServer();
let lists: Lists;

beforeAll(async () => {
  lists = server.app.get(Lists);
  await sql(
    server.databaseUrl,
    `insert into roles (tenant_id, id, name, description, type)
     select tenant, 'listed-' || n, 'Listed ' || n, '50% of ' || n, 'User'
     from (values ('default', ${ROLES}), ('acme', 3)) as made (tenant, count), generate_series(1, count) as n`,
  );
});

const listed = (part = 'LISTED') =>
  applyContains(
    server.platform.database.entities.createQueryBuilder(Role, 'role').orderBy({ 'role.id': 'ASC' }),
    part,
    ['id', 'description'],
  );

/** A page of the list, and how many statements it took. */
async function read(page: number, pageSize: number, { part, limit }: { part?: string; limit?: number } = {}) {
  const { database } = server.platform;
  const before = database.statements;
  const { items, ...counted } = await TenantContext.run('default', () =>
    lists.page(listed(part), { page, pageSize }, limit),
  );
  return { ...counted, shown: items.length, statements: database.statements - before };
}

describe('a list', () => {
  it('has pages and a total', async () => {
    expect(await read(2, 100)).toEqual({ shown: 100, total: ROLES, isCapped: false, statements: 2 });
  });

  it('is not counted where its last page is shown', async () => {
    expect(await read(13, 100)).toEqual({ shown: 5, total: ROLES, isCapped: false, statements: 1 });
    expect(await read(1, 100, { part: 'nothing' })).toMatchObject({ shown: 0, total: 0, statements: 1 });
  });

  it('is counted where a page beyond its end is asked for', async () => {
    expect(await read(14, 100)).toEqual({ shown: 0, total: ROLES, isCapped: false, statements: 2 });
  });

  it.each([1, 13, 14])('ends its count at a limit, on page %i', async (page) => {
    expect(await read(page, 100, { limit: 1_000 })).toMatchObject({ total: 1_000, isCapped: true });
    expect(await read(page, 100, { limit: 2_000 })).toMatchObject({ total: ROLES, isCapped: false });
  });

  it('ends after 1,000 rows where no page is asked for', async () => {
    const { items, total } = await TenantContext.run('default', () => lists.page(listed(), undefined));
    expect([items.length, total]).toEqual([1_000, 1_000]);
  });

  it('shows each tenant its own', async () => {
    const { items, total } = await TenantContext.run('acme', () =>
      lists.page(listed(), { page: 1, pageSize: 2 }),
    );
    expect([items.length, total]).toEqual([2, 3]);
  });

  it.each([
    ['ted-1204', 1],
    ['50% OF 1204', 1],
    ['50_ of', 0],
    ['Listed 1204', 0],
  ])('holds a text, as it is: %s', async (part, total) => {
    expect(await read(1, 100, { part })).toMatchObject({ total });
  });
});
