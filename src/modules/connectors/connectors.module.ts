import { Module } from '@nestjs/common';
import { EmailMessages } from './email-messages.js';
import { ExistingConnectors } from './existing-connectors.js';
import { BUILT_IN_FACTORIES } from './factories/built-in-factories.js';
import { CONNECTOR_FACTORIES, ConnectorFactories } from './factories/connector-factories.js';
import { SocialConnectors } from './social-connectors.js';

/** What reaches people through other servers. */
@Module({
  providers: [
    { provide: CONNECTOR_FACTORIES, useValue: BUILT_IN_FACTORIES },
    ConnectorFactories,
    EmailMessages,
    ExistingConnectors,
    SocialConnectors,
  ],
  exports: [EmailMessages, ExistingConnectors, SocialConnectors],
})
export class ConnectorsModule {}
