import { Injectable } from '@nestjs/common';
import { newId } from '#src/kernel/ids.js';
import { Database } from '#src/platform/database/database.js';
import { Lists } from '#src/platform/database/lists.js';
import { namedQuery } from '#src/platform/database/named-query.js';
import { lockForTenant } from '#src/platform/database/tenant-locks.js';
import type { JsonObject } from '#src/platform/http/fields/object.js';
import type { CustomPhraseDto } from './custom-phrase.dto.js';

const selectAll = namedQuery(
  'custom phrases',
  `select tenant_id as "tenantId", id, language_tag as "languageTag", translation from custom_phrases order by language_tag limit $1`,
);
const selectTags = namedQuery(
  'languages of custom phrases',
  `select language_tag as "languageTag" from custom_phrases order by language_tag limit $1`,
);
const selectOne = namedQuery(
  'custom phrases of a language',
  `select tenant_id as "tenantId", id, language_tag as "languageTag", translation from custom_phrases where language_tag = $1`,
);
const replaceOne = namedQuery(
  'replace custom phrases',
  `insert into custom_phrases (id, language_tag, translation) values ($1, $2, $3)
   on conflict (tenant_id, language_tag) do update set translation = excluded.translation`,
);
const deleteOne = namedQuery(
  'delete custom phrases',
  `delete from custom_phrases where language_tag = $1 returning id`,
);
const measureAll = namedQuery(
  'measure custom phrases',
  `select coalesce(sum(octet_length(translation::text)), 0)::int as bytes
   from (select translation from custom_phrases order by language_tag) as phrases`,
);

/** More than the languages that there are. */
const MAX_LANGUAGES = 1000;

@Injectable()
export class CustomPhraseRepository {
  constructor(
    private readonly database: Database,
    private readonly lists: Lists,
  ) {}

  /** By language. */
  list(): Promise<CustomPhraseDto[]> {
    return this.lists.first((limit) => this.database.rows<CustomPhraseDto>(selectAll, [limit]));
  }

  async listTags(): Promise<string[]> {
    const rows = await this.database.rows<{ languageTag: string }>(selectTags, [MAX_LANGUAGES]);
    return rows.map(({ languageTag }) => languageTag);
  }

  find(languageTag: string): Promise<CustomPhraseDto | undefined> {
    return this.database.row<CustomPhraseDto>(selectOne, [languageTag]);
  }

  /** Those of a language take the place of what it has, if anything. */
  async replace(languageTag: string, translation: JsonObject): Promise<void> {
    await this.database.rows(replaceOne, [newId(), languageTag, JSON.stringify(translation)]);
  }

  /** Returns false where there are none. */
  async delete(languageTag: string): Promise<boolean> {
    return (await this.database.row(deleteOne, [languageTag])) !== undefined;
  }

  /** Nobody else adds phrases until the unit of work ends. */
  lock(): Promise<void> {
    return lockForTenant(this.database, 'custom phrases');
  }

  /** What all phrases of the tenant hold, as JSON. */
  async bytes(): Promise<number> {
    return (await this.database.row<{ bytes: number }>(measureAll, []))?.bytes ?? 0;
  }
}
