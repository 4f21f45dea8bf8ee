import { Body, Controller } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import {
  PasswordPolicyErrors,
  UserErrors,
  UserPasswordErrors,
  UsernameErrors,
} from '#src/modules/users/users.public.js';
import { AttemptErrors } from '#src/modules/verification/verification.public.js';
import type { PendingInteraction } from '#src/oidc/oidc.public.js';
import { PostEndpoint } from '#src/platform/http/endpoint.js';
import { OverloadErrors } from '#src/platform/overload.errors.js';
import { CurrentInteraction } from '../current-interaction.js';
import { SignInErrors } from '../sign-in.errors.js';
import { NewPasswordIdentityService } from './new-password-identity.service.js';
import { PasswordVerificationService } from './password-verification.service.js';
import { NewPasswordIdentityDto, PasswordVerificationDto, VerificationDto } from './verification.dto.js';

@ApiTags('Experience')
@Controller('experience/verification')
export class VerificationController {
  constructor(
    private readonly passwords: PasswordVerificationService,
    private readonly newIdentities: NewPasswordIdentityService,
  ) {}

  @PostEndpoint('password', {
    audience: 'experience',
    summary: 'Create password verification record',
    description:
      'Checks a password, and answers with an id to identify the user by. The answer does not tell whether there is such a user.',
    returns: VerificationDto,
    status: 200,
    errors: [
      UserPasswordErrors.invalidCredentials,
      UserErrors.suspended,
      AttemptErrors.blocked,
      SignInErrors.interactionNotFound,
      OverloadErrors.tooManyAtOnce,
      UserPasswordErrors.expired,
      SignInErrors.modeForbidden,
    ],
    operationId: 'CreatePasswordVerification',
  })
  verifyPassword(
    @CurrentInteraction() interaction: PendingInteraction,
    @Body() { identifier, password }: PasswordVerificationDto,
  ) {
    return this.passwords.verify(interaction, identifier, password);
  }

  @PostEndpoint('new-password-identity', {
    audience: 'experience',
    summary: 'Create new password identity verification record',
    description:
      'Takes a username and a password for a new account, where the rules of the tenant allow both, and answers with an id to identify by.',
    returns: VerificationDto,
    status: 200,
    errors: [
      UserErrors.usernameInUse,
      PasswordPolicyErrors.rejected,
      SignInErrors.modeForbidden,
      SignInErrors.interactionNotFound,
      OverloadErrors.tooManyAtOnce,
      ...Object.values(UsernameErrors.violated),
    ],
    operationId: 'CreateNewPasswordIdentityVerification',
  })
  createNewIdentity(
    @CurrentInteraction() interaction: PendingInteraction,
    @Body() { identifier, password }: NewPasswordIdentityDto,
  ) {
    return this.newIdentities.create(interaction, identifier.value, password);
  }
}
