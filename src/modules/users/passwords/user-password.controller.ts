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
    description: 'The password policy of the tenant does not apply.',
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
      'An expired password has to be changed at the next sign-in. Needs a tenant whose passwords expire.',
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
    operationId: 'GetUserHasPassword',
    returns: HasPasswordDto,
    errors: [EntityErrors.notFound],
  })
  has(@Param('userId') userId: string) {
    return this.passwords.has(userId);
  }
}
