export { ConsentOrganizationService } from './consent-organization.service.js';
export { ConsentScopeDto } from './consent-scope.dto.js';
export {
  CONSENT_ORGANIZATION_RESOURCE_SCOPE_ROWS,
  CONSENT_ORGANIZATION_ROWS,
  CONSENT_ORGANIZATION_SCOPE_ROWS,
  CONSENT_RESOURCE_SCOPE_ROWS,
  CONSENT_USER_SCOPE_ROWS,
} from './imported-rows.repository.js';
