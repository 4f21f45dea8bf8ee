import { Body, Controller } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { EntityErrors } from '#src/kernel/entity-errors.js';
import { ConnectorErrors } from '#src/modules/connectors/connectors.public.js';
import { AllowedEmailErrors } from '#src/modules/sign-in-experience/sign-in-experience.public.js';
import {
  PasswordPolicyErrors,
  UserErrors,
  UsernameErrors,
  UserPasswordErrors,
} from '#src/modules/users/users.public.js';
import type { PendingInteraction } from '#src/oidc/oidc.public.js';
import { PostEndpoint, PutEndpoint } from '#src/platform/http/endpoint.js';
import { OverloadErrors } from '#src/platform/overload.errors.js';
import { CurrentInteraction } from '../current-interaction.js';
import { FlowMfaErrors } from '../mfa/flow-mfa.errors.js';
import { SignInErrors } from '../sign-in.errors.js';
import { SsoSignInErrors } from '../sso-sign-in.errors.js';
import { ExtraProfileErrors } from './extra-profile.errors.js';
import { AddProfileDto, NewPasswordDto } from './profile.dto.js';
import { profilePartOf } from './profile-part.js';
import { ProfileService } from './profile.service.js';

@ApiTags('Experience')
@Controller('experience/profile')
export class ProfileController {
  constructor(private readonly profiles: ProfileService) {}

  @PostEndpoint('', {
    audience: 'experience',
    summary: 'Add user profile',
    description: 'Stages a part of the profile, which the user has once the interaction is submitted.',
    errors: [
      SsoSignInErrors.ssoEnabled,
      SignInErrors.modeForbidden,
      SignInErrors.identifierNotFound,
      UserErrors.usernameExists,
      UserErrors.emailExists,
      UserErrors.phoneExists,
      PasswordPolicyErrors.rejected,
      UserErrors.passwordExists,
      SignInErrors.recordNotFound,
      SignInErrors.notSupportedForForgotPassword,
      SignInErrors.interactionNotFound,
      OverloadErrors.tooManyAtOnce,
      UserErrors.usernameInUse,
      UserErrors.emailInUse,
      UserErrors.phoneInUse,
      UserErrors.identityInUse,
      ConnectorErrors.invalidId,
      ...Object.values(AllowedEmailErrors),
      SignInErrors.verificationFailed,
      ...Object.values(UsernameErrors.violated),
      ...Object.values(ExtraProfileErrors),
      EntityErrors.valueTooLong,
      FlowMfaErrors.verificationRequired,
    ],
    operationId: 'AddUserProfile',
  })
  add(@CurrentInteraction() interaction: PendingInteraction, @Body() body: AddProfileDto) {
    return this.profiles.stage(interaction, profilePartOf(body));
  }

  @PutEndpoint('password', {
    audience: 'experience',
    summary: 'Reset user password',
    description:
      'Stages the password that takes the place of a forgotten one, once the user is identified. It counts when the interaction is submitted.',
    errors: [
      SignInErrors.identifierNotFound,
      PasswordPolicyErrors.rejected,
      UserPasswordErrors.samePassword,
      SignInErrors.invalidInteractionType,
      SignInErrors.interactionNotFound,
      OverloadErrors.tooManyAtOnce,
    ],
    operationId: 'ResetUserPassword',
  })
  replacePassword(
    @CurrentInteraction() interaction: PendingInteraction,
    @Body() { password }: NewPasswordDto,
  ) {
    return this.profiles.replacePassword(interaction, password);
  }
}
