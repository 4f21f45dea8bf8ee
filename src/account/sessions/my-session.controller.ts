import { Controller, Param, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { DeleteSessionDto, ListGrantsDto, SessionErrors, UserGrantsDto } from '#src/oidc/oidc.public.js';
import { DeleteEndpoint, GetEndpoint } from '#src/platform/http/endpoint.js';
import { ProofOfIdentity } from '../access/account-api.js';
import type { Account } from '../access/account.js';
import { CurrentAccount } from '../access/current-account.js';
import { AccountErrors, CHANGE_ERRORS } from '../account.errors.js';
import { MySessionsDto } from './my-session.dto.js';
import { MySessionErrors } from './my-session.errors.js';
import { MySessionsService } from './my-sessions.service.js';

const { fieldNotEnabled, permissionDenied, scopeLacksUnauthorized } = AccountErrors;
const READ = [permissionDenied, fieldNotEnabled, scopeLacksUnauthorized];

@ApiTags('My account')
@Controller('my-account')
export class MySessionController {
  constructor(private readonly sessions: MySessionsService) {}

  @ProofOfIdentity()
  @GetEndpoint('sessions', {
    audience: 'account',
    summary: 'List my sessions',
    description: 'Where the user is signed in: the newest 1,000 sessions that have not expired.',
    returns: MySessionsDto,
    operationId: 'GetSessions',
    errors: READ,
  })
  list(@CurrentAccount() account: Account) {
    return this.sessions.list(account);
  }

  @ProofOfIdentity()
  @DeleteEndpoint('sessions/:sessionId', {
    audience: 'account',
    summary: 'End my session',
    description:
      'Signs the user out of one browser, this one too. Its applications are told, where they take back-channel logout.',
    operationId: 'DeleteSessionById',
    errors: [...CHANGE_ERRORS, MySessionErrors.sessionNotFound, MySessionErrors.notOfUser],
  })
  end(
    @CurrentAccount() account: Account,
    @Param('sessionId') sessionId: string,
    @Query() options: DeleteSessionDto,
  ) {
    return this.sessions.end(account, sessionId, options);
  }

  @ProofOfIdentity()
  @GetEndpoint('grants', {
    audience: 'account',
    summary: 'List my grants',
    description: 'What the user lets registered applications do; the newest 1,000.',
    returns: UserGrantsDto,
    operationId: 'GetGrants',
    errors: READ,
  })
  listGrants(@CurrentAccount() account: Account, @Query() filter: ListGrantsDto) {
    return this.sessions.listGrants(account, filter);
  }

  @ProofOfIdentity()
  @DeleteEndpoint('grants/:grantId', {
    audience: 'account',
    summary: 'Revoke my grant',
    description: 'Takes back what the user let an application do. Its codes and tokens end with it.',
    operationId: 'DeleteGrantById',
    errors: [...CHANGE_ERRORS, SessionErrors.grantNotFound],
  })
  revokeGrant(@CurrentAccount() account: Account, @Param('grantId') grantId: string) {
    return this.sessions.revokeGrant(account, grantId);
  }
}
