import { Injectable } from '@nestjs/common';
import type { ObjectLiteral, SelectQueryBuilder } from 'typeorm';
import { offsetOf, type Page, type PageRequest } from '#src/kernel/page.js';
import { PromiseCache } from '#src/platform/promise-cache.js';
import { TenantContext } from '#src/platform/tenancy/tenant-context.js';
import { Database } from './database.js';

/** Counting as many takes milliseconds; counting millions for every page of a list would take seconds. */
const ALWAYS_COUNTED = 10_000;
const MEMORY_MILLISECONDS = 10_000;
const REMEMBERED_LISTS = 1000;

/** How many rows whole lists have, and pages of them. */
@Injectable()
export class ListTotals {
  private readonly remembered = new PromiseCache<number>({
    max: REMEMBERED_LISTS,
    ttl: MEMORY_MILLISECONDS,
  });

  constructor(private readonly database: Database) {}

  /** Exact; above 10,000 it may be up to 10 seconds old. The list's order and page do not count. */
  async of<Row extends ObjectLiteral>(list: SelectQueryBuilder<Row>): Promise<number> {
    const key = keyOf(list);
    const known = await this.remembered.find(key);
    if (known !== undefined) return known;
    const few = await this.upTo(ALWAYS_COUNTED + 1, list);
    if (few <= ALWAYS_COUNTED) return few;
    return this.remembered.get(key, () => this.count(list));
  }

  /** The same, but the count ends at `limit`. */
  upTo<Row extends ObjectLiteral>(limit: number, list: SelectQueryBuilder<Row>): Promise<number> {
    return this.count(list, limit);
  }

  /** A page of a list; without one its first rows, up to `most`. No row is joined to several others. */
  async page<Row extends ObjectLiteral>(
    list: SelectQueryBuilder<Row>,
    page: PageRequest | undefined,
    most: number,
  ): Promise<Page<Row>> {
    if (!page) {
      const items = await list.limit(most).getMany();
      return { items, total: items.length };
    }
    const items = await list.offset(offsetOf(page)).limit(page.pageSize).getMany();
    return { items, total: await this.of(list) };
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
