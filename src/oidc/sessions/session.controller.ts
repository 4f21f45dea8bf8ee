import { Controller, Param, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { ACME } from '#src/kernel/acme.js';
import { DeleteEndpoint, GetEndpoint } from '#src/platform/http/endpoint.js';
import { PathParameters } from '#src/platform/http/openapi/path-parameters.js';
import { ListGrantsDto, UserGrantsDto } from './grant.dto.js';
import { DeleteSessionDto, UserSessionDto, UserSessionsDto } from './session.dto.js';
import { SessionErrors } from './session.errors.js';
import { SessionService } from './session.service.js';

@ApiTags('Users')
@PathParameters({
  sessionId: {
    description: 'Id of the session: `payload.uid` in `GET /api/users/{userId}/sessions`.',
    example: ACME.sessionId,
  },
  grantId: {
    description: 'Id of the grant, as in `id` of `GET /api/users/{userId}/grants`.',
    example: ACME.grantId,
  },
})
@Controller('users/:userId')
export class SessionController {
  constructor(private readonly sessions: SessionService) {}

  @GetEndpoint('sessions', {
    audience: 'management',
    summary: 'List sessions of user',
    description: 'Where the user is signed in: the newest 1,000 sessions that have not expired.',
    returns: UserSessionsDto,
    operationId: 'ListUserSessions',
  })
  list(@Param('userId') userId: string) {
    return this.sessions.list(userId);
  }

  @GetEndpoint('sessions/:sessionId', {
    audience: 'management',
    summary: 'Get session of user',
    description: 'Shows one session of the user.',
    returns: UserSessionDto,
    operationId: 'GetUserSession',
    errors: [SessionErrors.sessionNotFound],
  })
  get(@Param('userId') userId: string, @Param('sessionId') sessionId: string) {
    return this.sessions.get(userId, sessionId);
  }

  @DeleteEndpoint('sessions/:sessionId', {
    audience: 'management',
    summary: 'End session of user',
    description:
      'Signs the user out of one browser. Its applications are told, where they take back-channel logout.',
    operationId: 'DeleteUserSession',
    errors: [SessionErrors.notOfUser, SessionErrors.sessionNotFound],
  })
  delete(
    @Param('userId') userId: string,
    @Param('sessionId') sessionId: string,
    @Query() options: DeleteSessionDto,
  ) {
    return this.sessions.delete(userId, sessionId, options);
  }

  @GetEndpoint('grants', {
    audience: 'management',
    summary: 'List grants of user',
    description: 'What the user lets registered applications do; the newest 1,000.',
    returns: UserGrantsDto,
    operationId: 'ListUserGrants',
  })
  listGrants(@Param('userId') userId: string, @Query() filter: ListGrantsDto) {
    return this.sessions.listGrants(userId, filter);
  }

  @DeleteEndpoint('grants/:grantId', {
    audience: 'management',
    summary: 'Revoke grant of user',
    description: 'Takes back what the user let an application do. Its codes and tokens end with it.',
    operationId: 'DeleteUserGrant',
    errors: [SessionErrors.grantNotFound],
  })
  deleteGrant(@Param('userId') userId: string, @Param('grantId') grantId: string) {
    return this.sessions.deleteGrant(userId, grantId);
  }
}
