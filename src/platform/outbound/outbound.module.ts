import { Module } from '@nestjs/common';
import { Outbound } from './outbound.js';

/** For modules that call other people's servers. */
@Module({ providers: [Outbound], exports: [Outbound] })
export class OutboundModule {}
