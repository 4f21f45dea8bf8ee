import { Module } from '@nestjs/common';
import { ConnectorsModule } from '#src/modules/connectors/connectors.module.js';
import { OutboundModule } from '#src/platform/outbound/outbound.module.js';
import { EnterpriseSsoConfigController } from './config/enterprise-sso-config.controller.js';
import { EnterpriseSsoConfigService } from './config/enterprise-sso-config.service.js';
import { OfferedSsoConnectors } from './offered-sso-connectors.js';
import { SsoProviders } from './providers/sso-providers.js';
import { ReadySsoConnectors } from './ready-sso-connectors.js';
import { SsoConnectorConfigs } from './sso-connector-configs.js';
import { SsoConnectorRepository } from './sso-connector.repository.js';
import { SsoConnectors } from './sso-connectors.js';

/** The identity providers of enterprises. */
@Module({
  imports: [ConnectorsModule, OutboundModule],
  controllers: [EnterpriseSsoConfigController],
  providers: [
    EnterpriseSsoConfigService,
    OfferedSsoConnectors,
    ReadySsoConnectors,
    SsoConnectorConfigs,
    SsoConnectorRepository,
    SsoConnectors,
    SsoProviders,
  ],
  exports: [EnterpriseSsoConfigService, SsoConnectors],
})
export class EnterpriseSsoModule {}
