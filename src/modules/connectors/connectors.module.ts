import { Module } from '@nestjs/common';
import { EmailTemplatesModule } from '#src/modules/email-templates/email-templates.module.js';
import { TenantsModule } from '#src/modules/tenants/tenants.module.js';
import { Config } from '#src/platform/config/config.js';
import { OutboundModule } from '#src/platform/outbound/outbound.module.js';
import { ActiveConnectors } from './active-connectors.js';
import { ConnectorConfigs } from './connector-configs.js';
import { ConnectorController } from './connector.controller.js';
import { ConnectorRepository } from './connector.repository.js';
import { ConnectorService } from './connector.service.js';
import { ExistingConnectors } from './existing-connectors.js';
import { CONNECTOR_FACTORIES, ConnectorFactories } from './factories/connector-factories.js';
import { Delivery } from './messages/delivery.js';
import { DevelopmentMailbox } from './messages/mailbox/development-mailbox.js';
import { MessageLimit } from './messages/limit/message-limit.js';
import { MessageSendRepository } from './messages/limit/message-send.repository.js';
import { MessageSendSweeper } from './messages/limit/message-send-sweeper.js';
import { MessageAudit } from './messages/message-audit.js';
import { MessageConnectors } from './messages/message-connectors.js';
import { Messages } from './messages/messages.js';
import { ProviderCalls } from './provider-calls.js';
import { QueuedMessages } from './messages/queued-messages.js';
import { Wording } from './messages/wording.js';
import { ConnectorFactoryController } from './factories/connector-factory.controller.js';
import { knownFactories } from './factories/known-factories.js';
import { SamlAttemptRepository } from './saml/saml-attempt.repository.js';
import { SamlAttempts } from './saml/saml-attempts.js';
import { SamlResponses } from './saml/saml-responses.js';
import { SamlSweeper } from './saml/saml-sweeper.js';
import { SocialAssertionController } from './saml/social-assertion.controller.js';
import { SocialAssertions } from './saml/social-assertions.js';
import { UsedAssertionRepository } from './saml/used-assertion.repository.js';
import { GoogleOneTaps } from './social/google-one-taps.js';
import { AuthorizationUriController } from './social/authorization-uri.controller.js';
import { RenewalCalls, SocialCalls } from './social/social-calls.js';
import { OneTapCredentials } from './social/one-tap-credentials.js';
import { SocialConnectors } from './social/social-connectors.js';
import { TestMessageController } from './test-messages/test-message.controller.js';
import { TestMessageService } from './test-messages/test-message.service.js';

/** What reaches people through other servers. */
@Module({
  imports: [EmailTemplatesModule, OutboundModule, TenantsModule],
  controllers: [
    AuthorizationUriController,
    ConnectorController,
    ConnectorFactoryController,
    SocialAssertionController,
    TestMessageController,
  ],
  providers: [
    { provide: CONNECTOR_FACTORIES, inject: [Config], useFactory: knownFactories },
    { provide: ProviderCalls, useFactory: () => new ProviderCalls() },
    ActiveConnectors,
    ConnectorFactories,
    Delivery,
    DevelopmentMailbox,
    ConnectorConfigs,
    ConnectorRepository,
    ConnectorService,
    ExistingConnectors,
    GoogleOneTaps,
    MessageAudit,
    MessageConnectors,
    MessageLimit,
    Messages,
    MessageSendRepository,
    MessageSendSweeper,
    QueuedMessages,
    { provide: SocialCalls, useFactory: () => new SocialCalls() },
    { provide: RenewalCalls, useFactory: () => new RenewalCalls() },
    SamlAttemptRepository,
    SamlAttempts,
    SamlResponses,
    SamlSweeper,
    SocialAssertions,
    OneTapCredentials,
    SocialConnectors,
    UsedAssertionRepository,
    Wording,
    TestMessageService,
  ],
  exports: [
    DevelopmentMailbox,
    ExistingConnectors,
    GoogleOneTaps,
    Messages,
    RenewalCalls,
    SamlAttempts,
    SocialCalls,
    SocialConnectors,
  ],
})
export class ConnectorsModule {}
