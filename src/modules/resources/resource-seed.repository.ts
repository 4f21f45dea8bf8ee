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

interface SeededResource {
  readonly id: string;
  readonly name: string;
  readonly indicator: string;
  readonly scope: { readonly id: string; readonly name: string; readonly description: string };
}

/** Adds built-in resources, each with one scope, where they are missing. */
@Injectable()
export class ResourceSeedRepository {
  constructor(private readonly database: Database) {}

  async add({ id, name, indicator, scope }: SeededResource): Promise<void> {
    await this.database.rows(insertResource, [id, name, indicator]);
    await this.database.rows(insertScope, [scope.id, indicator, scope.name, scope.description]);
  }
}
