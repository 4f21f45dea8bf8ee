import { Module } from '@nestjs/common';
import { ActiveConnectors } from './active-connectors.js';
import { EmailMessages } from './email-messages.js';
import { ExistingConnectors } from './existing-connectors.js';
import { BUILT_IN_FACTORIES } from './factories/built-in-factories.js';
import { CONNECTOR_FACTORIES, ConnectorFactories } from './factories/connector-factories.js';
import { Delivery } from './messages/delivery.js';
import { DevelopmentMailbox } from './messages/mailbox/development-mailbox.js';
import { MessageConnectors } from './messages/message-connectors.js';
import { Messages } from './messages/messages.js';
import { ProviderCalls } from './messages/provider-calls.js';
import { Wording } from './messages/wording.js';
import { SocialConnectors } from './social-connectors.js';

/** What reaches people through other servers. */
@Module({
  providers: [
    { provide: CONNECTOR_FACTORIES, useValue: BUILT_IN_FACTORIES },
    { provide: ProviderCalls, useFactory: () => new ProviderCalls() },
    ActiveConnectors,
    ConnectorFactories,
    Delivery,
    DevelopmentMailbox,
    EmailMessages,
    ExistingConnectors,
    MessageConnectors,
    Messages,
    SocialConnectors,
    Wording,
  ],
  exports: [DevelopmentMailbox, EmailMessages, ExistingConnectors, Messages, SocialConnectors],
})
export class ConnectorsModule {}
