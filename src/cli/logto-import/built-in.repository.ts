import type { Database } from '#src/platform/database/database.js';
import { namedQuery } from '#src/platform/database/named-query.js';

const resourceId = namedQuery('id of a built-in resource', 'select id from resources where indicator = $1');
const scopeId = namedQuery(
  'id of a built-in scope',
  'select id from scopes where resource_id = $1 and name = $2',
);
const roleId = namedQuery('id of a built-in role', 'select id from roles where name = $1');

/** Finds what every tenant is born with, by what names it on both sides; the ids may differ. */
export class BuiltInRepository {
  constructor(private readonly database: Database) {}

  findResource(indicator: string): Promise<string | undefined> {
    return this.find(resourceId, [indicator]);
  }

  findScope(ofResource: string, name: string): Promise<string | undefined> {
    return this.find(scopeId, [ofResource, name]);
  }

  findRole(name: string): Promise<string | undefined> {
    return this.find(roleId, [name]);
  }

  private async find(query: typeof roleId, values: readonly string[]): Promise<string | undefined> {
    return (await this.database.row<{ id: string }>(query, values))?.id;
  }
}
