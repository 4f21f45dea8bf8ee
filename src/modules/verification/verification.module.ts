import { Module } from '@nestjs/common';
import { AddressFailureRepository } from './addresses/address-failure.repository.js';
import { AddressFailureSweeper } from './addresses/address-failure-sweeper.js';
import { AddressPace } from './addresses/address-pace.js';
import { AttemptRepository } from './attempts/attempt.repository.js';
import { AttemptSweeper } from './attempts/attempt-sweeper.js';
import { Attempts } from './attempts/attempts.js';
import { VerificationCodeRepository } from './codes/verification-code.repository.js';
import { VerificationCodeSweeper } from './codes/verification-code-sweeper.js';
import { VerificationCodes } from './codes/verification-codes.js';
import { SentinelActivityController } from './attempts/sentinel-activity.controller.js';
import { SentinelActivityService } from './attempts/sentinel-activity.service.js';

/** Proofs of who somebody is, and how often they may be tried. */
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
    VerificationCodeRepository,
    VerificationCodeSweeper,
    VerificationCodes,
  ],
  exports: [Attempts, VerificationCodes],
})
export class VerificationModule {}
