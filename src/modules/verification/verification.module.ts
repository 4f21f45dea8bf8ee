import { Module } from '@nestjs/common';
import { AddressFailureRepository } from './addresses/address-failure.repository.js';
import { AddressFailureSweeper } from './addresses/address-failure-sweeper.js';
import { AddressPace } from './addresses/address-pace.js';
import { AttemptRepository } from './attempts/attempt.repository.js';
import { AttemptSweeper } from './attempts/attempt-sweeper.js';
import { Attempts } from './attempts/attempts.js';
import { SentinelActivityController } from './attempts/sentinel-activity.controller.js';
import { SentinelActivityService } from './attempts/sentinel-activity.service.js';

/** Proofs of who somebody is. So far: how often it may be tried. */
@Module({
  controllers: [SentinelActivityController],
  providers: [
    AddressFailureRepository,
    AddressFailureSweeper,
    AddressPace,
    AttemptRepository,
    Attempts,
    AttemptSweeper,
    SentinelActivityService,
  ],
  exports: [Attempts],
})
export class VerificationModule {}
