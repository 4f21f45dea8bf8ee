import { Body, Controller } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { MfaErrors } from '#src/modules/mfa/mfa.public.js';
import { UserErrors } from '#src/modules/users/users.public.js';
import { AttemptErrors } from '#src/modules/verification/verification.public.js';
import type { PendingInteraction } from '#src/oidc/oidc.public.js';
import { PostEndpoint } from '#src/platform/http/endpoint.js';
import { OverloadErrors } from '#src/platform/overload.errors.js';
import { CurrentInteraction } from '../../current-interaction.js';
import { SignInErrors } from '../../sign-in.errors.js';
import { VerificationDto } from '../verification.dto.js';
import { PasskeyOptionsService } from './passkey-options.service.js';
import {
  PasskeyIdentifierDto,
  PasskeyOptionsDto,
  PasskeyPreflightDto,
  VerifyPasskeyDto,
} from './passkey-sign-in.dto.js';
import { PasskeySignInErrors } from './passkey-sign-in.errors.js';
import { PasskeyVerificationService } from './passkey-verification.service.js';

@ApiTags('Experience')
@Controller('experience')
export class PasskeySignInController {
  constructor(
    private readonly options: PasskeyOptionsService,
    private readonly verification: PasskeyVerificationService,
  ) {}

  @PostEndpoint('preflight/sign-in-passkey/authentication', {
    audience: 'experience',
    summary: 'Create sign-in passkey authentication',
    description:
      'Asks for any passkey of the domain, for a button or for the autofill of a page that has just opened: nothing need have begun. Whose it is the answer says.',
    returns: PasskeyPreflightDto,
    status: 200,
    operationId: 'CreateSignInPasskeyAuthentication',
  })
  preflight(@CurrentInteraction() interaction: PendingInteraction) {
    return this.options.preflight(interaction);
  }

  @PostEndpoint('verification/sign-in-passkey/authentication', {
    audience: 'experience',
    summary: 'Create sign-in passkey authentication with identifier',
    description:
      'Asks for the passkeys of somebody. Where there is no such user, or one without passkeys, made-up ones are asked for, and the answer does not tell.',
    returns: PasskeyOptionsDto,
    status: 200,
    errors: [SignInErrors.interactionNotFound, UserErrors.invalidPhone],
    operationId: 'CreateSignInPasskeyAuthenticationWithIdentifier',
  })
  ask(@CurrentInteraction() interaction: PendingInteraction, @Body() { identifier }: PasskeyIdentifierDto) {
    return this.options.ask(interaction, identifier);
  }

  @PostEndpoint('verification/sign-in-passkey/authentication/verify', {
    audience: 'experience',
    summary: 'Verify sign-in passkey authentication',
    description:
      'Checks what an authenticator answered, and answers with an id to identify the user by. Each challenge is for one answer.',
    returns: VerificationDto,
    status: 200,
    errors: [
      SignInErrors.recordNotFound,
      PasskeySignInErrors.noChallenge,
      PasskeySignInErrors.otherParty,
      MfaErrors.webAuthnFailed,
      SignInErrors.identityConflict,
      AttemptErrors.blocked,
      SignInErrors.interactionNotFound,
      OverloadErrors.tooManyAtOnce,
    ],
    operationId: 'VerifySignInPasskeyAuthentication',
  })
  verify(@CurrentInteraction() interaction: PendingInteraction, @Body() body: VerifyPasskeyDto) {
    return this.verification.verify(interaction, body);
  }
}
