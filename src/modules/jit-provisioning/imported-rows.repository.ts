import { rowInsert } from '#src/platform/database/row-insert.js';

/** Just-in-time rules that were made elsewhere. */
export const JIT_EMAIL_DOMAIN_ROWS = rowInsert({
  table: 'organization_jit_email_domains',
  key: ['organizationId', 'emailDomain'],
});
export const JIT_ROLE_ROWS = rowInsert({
  table: 'organization_jit_roles',
  key: ['organizationId', 'organizationRoleId'],
});
