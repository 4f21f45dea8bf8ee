import {
  APPLICATION_ROLE_ROWS,
  CreateRoleDto,
  isBuiltInRole,
  ROLE_ROWS,
  ROLE_SCOPE_ROWS,
  USER_ROLE_ROWS,
} from '#src/modules/roles/roles.public.js';
import type { Aliases } from '../aliases.js';
import type { BuiltInRepository } from '../built-in.repository.js';
import { links, type LogtoTable, readRow, textOf } from '../logto-table.js';

/** Roles with their scopes; who holds them comes later. */
export const roleTables = (builtIn: BuiltInRepository, aliases: Aliases): LogtoTable[] => [
  {
    name: 'roles',
    into: ROLE_ROWS,
    async convert(row) {
      const name = textOf(row, 'name');
      const ours = isBuiltInRole(name) ? await builtIn.findRole(name) : undefined;
      if (ours !== undefined) {
        aliases.add(textOf(row, 'id'), ours);
        return undefined;
      }
      const { value, left } = readRow(CreateRoleDto, row);
      return { row: { ...row, ...value }, left };
    },
  },
  links('roles_scopes', ROLE_SCOPE_ROWS, aliases.resolve),
];

export const roleHolderTables = (aliases: Aliases): LogtoTable[] => [
  links('users_roles', USER_ROLE_ROWS, aliases.resolve),
  links('applications_roles', APPLICATION_ROLE_ROWS, aliases.resolve),
];
