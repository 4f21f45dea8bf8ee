import { Module } from '@nestjs/common';
import { DomainProof } from './domain-proof.js';
import { Outbound } from './outbound.js';

/** For modules that call other people's servers. */
@Module({ providers: [DomainProof, Outbound], exports: [DomainProof, Outbound] })
export class OutboundModule {}
