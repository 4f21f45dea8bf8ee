import { Body, Controller, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { EntityErrors } from '#src/kernel/entity-errors.js';
import { PostEndpoint } from '#src/platform/http/endpoint.js';
import { CheckPasswordDto, PasswordCheckDto } from './check-password.dto.js';
import { CheckPasswordErrors } from './check-password.errors.js';
import { CheckPasswordService } from './check-password.service.js';

@ApiTags('Sign-in experience')
@Controller('sign-in-exp/default/check-password')
export class CheckPasswordController {
  constructor(private readonly passwords: CheckPasswordService) {}

  @PostEndpoint('', {
    audience: 'management',
    summary: 'Check password against the policy',
    description:
      'Tells whether a user may choose a password, before it is set. Answers 400 with all that is wrong where not; nothing is stored.',
    returns: PasswordCheckDto,
    status: 200,
    otherStatus: 400,
    otherReturns: PasswordCheckDto,
    errors: [EntityErrors.notFound, CheckPasswordErrors.userRequired],
    operationId: 'CheckPasswordWithDefaultSignInExperience',
  })
  async check(@Body() body: CheckPasswordDto, @Res({ passthrough: true }) reply: FastifyReply) {
    const check = await this.passwords.check(body);
    void reply.status(check.result ? 200 : 400);
    return check;
  }
}
