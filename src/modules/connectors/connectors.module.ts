import { Module } from '@nestjs/common';
import { EmailMessages } from './email-messages.js';
import { ExistingConnectors } from './existing-connectors.js';
import { SocialConnectors } from './social-connectors.js';

/** What reaches people through other servers. */
@Module({
  providers: [EmailMessages, ExistingConnectors, SocialConnectors],
  exports: [EmailMessages, ExistingConnectors, SocialConnectors],
})
export class ConnectorsModule {}
