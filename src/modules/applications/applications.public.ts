export { ApplicationRepository as ClientApplications } from './application.repository.js';
export { ApplicationSecrets } from './application-secrets.js';
export { ApplicationService } from './application.service.js';
export type { ClientApplication, ClientSecret } from './application.types.js';
