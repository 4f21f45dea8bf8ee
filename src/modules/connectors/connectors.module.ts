import { Module } from '@nestjs/common';
import { EmailMessages } from './email-messages.js';
import { SocialConnectors } from './social-connectors.js';

/** What reaches people through other servers. */
@Module({ providers: [EmailMessages, SocialConnectors], exports: [EmailMessages, SocialConnectors] })
export class ConnectorsModule {}
