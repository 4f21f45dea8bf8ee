import { Injectable } from '@nestjs/common';
import type { ObjectLiteral, SelectQueryBuilder } from 'typeorm';
import { MAX_UNPAGED, offsetOf, type Page, type PageRequest } from '#src/kernel/page.js';
import { PromiseCache } from '#src/platform/promise-cache.js';
import { TenantContext } from '#src/platform/tenancy/tenant-context.js';
import { answerTooLargeIn } from './answer-limit.js';
import { Database } from './database.js';

/** Counting as many takes milliseconds; counting millions for every page of a list would take seconds. */
const ALWAYS_COUNTED = 10_000;
const MEMORY_MILLISECONDS = 10_000;
const REMEMBERED_LISTS = 1000;

/** How the rows of a list are read, and counted where the whole list is not shown. */
interface Reading<Row> {
  readonly rows: (limit: number, offset: number) => Promise<Row[]>;
  readonly total: () => Promise<number>;
}

/** The door through which lists leave the database: a page and its total, or the first rows where no page is asked for. */
@Injectable()
export class Lists {
  private readonly remembered = new PromiseCache<number>({
    max: REMEMBERED_LISTS,
    ttl: MEMORY_MILLISECONDS,
  });

  constructor(private readonly database: Database) {}

  /** A list of entities, no row of which is joined to several others. With a limit its count ends there. */
  async page<Row extends ObjectLiteral>(
    list: SelectQueryBuilder<Row>,
    page: PageRequest | undefined,
    countLimit?: number,
  ): Promise<Page<Row>> {
    const read = await this.read(page, {
      rows: (limit, offset) => list.limit(limit).offset(offset).getMany(),
      total: () => (countLimit === undefined ? this.totalOf(list) : this.count(list, countLimit)),
    });
    const total = Math.min(read.total, countLimit ?? Infinity);
    return { items: read.items, total, isCapped: total === countLimit };
  }

  /** The same for rows that something else than one query builder reads. What the last page shows is not counted. */
  async read<Row>(page: PageRequest | undefined, { rows, total }: Reading<Row>): Promise<Page<Row>> {
    if (!page) {
      const items = await this.first((limit) => rows(limit, 0));
      return { items, total: items.length };
    }
    const offset = offsetOf(page);
    const items = await rows(page.pageSize, offset);
    const isLast = items.length < page.pageSize && (items.length > 0 || offset === 0);
    return { items, total: isLast ? offset + items.length : await total() };
  }

  /** The first rows of a list without pages, as many as it may have and hold. */
  async first<Row>(rows: (limit: number) => Promise<Row[]>, limit = MAX_UNPAGED): Promise<Row[]> {
    try {
      return await rows(limit);
    } catch (error) {
      const tooLarge = answerTooLargeIn(error);
      if (!tooLarge) throw error;
      return rows(tooLarge.rows);
    }
  }

  /** Exact; above 10,000 it may be up to 10 seconds old. The list's order and page do not count. */
  async totalOf<Row extends ObjectLiteral>(list: SelectQueryBuilder<Row>): Promise<number> {
    const key = keyOf(list);
    const known = await this.remembered.find(key);
    if (known !== undefined) return known;
    const few = await this.count(list, ALWAYS_COUNTED + 1);
    if (few <= ALWAYS_COUNTED) return few;
    return this.remembered.get(key, () => this.count(list));
  }

  private async count<Row extends ObjectLiteral>(
    list: SelectQueryBuilder<Row>,
    limit?: number,
  ): Promise<number> {
    const rows = unpaged(list).limit(limit);
    const counted = await this.database.entities
      .createQueryBuilder()
      .select('count(*)::int', 'total')
      .from(`(${rows.getQuery()})`, 'counted')
      .setParameters(rows.getParameters())
      .getRawOne<{ total: number }>();
    return counted?.total ?? 0;
  }
}

/** Any page of a list has the same key. */
function keyOf<Row extends ObjectLiteral>(list: SelectQueryBuilder<Row>): string {
  return `${TenantContext.get()} ${JSON.stringify(unpaged(list).getQueryAndParameters())}`;
}

const unpaged = <Row extends ObjectLiteral>(list: SelectQueryBuilder<Row>): SelectQueryBuilder<Row> =>
  list.clone().select('1').orderBy().skip(undefined).take(undefined).offset(undefined).limit(undefined);
