export { ListedSsoConnectors } from './listed-sso-connectors.js';
export { SsoConnectorDto } from './sso-connector.dto.js';
export { SsoConnectorCreated, SsoConnectorDeleted, SsoConnectorUpdated } from './sso-connector.events.js';
export { EnterpriseSsoConfigService } from './config/enterprise-sso-config.service.js';
export type { EnterpriseSignIn } from './providers/sso-provider.js';
export type { ShownSsoConnector } from './shown-sso-connector.js';
export { speaksFor, type SsoConnector, type SsoConnectorOfDomain, SsoConnectors } from './sso-connectors.js';
export { installSsoServiceMetadata, SsoServiceMetadata } from './saml/sso-service-metadata.js';
export { unexplained } from './unexplained.js';
