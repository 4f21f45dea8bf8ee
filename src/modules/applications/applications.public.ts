export { notForMachines } from './application.errors.js';
export { ApplicationRegistration } from './application-registration.js';
export { APPLICATION_SEARCH_FIELDS, type ApplicationSearchField } from './application.dto.js';
export { ApplicationAdminUpdated, ApplicationDeleted, GrantLimitExceeded } from './application.events.js';
export { ADMIN_ROLE } from './application.types.js';
export { ApplicationDto } from './application.dto.js';
export type { ReferredApplication } from './referred-application.repository.js';
export { ReferredApplicationPolicy } from './referred-application.policy.js';
export { ApplicationService } from './application.service.js';
export { APPLICATION_TYPES } from './application.types.js';
export type { ApplicationType, CustomClientMetadata } from './application.types.js';
export type {
  ApplicationDescription,
  ClientApplication,
  ClientSecret,
} from './clients/client-application.js';
export { ClientApplications } from './clients/client-applications.js';
export { LinkedApplicationsRepository } from './linked-applications.repository.js';
export { isRedirectUri } from './metadata/redirect-uri.js';
export { ApplicationSecrets } from './secrets/application-secrets.js';
export { APPLICATION_ROWS, APPLICATION_SECRET_ROWS } from './imported-rows.repository.js';
export { CreateApplicationDto } from './application.dto.js';
export { hasSecrets, requireCreatable } from './application.policy.js';
