import { Module } from '@nestjs/common';
import { ApplicationsModule } from '#src/modules/applications/applications.module.js';
import { ConnectorsModule } from '#src/modules/connectors/connectors.module.js';
import { OutboundModule } from '#src/platform/outbound/outbound.module.js';
import { EnterpriseSsoConfigController } from './config/enterprise-sso-config.controller.js';
import { EnterpriseSsoConfigService } from './config/enterprise-sso-config.service.js';
import { IdpInitiatedConfigController } from './idp-initiated/idp-initiated-config.controller.js';
import { IdpInitiatedConfigRepository } from './idp-initiated/idp-initiated-config.repository.js';
import { IdpInitiatedConfigs } from './idp-initiated/idp-initiated-configs.js';
import { IdpInitiatedSessions } from './idp-initiated/idp-initiated-sessions.js';
import { ListedSsoConnectors } from './listed-sso-connectors.js';
import { OfferedSsoConnectors } from './offered-sso-connectors.js';
import { SsoProviderController } from './providers/sso-provider.controller.js';
import { SsoProviders } from './providers/sso-providers.js';
import { ReadySsoConnectors } from './ready-sso-connectors.js';
import { SamlConnectors } from './saml-connectors.js';
import { SsoSigningKeyController } from './signing-keys/sso-signing-key.controller.js';
import { SsoSigningKeyRepository } from './signing-keys/sso-signing-key.repository.js';
import { SsoSigningKeyService } from './signing-keys/sso-signing-key.service.js';
import { SsoAssertionController } from './saml/sso-assertion.controller.js';
import { SsoAssertions } from './saml/sso-assertions.js';
import { SsoServiceMetadata } from './saml/sso-service-metadata.js';
import { SsoConnectorAnnouncements } from './sso-connector-announcements.js';
import { SsoConnectorChecks } from './sso-connector-checks.js';
import { SsoConnectorConfigs } from './sso-connector-configs.js';
import { SsoConnectorController } from './sso-connector.controller.js';
import { SsoConnectorListRepository } from './sso-connector-list.repository.js';
import { SsoConnectorRepository } from './sso-connector.repository.js';
import { SsoConnectorViews } from './sso-connector-views.js';
import { SsoConnectorService } from './sso-connector.service.js';
import { SsoConnectors } from './sso-connectors.js';

/** The identity providers of enterprises. */
@Module({
  imports: [ApplicationsModule, ConnectorsModule, OutboundModule],
  controllers: [
    EnterpriseSsoConfigController,
    IdpInitiatedConfigController,
    SsoAssertionController,
    SsoConnectorController,
    SsoProviderController,
    SsoSigningKeyController,
  ],
  providers: [
    EnterpriseSsoConfigService,
    IdpInitiatedConfigRepository,
    IdpInitiatedConfigs,
    IdpInitiatedSessions,
    ListedSsoConnectors,
    OfferedSsoConnectors,
    ReadySsoConnectors,
    SamlConnectors,
    SsoSigningKeyRepository,
    SsoSigningKeyService,
    SsoAssertions,
    SsoConnectorAnnouncements,
    SsoConnectorChecks,
    SsoConnectorConfigs,
    SsoConnectorListRepository,
    SsoConnectorRepository,
    SsoConnectorService,
    SsoConnectorViews,
    SsoConnectors,
    SsoProviders,
    SsoServiceMetadata,
  ],
  exports: [EnterpriseSsoConfigService, ListedSsoConnectors, SsoConnectors, SsoServiceMetadata],
})
export class EnterpriseSsoModule {}
