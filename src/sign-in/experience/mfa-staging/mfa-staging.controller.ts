import { Body, Controller } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { MfaErrors } from '#src/modules/mfa/mfa.public.js';
import { AllowedEmailErrors } from '#src/modules/sign-in-experience/sign-in-experience.public.js';
import { UserErrors } from '#src/modules/users/users.public.js';
import type { PendingInteraction } from '#src/oidc/oidc.public.js';
import { PostEndpoint } from '#src/platform/http/endpoint.js';
import { CurrentInteraction } from '../../current-interaction.js';
import { FlowMfaErrors } from '../../mfa/flow-mfa.errors.js';
import { SignInErrors } from '../../sign-in.errors.js';
import { MfaAnswersService } from './mfa-answers.service.js';
import { MfaBindingService } from './mfa-binding.service.js';
import { BindMfaDto, BindPasskeyDto } from './mfa-staging.dto.js';

/** What each of them can answer. */
const STAGING_ERRORS = [
  SignInErrors.notSupportedForForgotPassword,
  SignInErrors.identifierNotFound,
  UserErrors.suspended,
  FlowMfaErrors.verificationRequired,
  SignInErrors.interactionNotFound,
];

const BINDING_ERRORS = [
  ...STAGING_ERRORS,
  SignInErrors.recordNotFound,
  SignInErrors.verificationFailed,
  MfaErrors.factorNotEnabled,
  MfaErrors.tooManyPasskeys,
];

@ApiTags('Experience')
@Controller('experience/profile/mfa')
export class MfaStagingController {
  constructor(
    private readonly answers: MfaAnswersService,
    private readonly binding: MfaBindingService,
  ) {}

  @PostEndpoint('', {
    audience: 'experience',
    summary: 'Bind MFA verification by verificationId',
    description:
      'Stages a second factor that was verified, which the user has once the interaction is submitted. A new authenticator application, passkey or set of backup codes has to be verified before; so has an e-mail address or a phone number.',
    errors: [
      ...BINDING_ERRORS,
      MfaErrors.totpInUse,
      MfaErrors.backupCodesAlone,
      UserErrors.emailExists,
      UserErrors.phoneExists,
      UserErrors.emailInUse,
      UserErrors.phoneInUse,
      ...Object.values(AllowedEmailErrors),
    ],
    operationId: 'BindMfaVerification',
  })
  bind(@CurrentInteraction() interaction: PendingInteraction, @Body() { type, verificationId }: BindMfaDto) {
    return this.binding.bind(interaction, type, verificationId);
  }

  @PostEndpoint('passkey', {
    audience: 'experience',
    summary: 'Bind passkey by verificationId',
    description:
      'Stages a passkey that was made, to sign in with from then on. Counts once the interaction is submitted.',
    errors: BINDING_ERRORS,
    operationId: 'BindPasskey',
  })
  bindPasskey(
    @CurrentInteraction() interaction: PendingInteraction,
    @Body() { verificationId }: BindPasskeyDto,
  ) {
    return this.binding.bind(interaction, 'WebAuthn', verificationId);
  }

  @PostEndpoint('mfa-enabled', {
    audience: 'experience',
    summary: 'Mark MFA as enabled',
    description: 'Says that the user wants a second factor. Counts once the interaction is submitted.',
    errors: STAGING_ERRORS,
    operationId: 'MarkMfaEnabled',
  })
  enable(@CurrentInteraction() interaction: PendingInteraction) {
    return this.answers.enable(interaction);
  }

  @PostEndpoint('mfa-skipped', {
    audience: 'experience',
    summary: 'Skip MFA binding flow',
    description:
      'Says that the user wants no second factor, where the tenant and the organizations of the user leave that to them. Counts once the interaction is submitted.',
    errors: [...STAGING_ERRORS, FlowMfaErrors.notSkippable],
    operationId: 'SkipMfaBindingFlow',
  })
  skip(@CurrentInteraction() interaction: PendingInteraction) {
    return this.answers.skip(interaction);
  }

  @PostEndpoint('mfa-suggestion-skipped', {
    audience: 'experience',
    summary: 'Skip additional MFA suggestion',
    description: 'Says that the user wants no further factor. Counts once the interaction is submitted.',
    errors: STAGING_ERRORS,
    operationId: 'SkipMfaSuggestion',
  })
  skipSuggestion(@CurrentInteraction() interaction: PendingInteraction) {
    return this.answers.skipSuggestion(interaction);
  }

  @PostEndpoint('passkey-skipped', {
    audience: 'experience',
    summary: 'Skip passkey binding',
    description:
      'Says that the user wants no passkey to sign in with. Counts once the interaction is submitted; who has just signed up is asked again when they sign in.',
    errors: STAGING_ERRORS,
    operationId: 'SkipPasskeyBinding',
  })
  skipPasskey(@CurrentInteraction() interaction: PendingInteraction) {
    return this.answers.skipPasskey(interaction);
  }
}
