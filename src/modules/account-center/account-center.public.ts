export { AccountCenterErrors } from './account-center.errors.js';
export { type AccountCenter, AccountCenters } from './account-centers.js';
export type { AccountField, FieldAccess } from './account-fields.dto.js';
