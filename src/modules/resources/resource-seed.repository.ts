import { Injectable } from '@nestjs/common';
import { Database } from '#src/platform/database/database.js';
import { namedQuery } from '#src/platform/database/named-query.js';

const insertResource = namedQuery(
  'seed resource',
  `insert into resources (id, name, indicator) values ($1, $2, $3) on conflict do nothing`,
);
const insertScope = namedQuery(
  'seed scope',
  `insert into scopes (id, resource_id, name, description)
   select $1, id, $3, $4 from resources where indicator = $2 on conflict do nothing`,
);

const deleteResource = namedQuery(
  'delete resource by indicator',
  `delete from resources where indicator = $1 returning id`,
);

interface SeededResource {
  readonly id: string;
  readonly name: string;
  readonly indicator: string;
  readonly scopes: readonly { readonly id: string; readonly name: string; readonly description: string }[];
}

/** Adds built-in resources with their scopes, where they are missing, and takes them away. */
@Injectable()
export class ResourceSeedRepository {
  constructor(private readonly database: Database) {}

  async add({ id, name, indicator, scopes }: SeededResource): Promise<void> {
    await this.database.rows(insertResource, [id, name, indicator]);
    for (const scope of scopes)
      await this.database.rows(insertScope, [scope.id, indicator, scope.name, scope.description]);
  }

  /** Says the id of the resource, if there was one. */
  async remove(indicator: string): Promise<string | undefined> {
    return (await this.database.row<{ id: string }>(deleteResource, [indicator]))?.id;
  }
}
