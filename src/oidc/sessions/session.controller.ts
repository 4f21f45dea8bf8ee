import { Controller, Param, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { DeleteEndpoint, GetEndpoint } from '#src/platform/http/endpoint.js';
import { ListGrantsDto, UserGrantsDto } from './grant.dto.js';
import { DeleteSessionDto, UserSessionDto, UserSessionsDto } from './session.dto.js';
import { SessionErrors } from './session.errors.js';
import { SessionService } from './session.service.js';

@ApiTags('Users')
@Controller('users/:userId')
export class SessionController {
  constructor(private readonly sessions: SessionService) {}

  @GetEndpoint('sessions', {
    audience: 'management',
    summary: 'List sessions of user',
    description: 'The newest 1,000 that have not expired.',
    returns: UserSessionsDto,
    operationId: 'ListUserSessions',
  })
  list(@Param('userId') userId: string) {
    return this.sessions.list(userId);
  }

  @GetEndpoint('sessions/:sessionId', {
    audience: 'management',
    summary: 'Get session of user',
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
    description: 'Its applications are told, where they take back-channel logout.',
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
    description: 'What the user granted to registered applications; the newest 1,000.',
    returns: UserGrantsDto,
    operationId: 'ListUserGrants',
  })
  listGrants(@Param('userId') userId: string, @Query() filter: ListGrantsDto) {
    return this.sessions.listGrants(userId, filter);
  }

  @DeleteEndpoint('grants/:grantId', {
    audience: 'management',
    summary: 'Revoke grant of user',
    description: 'Its codes and tokens end with it.',
    operationId: 'DeleteUserGrant',
    errors: [SessionErrors.grantNotFound],
  })
  deleteGrant(@Param('userId') userId: string, @Param('grantId') grantId: string) {
    return this.sessions.deleteGrant(userId, grantId);
  }
}
