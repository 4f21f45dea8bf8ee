export { MY_ORGANIZATION_SCOPES } from './my-organization-scopes.js';
