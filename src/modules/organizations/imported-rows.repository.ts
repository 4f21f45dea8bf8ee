import { rowInsert } from '#src/platform/database/row-insert.js';

/** Organizations that were made elsewhere, and their members. */
export const ORGANIZATION_ROWS = rowInsert({
  table: 'organizations',
  key: ['id'],
  others: [
    'name',
    'description',
    'customData',
    'isMfaRequired',
    'color',
    'branding',
    'customCss',
    'createdAt',
  ],
});
export const MEMBER_ROWS = rowInsert({
  table: 'organization_users',
  key: ['organizationId', 'userId'],
});
export const MEMBER_ROLE_ROWS = rowInsert({
  table: 'organization_user_roles',
  key: ['organizationId', 'userId', 'organizationRoleId'],
});
export const MEMBER_APPLICATION_ROWS = rowInsert({
  table: 'organization_applications',
  key: ['organizationId', 'applicationId'],
});
export const MEMBER_APPLICATION_ROLE_ROWS = rowInsert({
  table: 'organization_application_roles',
  key: ['organizationId', 'applicationId', 'organizationRoleId'],
});
