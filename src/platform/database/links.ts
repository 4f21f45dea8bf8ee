import pg from 'pg';
import { type Delta, MAX_LINKS } from '#src/kernel/links.js';
import type { Database } from './database.js';
import { namedQuery, type NamedQuery } from './named-query.js';
import { escapeIdentifiers, placeholders } from './sql-lists.js';
import { lockForTenant } from './tenant-locks.js';

/** A table whose rows say that one thing has another, seen from the thing that has. */
export interface Links {
  /** What the links of one owner are locked under. */
  readonly table: string;
  readonly add: NamedQuery;
  readonly replace: NamedQuery;
  readonly remove: NamedQuery;
}

/** The id of what has the links; several where that is a link itself, such as a member of an organization. */
export type LinkOwner = string | readonly string[];

interface LinkColumns {
  readonly table: string;
  readonly owner: LinkOwner;
  readonly target: string;
}

/** Declares the links of a table, once a direction. The columns are ids, and together unique in a tenant. */
export function linksOf({ table, owner, target }: LinkColumns): Links {
  // Short: PostgreSQL tells statements apart by the first 63 characters of their names.
  const owners = partsOf(owner);
  const name = `${table}.${target}`;
  return {
    table,
    add: namedQuery(
      `add ${name}`,
      // In one order always, so that two that add the same do not wait for each other in a circle.
      `insert into ${pg.escapeIdentifier(table)} (${escapeIdentifiers([...owners, target])})
       select ${placeholders(owners, 2)}, added.id from unnest($1::text[]) as added (id) order by added.id
       on conflict do nothing returning ${pg.escapeIdentifier(target)} as id`,
    ),
    replace: namedQuery(
      `replace ${name}`,
      `with removed as (
         delete from ${pg.escapeIdentifier(table)}
         where (${escapeIdentifiers(owners)}) = (${placeholders(owners, 3)})
           and ${pg.escapeIdentifier(target)} <> all ($1::text[] || $2::text[])
         returning ${pg.escapeIdentifier(target)} as id
       ), added as (
         insert into ${pg.escapeIdentifier(table)} (${escapeIdentifiers([...owners, target])})
         select ${placeholders(owners, 3)}, given.id from unnest($1::text[]) as given (id) order by given.id
         on conflict do nothing returning ${pg.escapeIdentifier(target)} as id
       )
       select id, true as "isAdded" from added union all select id, false from removed`,
    ),
    remove: namedQuery(
      `remove ${name}`,
      `delete from ${pg.escapeIdentifier(table)}
       where (${escapeIdentifiers(owners)}) = (${placeholders(owners, 2)}) and ${pg.escapeIdentifier(target)} = $1
       returning ${pg.escapeIdentifier(target)} as id`,
    ),
  };
}

const partsOf = (owner: LinkOwner): readonly string[] => (typeof owner === 'string' ? [owner] : owner);

/** Adds what is not there yet, and returns the ids of that. A foreign key refuses what does not exist. */
export async function addLinks(
  database: Database,
  { add }: Links,
  owner: LinkOwner,
  targetIds: readonly string[],
): Promise<string[]> {
  const rows = await database.rows<{ id: string }>(add, [bounded(targetIds), ...partsOf(owner)]);
  return rows.map(({ id }) => id);
}

/**
 * Makes these the owner's links: adds what lacks, removes what is too many, and leaves alone what is spared. Returns what
 * came and went. Runs inside a unit of work, at whose end its lock ends: of two that replace at once the later wins as a
 * whole.
 */
export async function replaceLinks(
  database: Database,
  { table, replace }: Links,
  owner: LinkOwner,
  { targetIds, spared = [] }: { readonly targetIds: readonly string[]; readonly spared?: readonly string[] },
): Promise<Delta> {
  await lockForTenant(database, [table, ...partsOf(owner)].join(' '));
  const values = [bounded(targetIds), spared, ...partsOf(owner)];
  const rows = await database.rows<{ id: string; isAdded: boolean }>(replace, values);
  const idsOf = (wanted: boolean) => rows.filter(({ isAdded }) => isAdded === wanted).map(({ id }) => id);
  return { added: idsOf(true), removed: idsOf(false) };
}

/** Says whether there was one. */
export async function removeLink(
  database: Database,
  { remove }: Links,
  owner: LinkOwner,
  targetId: string,
): Promise<boolean> {
  return (await database.row(remove, [targetId, ...partsOf(owner)])) !== undefined;
}

/** The callers' input is bounded already; this keeps a caller that forgot from one endless statement. */
function bounded(ids: readonly string[]): string[] {
  const unique = [...new Set(ids)];
  if (unique.length > MAX_LINKS) throw new RangeError(`${unique.length} links in one statement`);
  return unique;
}
