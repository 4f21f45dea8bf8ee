import { Module } from '@nestjs/common';
import { ActiveConnectors } from './active-connectors.js';
import { OutboundModule } from '#src/platform/outbound/outbound.module.js';
import { ConnectorConfigs } from './connector-configs.js';
import { ConnectorController } from './connector.controller.js';
import { ConnectorRepository } from './connector.repository.js';
import { ConnectorService } from './connector.service.js';
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
import { ConnectorFactoryController } from './factories/connector-factory.controller.js';
import { SocialConnectors } from './social-connectors.js';
import { TestMessageController } from './test-messages/test-message.controller.js';
import { TestMessageService } from './test-messages/test-message.service.js';

/** What reaches people through other servers. */
@Module({
  imports: [OutboundModule],
  controllers: [ConnectorController, ConnectorFactoryController, TestMessageController],
  providers: [
    { provide: CONNECTOR_FACTORIES, useValue: BUILT_IN_FACTORIES },
    { provide: ProviderCalls, useFactory: () => new ProviderCalls() },
    ActiveConnectors,
    ConnectorFactories,
    Delivery,
    DevelopmentMailbox,
    ConnectorConfigs,
    ConnectorRepository,
    ConnectorService,
    EmailMessages,
    ExistingConnectors,
    MessageConnectors,
    Messages,
    SocialConnectors,
    Wording,
    TestMessageService,
  ],
  exports: [DevelopmentMailbox, EmailMessages, ExistingConnectors, Messages, SocialConnectors],
})
export class ConnectorsModule {}
