import {
  JIT_EMAIL_DOMAIN_ROWS,
  JIT_ROLE_ROWS,
} from '#src/modules/jit-provisioning/jit-provisioning.public.js';
import {
  INVITATION_ROLE_ROWS,
  INVITATION_ROWS,
} from '#src/modules/organization-invitations/organization-invitations.public.js';
import {
  CreateOrganizationRoleDto,
  CreateOrganizationScopeDto,
  ORGANIZATION_ROLE_RESOURCE_SCOPE_ROWS,
  ORGANIZATION_ROLE_ROWS,
  ORGANIZATION_ROLE_SCOPE_ROWS,
  ORGANIZATION_SCOPE_ROWS,
  requireFreeName,
} from '#src/modules/organization-template/organization-template.public.js';
import { toEmailDomain } from '#src/platform/http/fields/email-domain.js';
import {
  CreateOrganizationDto,
  MEMBER_APPLICATION_ROLE_ROWS,
  MEMBER_APPLICATION_ROWS,
  MEMBER_ROLE_ROWS,
  MEMBER_ROWS,
  ORGANIZATION_ROWS,
} from '#src/modules/organizations/organizations.public.js';
import type { NewRow } from '#src/platform/database/row-insert.js';
import type { Aliases } from '../aliases.js';
import { links, type LogtoTable, readRow, RowFault, textOf } from '../logto-table.js';

/** The template that organizations share. */
export const templateTables = (aliases: Aliases): LogtoTable[] => [
  {
    name: 'organization_scopes',
    into: ORGANIZATION_SCOPE_ROWS,
    convert(row) {
      const { value, left } = readRow(CreateOrganizationScopeDto, row);
      requireFreeName(value.name);
      return { row: { ...row, ...value }, left };
    },
  },
  {
    name: 'organization_roles',
    into: ORGANIZATION_ROLE_ROWS,
    convert(row) {
      const { value, left } = readRow(CreateOrganizationRoleDto, row);
      return { row: { ...row, ...value }, left };
    },
  },
  links('organization_role_scope_relations', ORGANIZATION_ROLE_SCOPE_ROWS),
  links('organization_role_resource_scope_relations', ORGANIZATION_ROLE_RESOURCE_SCOPE_ROWS, aliases.resolve),
];

/** Organizations, who is a member with which roles, who becomes one, and who is invited. */
export const organizationTables: readonly LogtoTable[] = [
  {
    name: 'organizations',
    into: ORGANIZATION_ROWS,
    convert(row) {
      const { value, left } = readRow(CreateOrganizationDto, row);
      return { row: { ...row, ...value }, left };
    },
  },
  links('organization_user_relations', MEMBER_ROWS),
  links('organization_role_user_relations', MEMBER_ROLE_ROWS),
  links('organization_application_relations', MEMBER_APPLICATION_ROWS),
  links('organization_role_application_relations', MEMBER_APPLICATION_ROLE_ROWS),
  links('organization_jit_email_domains', JIT_EMAIL_DOMAIN_ROWS, withEmailDomain),
  links('organization_jit_roles', JIT_ROLE_ROWS),
  { name: 'organization_invitations', into: INVITATION_ROWS, convert: (row) => ({ row }) },
  links('organization_invitation_role_relations', INVITATION_ROLE_ROWS, (row) => ({
    ...row,
    invitationId: row['organizationInvitationId'],
  })),
];

function withEmailDomain(row: NewRow): NewRow {
  const emailDomain = toEmailDomain(textOf(row, 'emailDomain'));
  if (emailDomain === undefined) {
    throw new RowFault({
      code: 'guard.invalid_input',
      reason: 'This is no domain, such as example.com.',
      fields: [{ path: 'emailDomain', code: 'custom' }],
    });
  }
  return { ...row, emailDomain };
}
