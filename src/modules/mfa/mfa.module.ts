import { Module } from '@nestjs/common';
import { ExistingFactors } from './existing-factors.js';

/** What people prove beside their first factor. */
@Module({ providers: [ExistingFactors], exports: [ExistingFactors] })
export class MfaModule {}
