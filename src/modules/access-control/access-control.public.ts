export { AccessControl } from './access-control.js';
export {
  ACCESS_ORGANIZATION_ROLE_ROWS,
  ACCESS_ORGANIZATION_ROWS,
  ACCESS_ROLE_ROWS,
  ACCESS_USER_ROWS,
} from './imported-rows.repository.js';
