import { Body, Controller, Headers } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { ConnectorErrors, MessageErrors } from '#src/modules/connectors/connectors.public.js';
import { AllowedEmailErrors } from '#src/modules/sign-in-experience/sign-in-experience.public.js';
import { UserErrors } from '#src/modules/users/users.public.js';
import {
  addressOf,
  AttemptErrors,
  VerificationCodeErrors,
} from '#src/modules/verification/verification.public.js';
import type { PendingInteraction } from '#src/oidc/oidc.public.js';
import { PostEndpoint } from '#src/platform/http/endpoint.js';
import { OverloadErrors } from '#src/platform/overload.errors.js';
import { CurrentInteraction } from '../../current-interaction.js';
import { SignInErrors } from '../../sign-in.errors.js';
import { VerificationDto } from '../verification.dto.js';
import { SendCodeDto, VerifyCodeDto } from './code.dto.js';
import { CodeSendingService } from './code-sending.service.js';
import { CodeVerificationService } from './code-verification.service.js';

@ApiTags('Experience')
@Controller('experience/verification/verification-code')
export class CodeController {
  constructor(
    private readonly sending: CodeSendingService,
    private readonly verification: CodeVerificationService,
  ) {}

  @PostEndpoint('', {
    audience: 'experience',
    summary: 'Create and send verification code',
    description:
      'Sends a code to an e-mail address or a phone number, and answers with an id to verify it by. It takes the place of the one before. Where nobody without an account could use the code, none is sent to them, and the answer is the same.',
    returns: VerificationDto,
    status: 200,
    errors: [
      ...Object.values(AllowedEmailErrors),
      UserErrors.invalidPhone,
      UserErrors.suspended,
      MessageErrors.rateLimited,
      ConnectorErrors.noConnector,
      ConnectorErrors.general,
      ConnectorErrors.invalidConfig,
      ConnectorErrors.invalidResponse,
      ConnectorErrors.templateNotFound,
      ConnectorErrors.rateLimitExceeded,
      SignInErrors.interactionNotFound,
      OverloadErrors.tooManyAtOnce,
    ],
    operationId: 'CreateAndSendVerificationCode',
  })
  send(
    @CurrentInteraction() interaction: PendingInteraction,
    @Body() { identifier, interactionEvent: event }: SendCodeDto,
    @Headers('accept-language') acceptLanguage: string | undefined,
  ) {
    return this.sending.send(interaction, { address: addressOf(identifier), event, acceptLanguage });
  }

  @PostEndpoint('verify', {
    audience: 'experience',
    summary: 'Verify verification code',
    description:
      'Compares a code that somebody typed. It counts once; after too many wrong ones it counts no more, and another has to be sent.',
    returns: VerificationDto,
    status: 200,
    errors: [
      SignInErrors.recordNotFound,
      ...Object.values(VerificationCodeErrors),
      AttemptErrors.blocked,
      UserErrors.invalidPhone,
      SignInErrors.interactionNotFound,
      OverloadErrors.tooManyAtOnce,
    ],
    operationId: 'VerifyVerificationCodeVerification',
  })
  verify(
    @CurrentInteraction() interaction: PendingInteraction,
    @Body() { identifier, verificationId, code }: VerifyCodeDto,
  ) {
    return this.verification.verify(interaction, { address: addressOf(identifier), verificationId, code });
  }
}
