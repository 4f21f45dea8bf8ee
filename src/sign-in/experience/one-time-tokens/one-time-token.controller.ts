import { Body, Controller } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { AttemptErrors, OneTimeTokenErrors } from '#src/modules/verification/verification.public.js';
import type { PendingInteraction } from '#src/oidc/oidc.public.js';
import { PostEndpoint } from '#src/platform/http/endpoint.js';
import { OverloadErrors } from '#src/platform/overload.errors.js';
import { CurrentInteraction } from '../../current-interaction.js';
import { SignInErrors } from '../../sign-in.errors.js';
import { VerificationDto } from '../verification.dto.js';
import { OneTimeTokenVerificationDto } from './one-time-token.dto.js';
import { OneTimeTokenVerificationService } from './one-time-token-verification.service.js';

@ApiTags('Experience')
@Controller('experience/verification/one-time-token')
export class OneTimeTokenController {
  constructor(private readonly verification: OneTimeTokenVerificationService) {}

  @PostEndpoint('verify', {
    audience: 'experience',
    summary: 'Verify one-time token',
    description:
      'Spends the token of a magic link, and answers with an id to identify by. It lets its reader in where nobody signs up, too.',
    returns: VerificationDto,
    status: 200,
    errors: [
      OneTimeTokenErrors.notFound,
      OneTimeTokenErrors.emailMismatch,
      OneTimeTokenErrors.expired,
      OneTimeTokenErrors.consumed,
      OneTimeTokenErrors.revoked,
      OneTimeTokenErrors.eventMismatch,
      AttemptErrors.blocked,
      SignInErrors.interactionNotFound,
      OverloadErrors.tooManyAtOnce,
    ],
    operationId: 'VerifyOneTimeTokenVerification',
  })
  verify(@CurrentInteraction() interaction: PendingInteraction, @Body() body: OneTimeTokenVerificationDto) {
    return this.verification.verify(interaction, body);
  }
}
