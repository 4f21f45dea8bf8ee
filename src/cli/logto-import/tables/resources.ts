import {
  CreateResourceDto,
  CreateScopeDto,
  isManagementApi,
  requireOneWord,
  RESOURCE_ROWS,
  SCOPE_ROWS,
} from '#src/modules/resources/resources.public.js';
import type { Aliases } from '../aliases.js';
import type { BuiltInRepository } from '../built-in.repository.js';
import { type LogtoTable, readRow, textOf } from '../logto-table.js';

/** API resources and their scopes. */
export const resourceTables = (builtIn: BuiltInRepository, aliases: Aliases): LogtoTable[] => [
  {
    name: 'resources',
    into: RESOURCE_ROWS,
    async convert(row) {
      const ours = isManagementApi(textOf(row, 'indicator'))
        ? await builtIn.findResource(textOf(row, 'indicator'))
        : undefined;
      if (ours !== undefined) {
        aliases.add(textOf(row, 'id'), ours);
        return undefined;
      }
      const { value, left } = readRow(CreateResourceDto, {
        ...row,
        // A bigint, which comes as a text.
        accessTokenTtl: Number(row['accessTokenTtl']),
      });
      return { row: { ...row, ...value }, left };
    },
  },
  {
    name: 'scopes',
    into: SCOPE_ROWS,
    async convert(row) {
      const resolved = aliases.resolve(row);
      if (aliases.isBuiltIn(textOf(row, 'resourceId'))) {
        const ours = await builtIn.findScope(textOf(resolved, 'resourceId'), textOf(row, 'name'));
        if (ours !== undefined) {
          aliases.add(textOf(row, 'id'), ours);
          return undefined;
        }
      }
      const { value, left } = readRow(CreateScopeDto, row);
      requireOneWord(value.name);
      return { row: { ...resolved, ...value }, left };
    },
  },
];
