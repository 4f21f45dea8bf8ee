import { Body, Controller, Param, Req } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { ACME } from '#src/kernel/acme.js';
import { EntityErrors } from '#src/kernel/entity-errors.js';
import { DeleteEndpoint, GetEndpoint, PostEndpoint } from '#src/platform/http/endpoint.js';
import { PathParameters } from '#src/platform/http/openapi/path-parameters.js';
import '#src/platform/tenancy/install-tenancy.js';
import { MfaErrors } from '../mfa.errors.js';
import { CreatedUserFactorDto, CreateUserFactorDto, UserFactorDto } from './user-factor.dto.js';
import { UserFactorService } from './user-factor.service.js';

/** Passkeys, backup codes and an authenticator application. */
const MAX_FACTORS = 22;

@ApiTags('Users')
@PathParameters({
  'mfa-verifications/{verificationId}': {
    description: 'Id of the second factor, as in `GET /api/users/{userId}/mfa-verifications`.',
    example: ACME.factorId,
  },
})
@Controller('users/:userId/mfa-verifications')
export class UserFactorController {
  constructor(private readonly factors: UserFactorService) {}

  @GetEndpoint('', {
    audience: 'management',
    summary: 'List second factors of user',
    description:
      'Oldest first, without their secrets. Codes by e-mail and phone are not set up, and not listed.',
    operationId: 'ListUserMfaVerifications',
    returns: [UserFactorDto],
    maxItems: MAX_FACTORS,
    errors: [EntityErrors.notFound],
  })
  list(@Param('userId') userId: string) {
    return this.factors.list(userId);
  }

  @PostEndpoint('', {
    audience: 'management',
    summary: 'Create second factor of user',
    description:
      'Sets up an authenticator application or backup codes for a user, and answers with what to hand over. This is the one time that the secret is shown.',
    operationId: 'CreateUserMfaVerification',
    status: 200,
    returns: CreatedUserFactorDto,
    errors: [
      EntityErrors.notFound,
      MfaErrors.totpInUse,
      MfaErrors.invalidTotpSecret,
      MfaErrors.backupCodesInUse,
      MfaErrors.backupCodesAlone,
      MfaErrors.wrongBackupCodeFormat,
    ],
  })
  add(
    @Param('userId') userId: string,
    @Body() factor: CreateUserFactorDto,
    @Req() { tenant }: FastifyRequest,
  ) {
    return this.factors.add(userId, factor, tenant?.origin ?? '');
  }

  @DeleteEndpoint(':verificationId', {
    audience: 'management',
    summary: 'Delete second factor of user',
    description:
      'For somebody who has lost a device. By the setting of the tenant the sessions of the user end. Whoever has no factor left, and needs one, sets one up at the next sign-in.',
    operationId: 'DeleteUserMfaVerification',
    errors: [EntityErrors.notFound],
  })
  remove(@Param('userId') userId: string, @Param('verificationId') verificationId: string) {
    return this.factors.remove(userId, verificationId);
  }
}
