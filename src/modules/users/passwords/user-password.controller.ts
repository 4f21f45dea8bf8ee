import { Body, Controller, Param } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { EntityErrors } from '#src/kernel/entity-errors.js';
import { GetEndpoint, PatchEndpoint, PostEndpoint } from '#src/platform/http/endpoint.js';
import { OverloadErrors } from '#src/platform/overload.errors.js';
import { DetailedUserDto } from '../user.dto.js';
import { HasPasswordDto, UpdateUserPasswordExpirationDto, UserPasswordDto } from './user-password.dto.js';
import { UserPasswordErrors } from './user-password.errors.js';
import { UserPasswordService } from './user-password.service.js';

@ApiTags('Users')
@Controller('users/:userId')
export class UserPasswordController {
  constructor(private readonly passwords: UserPasswordService) {}

  @PatchEndpoint('password', {
    audience: 'management',
    summary: 'Update user password',
    description:
      'For support: sets another password, which need not follow the policy of the tenant. By the setting of the tenant the sessions of the user end.',
    returns: DetailedUserDto,
    errors: [EntityErrors.notFound, OverloadErrors.tooManyAtOnce],
  })
  set(@Param('userId') userId: string, @Body() { password }: UserPasswordDto) {
    return this.passwords.set(userId, password);
  }

  @PatchEndpoint('password/expiration', {
    audience: 'management',
    summary: 'Expire user password',
    description:
      'Makes the user choose another password at the next sign-in, or takes that back. Needs a tenant whose passwords expire.',
    operationId: 'UpdateUserPasswordExpiration',
    returns: DetailedUserDto,
    errors: [UserPasswordErrors.expirationNotEnabled, EntityErrors.notFound],
  })
  setExpired(@Param('userId') userId: string, @Body() { isExpired }: UpdateUserPasswordExpirationDto) {
    return this.passwords.setExpired(userId, isExpired);
  }

  @PostEndpoint('password/verify', {
    audience: 'management',
    summary: 'Verify user password',
    description:
      'Answers 204 where the password is right, and 422 where it is not. Failed attempts count, as at a sign-in.',
    operationId: 'VerifyUserPassword',
    errors: [
      UserPasswordErrors.invalidCredentials,
      EntityErrors.notFound,
      UserPasswordErrors.expired,
      OverloadErrors.tooManyAtOnce,
    ],
  })
  verify(@Param('userId') userId: string, @Body() { password }: UserPasswordDto) {
    return this.passwords.verify(userId, password);
  }

  @GetEndpoint('has-password', {
    audience: 'management',
    summary: 'Check if user has password',
    description: 'To know whether to offer to set a password or to change it.',
    operationId: 'GetUserHasPassword',
    returns: HasPasswordDto,
    errors: [EntityErrors.notFound],
  })
  has(@Param('userId') userId: string) {
    return this.passwords.has(userId);
  }
}
