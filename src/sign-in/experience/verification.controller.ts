import { Body, Controller } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { PendingInteraction } from '#src/oidc/oidc.public.js';
import { PostEndpoint } from '#src/platform/http/endpoint.js';
import { CurrentInteraction } from '../current-interaction.js';
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
    description: 'Verifies a password. The answer does not tell whether there is such a user.',
    returns: VerificationDto,
    status: 200,
    statuses: [401, 404, 409, 422],
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
      'Takes a username and a password for a new account, where the rules of the tenant allow both.',
    returns: VerificationDto,
    status: 200,
    statuses: [404, 422],
    operationId: 'CreateNewPasswordIdentityVerification',
  })
  createNewIdentity(
    @CurrentInteraction() interaction: PendingInteraction,
    @Body() { identifier, password }: NewPasswordIdentityDto,
  ) {
    return this.newIdentities.create(interaction, identifier.value, password);
  }
}
