import { Body, Controller, Param } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { GetEndpoint, PatchEndpoint, PostEndpoint } from '#src/platform/http/endpoint.js';
import { DetailedUserDto } from '../user.dto.js';
import { HasPasswordDto, UpdateUserPasswordExpirationDto, UserPasswordDto } from './user-password.dto.js';
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
    statuses: [404, 422, 429],
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
    statuses: [404],
  })
  setExpired(@Param('userId') userId: string, @Body() { isExpired }: UpdateUserPasswordExpirationDto) {
    return this.passwords.setExpired(userId, isExpired);
  }

  @PostEndpoint('password/verify', {
    audience: 'management',
    summary: 'Verify user password',
    operationId: 'VerifyUserPassword',
    statuses: [404, 422, 429],
  })
  verify(@Param('userId') userId: string, @Body() { password }: UserPasswordDto) {
    return this.passwords.verify(userId, password);
  }

  @GetEndpoint('has-password', {
    audience: 'management',
    summary: 'Check if user has password',
    operationId: 'GetUserHasPassword',
    returns: HasPasswordDto,
    statuses: [404],
  })
  has(@Param('userId') userId: string) {
    return this.passwords.has(userId);
  }
}
