import pg from 'pg';
import { namedQuery, type NamedQuery } from './named-query.js';
import { escapeIdentifiers } from './sql-lists.js';

interface ChainedColumns {
  /** What a linked target is called in the names of the statements, in the singular. */
  readonly called: string;
  readonly table: string;
  readonly owner: string;
  readonly target: string;
  /** What each link has, in a table whose first columns are those of the link. */
  readonly held: { readonly called: string; readonly table: string; readonly target: string };
}

/** The statements about links that others build upon. The first value is the owner's id. */
export interface ChainedLinks {
  /** Of one target: its id if it is linked. */
  readonly find: NamedQuery;
  /** Of many: the ids of those that are linked, none of which is removed until the unit of work ends. */
  readonly lock: NamedQuery;
  /** Of one: the same, and nobody else locks it like this meanwhile. */
  readonly lockAlone: NamedQuery;
  /** Of many: the ids of those that were not linked. */
  readonly add: NamedQuery;
  /** Of all but these: locks them before they are removed. */
  readonly lockOthers: NamedQuery;
  /** Of all but these: the ids of those that were linked, as many as the third value says. */
  readonly removeOthers: NamedQuery;
  /** Of one: its id if it was linked. What it held goes too. */
  readonly remove: NamedQuery;
}

/** The statements about what such links hold. The first value is the owner's id, the second names one link or many. */
export interface HeldLinks {
  /** Gives each of many links each of many things: the ids of the things that one of them did not hold. */
  readonly give: NamedQuery;
  /** The ids of what one link holds, and keeps until the unit of work ends. */
  readonly lock: NamedQuery;
  /** Takes all but these from one link: the ids of what it held. */
  readonly takeOthers: NamedQuery;
  /** Takes one thing from one link: its id if it was held. */
  readonly take: NamedQuery;
}

/**
 * Declares links that hold links themselves, as members of an organization hold roles there. All locks are taken in the
 * order of the ids, so that no two requests wait for each other in a circle.
 */
export const chainOf = (columns: ChainedColumns): { links: ChainedLinks; held: HeldLinks } => ({
  links: { ...lockedLinks(columns), ...changedLinks(columns) },
  held: heldLinks(columns),
});

// Others are told by a subquery, which PostgreSQL hashes: it would go through a list for each row.
const lockedLinks = ({ called, table, owner, target }: ChainedColumns) => ({
  find: namedQuery(
    called,
    `select ${pg.escapeIdentifier(target)} as id from ${pg.escapeIdentifier(table)}
     where ${pg.escapeIdentifier(owner)} = $1 and ${pg.escapeIdentifier(target)} = $2`,
  ),
  lock: namedQuery(
    `lock ${called}s`,
    `select ${pg.escapeIdentifier(target)} as id from ${pg.escapeIdentifier(table)}
     where ${pg.escapeIdentifier(owner)} = $1 and ${pg.escapeIdentifier(target)} = any ($2)
     order by ${pg.escapeIdentifier(target)} for key share`,
  ),
  lockAlone: namedQuery(
    `lock ${called} alone`,
    `select ${pg.escapeIdentifier(target)} as id from ${pg.escapeIdentifier(table)}
     where ${pg.escapeIdentifier(owner)} = $1 and ${pg.escapeIdentifier(target)} = $2 for no key update`,
  ),
  lockOthers: namedQuery(
    `lock other ${called}s`,
    `select count(*) from (
       select from ${pg.escapeIdentifier(table)}
       where ${pg.escapeIdentifier(owner)} = $1 and ${pg.escapeIdentifier(target)} not in (select unnest($2::text[]))
       order by ${pg.escapeIdentifier(target)} for update
     ) others`,
  ),
});

const changedLinks = ({ called, table, owner, target }: ChainedColumns) => ({
  add: namedQuery(
    `add ${called}s`,
    `insert into ${pg.escapeIdentifier(table)} (${escapeIdentifiers([owner, target])})
     select $1, added.id from unnest($2::text[]) as added (id) order by added.id
     on conflict do nothing returning ${pg.escapeIdentifier(target)} as id`,
  ),
  removeOthers: namedQuery(
    `remove other ${called}s`,
    `with removed as (
       delete from ${pg.escapeIdentifier(table)}
       where ${pg.escapeIdentifier(owner)} = $1 and ${pg.escapeIdentifier(target)} not in (select unnest($2::text[]))
       returning ${pg.escapeIdentifier(target)} as id
     )
     select id from removed limit $3`,
  ),
  remove: namedQuery(
    `remove ${called}`,
    `delete from ${pg.escapeIdentifier(table)}
     where ${pg.escapeIdentifier(owner)} = $1 and ${pg.escapeIdentifier(target)} = $2
     returning ${pg.escapeIdentifier(target)} as id`,
  ),
});

const heldLinks = ({ called, owner, target: link, held }: ChainedColumns): HeldLinks => ({
  give: namedQuery(
    `give ${held.called}s to ${called}s`,
    `with held as (
       insert into ${pg.escapeIdentifier(held.table)} (${escapeIdentifiers([owner, link, held.target])})
       select $1, link.id, given.id from unnest($2::text[]) as link (id), unnest($3::text[]) as given (id)
       order by link.id, given.id
       on conflict do nothing returning ${pg.escapeIdentifier(held.target)} as id
     )
     select distinct id from held`,
  ),
  lock: namedQuery(
    `lock ${held.called}s of ${called}`,
    `select ${pg.escapeIdentifier(held.target)} as id from ${pg.escapeIdentifier(held.table)}
     where ${pg.escapeIdentifier(owner)} = $1 and ${pg.escapeIdentifier(link)} = $2
     order by ${pg.escapeIdentifier(held.target)} for key share`,
  ),
  takeOthers: namedQuery(
    `take other ${held.called}s from ${called}`,
    `delete from ${pg.escapeIdentifier(held.table)}
     where ${pg.escapeIdentifier(owner)} = $1 and ${pg.escapeIdentifier(link)} = $2
       and ${pg.escapeIdentifier(held.target)} <> all ($3::text[])
     returning ${pg.escapeIdentifier(held.target)} as id`,
  ),
  take: namedQuery(
    `take ${held.called} from ${called}`,
    `delete from ${pg.escapeIdentifier(held.table)}
     where ${pg.escapeIdentifier(owner)} = $1 and ${pg.escapeIdentifier(link)} = $2
       and ${pg.escapeIdentifier(held.target)} = $3
     returning ${pg.escapeIdentifier(held.target)} as id`,
  ),
});
