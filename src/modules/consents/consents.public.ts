export { ConsentOrganizationService } from './consent-organization.service.js';
export { ConsentScopeDto } from './consent-scope.dto.js';
