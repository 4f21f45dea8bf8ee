import { Body, Controller, Headers } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { ConnectorErrors, MessageErrors } from '#src/modules/connectors/connectors.public.js';
import { MfaErrors } from '#src/modules/mfa/mfa.public.js';
import { AttemptErrors, VerificationCodeErrors } from '#src/modules/verification/verification.public.js';
import type { PendingInteraction } from '#src/oidc/oidc.public.js';
import { PostEndpoint } from '#src/platform/http/endpoint.js';
import { OverloadErrors } from '#src/platform/overload.errors.js';
import { CurrentInteraction } from '../../current-interaction.js';
import { SignInErrors } from '../../sign-in.errors.js';
import { VerificationDto } from '../verification.dto.js';
import { SendMfaCodeDto, VerifyMfaCodeDto } from './mfa-code.dto.js';
import { FACTOR_ERRORS } from './factor-errors.js';
import { MfaCodeVerificationService } from './mfa-code-verification.service.js';

@ApiTags('Experience')
@Controller('experience/verification/mfa-verification-code')
export class MfaCodeController {
  constructor(private readonly codes: MfaCodeVerificationService) {}

  @PostEndpoint('', {
    audience: 'experience',
    summary: 'Create and send MFA verification code',
    description:
      'Sends a code to the e-mail address or the phone number of the user who is identified, as their second factor.',
    returns: VerificationDto,
    status: 200,
    errors: [
      ...FACTOR_ERRORS,
      SignInErrors.nobodyToSendTo,
      MfaErrors.factorNotEnabled,
      MessageErrors.rateLimited,
      ConnectorErrors.noConnector,
      ConnectorErrors.general,
      ConnectorErrors.invalidConfig,
      ConnectorErrors.invalidResponse,
      ConnectorErrors.templateNotFound,
      ConnectorErrors.rateLimitExceeded,
      OverloadErrors.tooManyAtOnce,
    ],
    operationId: 'CreateAndSendMfaVerificationCode',
  })
  send(
    @CurrentInteraction() interaction: PendingInteraction,
    @Body() { identifierType }: SendMfaCodeDto,
    @Headers('accept-language') acceptLanguage: string | undefined,
  ) {
    return this.codes.send(interaction, addressTypeOf(identifierType), acceptLanguage);
  }

  @PostEndpoint('verify', {
    audience: 'experience',
    summary: 'Verify MFA verification code',
    description:
      'Compares a code that the user typed, which shows their second factor. It counts once; after too many wrong ones another has to be sent.',
    returns: VerificationDto,
    status: 200,
    errors: [
      ...FACTOR_ERRORS,
      SignInErrors.nobodyToSendTo,
      SignInErrors.recordNotFound,
      ...Object.values(VerificationCodeErrors),
      AttemptErrors.blocked,
      OverloadErrors.tooManyAtOnce,
    ],
    operationId: 'VerifyMfaVerificationCode',
  })
  verify(
    @CurrentInteraction() interaction: PendingInteraction,
    @Body() { identifierType, verificationId, code }: VerifyMfaCodeDto,
  ) {
    return this.codes.verify(interaction, { type: addressTypeOf(identifierType), verificationId, code });
  }
}

const addressTypeOf = (type: SendMfaCodeDto['identifierType']): 'email' | 'phone' =>
  type === 'email' || type === 'Email' ? 'email' : 'phone';
