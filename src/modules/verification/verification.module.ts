import { Module } from '@nestjs/common';
import { ConnectorsModule } from '#src/modules/connectors/connectors.module.js';
import { AddressFailureRepository } from './addresses/address-failure.repository.js';
import { AddressFailureSweeper } from './addresses/address-failure-sweeper.js';
import { AddressPace } from './addresses/address-pace.js';
import { AttemptRepository } from './attempts/attempt.repository.js';
import { AttemptSweeper } from './attempts/attempt-sweeper.js';
import { Attempts } from './attempts/attempts.js';
import { VerificationCodeController } from './codes/verification-code.controller.js';
import { VerificationCodeRepository } from './codes/verification-code.repository.js';
import { VerificationCodeService } from './codes/verification-code.service.js';
import { VerificationCodeSweeper } from './codes/verification-code-sweeper.js';
import { VerificationCodes } from './codes/verification-codes.js';
import { SentinelActivityController } from './attempts/sentinel-activity.controller.js';
import { SentinelActivityService } from './attempts/sentinel-activity.service.js';
import { OneTimeTokenController } from './one-time-tokens/one-time-token.controller.js';
import { OneTimeTokenRepository } from './one-time-tokens/one-time-token.repository.js';
import { OneTimeTokenService } from './one-time-tokens/one-time-token.service.js';
import { OneTimeTokenSweeper } from './one-time-tokens/one-time-token-sweeper.js';
import { OneTimeTokens } from './one-time-tokens/one-time-tokens.js';

/** Proofs of who somebody is, and how often they may be tried. */
@Module({
  imports: [ConnectorsModule],
  controllers: [OneTimeTokenController, SentinelActivityController, VerificationCodeController],
  providers: [
    AddressFailureRepository,
    AddressFailureSweeper,
    AddressPace,
    AttemptRepository,
    Attempts,
    AttemptSweeper,
    OneTimeTokenRepository,
    OneTimeTokenService,
    OneTimeTokenSweeper,
    OneTimeTokens,
    SentinelActivityService,
    VerificationCodeRepository,
    VerificationCodeService,
    VerificationCodeSweeper,
    VerificationCodes,
  ],
  exports: [Attempts, OneTimeTokens, VerificationCodes],
})
export class VerificationModule {}
