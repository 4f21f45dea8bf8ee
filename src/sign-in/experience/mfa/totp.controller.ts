import { Body, Controller } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { MfaErrors } from '#src/modules/mfa/mfa.public.js';
import { AttemptErrors } from '#src/modules/verification/verification.public.js';
import type { PendingInteraction } from '#src/oidc/oidc.public.js';
import { PostEndpoint } from '#src/platform/http/endpoint.js';
import { OverloadErrors } from '#src/platform/overload.errors.js';
import { CurrentInteraction } from '../../current-interaction.js';
import { SignInErrors } from '../../sign-in.errors.js';
import { VerificationDto } from '../verification.dto.js';
import { FACTOR_ERRORS } from './factor-errors.js';
import { NewTotpDto, VerifyTotpDto } from './totp.dto.js';
import { TotpVerificationService } from './totp-verification.service.js';

@ApiTags('Experience')
@Controller('experience/verification/totp')
export class TotpController {
  constructor(private readonly totps: TotpVerificationService) {}

  @PostEndpoint('secret', {
    audience: 'experience',
    summary: 'Create TOTP secret',
    description:
      'Makes a secret for an authenticator application of the user. It becomes a second factor once a code of it was verified, the verification was bound, and the interaction is submitted.',
    returns: NewTotpDto,
    status: 200,
    errors: FACTOR_ERRORS,
    operationId: 'CreateTotpSecret',
  })
  create(@CurrentInteraction() interaction: PendingInteraction) {
    return this.totps.create(interaction);
  }

  @PostEndpoint('verify', {
    audience: 'experience',
    summary: 'Verify TOTP verification',
    description:
      'Checks a code of an authenticator application: of a new secret, or of the user’s own, which shows their second factor. A code counts once, and 30 seconds early or late.',
    returns: VerificationDto,
    status: 200,
    errors: [
      ...FACTOR_ERRORS,
      SignInErrors.recordNotFound,
      MfaErrors.invalidTotpCode,
      AttemptErrors.blocked,
      OverloadErrors.tooManyAtOnce,
    ],
    operationId: 'VerifyTotpVerification',
  })
  verify(@CurrentInteraction() interaction: PendingInteraction, @Body() typed: VerifyTotpDto) {
    return this.totps.verify(interaction, typed);
  }
}
