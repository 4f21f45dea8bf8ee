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
import {
  VerifyWebAuthnAuthenticationDto,
  VerifyWebAuthnRegistrationDto,
  WebAuthnAuthenticationDto,
  WebAuthnRegistrationDto,
} from './web-authn.dto.js';
import { WebAuthnVerificationService } from './web-authn-verification.service.js';

const ANSWER_ERRORS = [
  ...FACTOR_ERRORS,
  SignInErrors.recordNotFound,
  MfaErrors.noChallenge,
  MfaErrors.webAuthnFailed,
];

@ApiTags('Experience')
@Controller('experience/verification/web-authn')
export class WebAuthnController {
  constructor(private readonly passkeys: WebAuthnVerificationService) {}

  @PostEndpoint('registration', {
    audience: 'experience',
    summary: 'Create WebAuthn registration verification',
    description:
      'Asks for a new passkey of the user. It becomes a second factor once the answer was verified, the verification was bound, and the interaction is submitted.',
    returns: WebAuthnRegistrationDto,
    status: 200,
    errors: FACTOR_ERRORS,
    operationId: 'CreateWebAuthnRegistrationVerification',
  })
  register(@CurrentInteraction() interaction: PendingInteraction) {
    return this.passkeys.register(interaction);
  }

  @PostEndpoint('registration/verify', {
    audience: 'experience',
    summary: 'Verify WebAuthn registration verification',
    description: 'Checks a new passkey. What was asked counts for one answer, right or wrong.',
    returns: VerificationDto,
    status: 200,
    errors: ANSWER_ERRORS,
    operationId: 'VerifyWebAuthnRegistrationVerification',
  })
  verifyRegistration(
    @CurrentInteraction() interaction: PendingInteraction,
    @Body() { verificationId, payload }: VerifyWebAuthnRegistrationDto,
  ) {
    return this.passkeys.verifyRegistration(interaction, verificationId, payload);
  }

  @PostEndpoint('authentication', {
    audience: 'experience',
    summary: 'Create WebAuthn authentication verification',
    description: 'Asks for a passkey of the user as their second factor.',
    returns: WebAuthnAuthenticationDto,
    status: 200,
    errors: [...FACTOR_ERRORS, MfaErrors.webAuthnNotFound],
    operationId: 'CreateWebAuthnAuthenticationVerification',
  })
  authenticate(@CurrentInteraction() interaction: PendingInteraction) {
    return this.passkeys.authenticate(interaction);
  }

  @PostEndpoint('authentication/verify', {
    audience: 'experience',
    summary: 'Verify WebAuthn authentication verification',
    description:
      'Checks the answer of a passkey, which shows the user’s second factor. What was asked counts for one answer, right or wrong.',
    returns: VerificationDto,
    status: 200,
    errors: [...ANSWER_ERRORS, AttemptErrors.blocked, OverloadErrors.tooManyAtOnce],
    operationId: 'VerifyWebAuthnAuthenticationVerification',
  })
  verifyAuthentication(
    @CurrentInteraction() interaction: PendingInteraction,
    @Body() { verificationId, payload }: VerifyWebAuthnAuthenticationDto,
  ) {
    return this.passkeys.verifyAuthentication(interaction, verificationId, payload);
  }
}
