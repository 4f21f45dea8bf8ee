import { Body, Controller, Param, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { ACME } from '#src/kernel/acme.js';
import { EntityErrors } from '#src/kernel/entity-errors.js';
import type { PageRequest } from '#src/kernel/page.js';
import { DeleteEndpoint, GetEndpoint, PostEndpoint, PutEndpoint } from '#src/platform/http/endpoint.js';
import { PathParameters } from '#src/platform/http/openapi/path-parameters.js';
import { PageQuery } from '#src/platform/http/pagination.js';
import {
  CreateOneTimeTokenDto,
  ListOneTimeTokensDto,
  OneTimeTokenDto,
  ReplaceOneTimeTokenStatusDto,
  VerifyOneTimeTokenDto,
} from './one-time-token.dto.js';
import { OneTimeTokenErrors } from './one-time-token.errors.js';
import { OneTimeTokenService } from './one-time-token.service.js';
import { OneTimeTokens } from './one-time-tokens.js';

@ApiTags('One-time tokens')
@PathParameters({
  oneTimeTokenId: {
    description: 'Id of the token, as in `id` of `GET /api/one-time-tokens`.',
    example: ACME.oneTimeToken.id,
  },
})
@Controller('one-time-tokens')
export class OneTimeTokenController {
  constructor(
    private readonly tokens: OneTimeTokenService,
    private readonly values: OneTimeTokens,
  ) {}

  @GetEndpoint('', {
    audience: 'management',
    summary: 'Get one-time tokens',
    description:
      'Newest first, with their values. `Total-Number` is that of all tokens, whatever the query filters by.',
    returns: [OneTimeTokenDto],
    page: 'always',
  })
  list(@PageQuery() page: PageRequest, @Query() filter: ListOneTimeTokensDto) {
    return this.tokens.list(filter, page);
  }

  @PostEndpoint('', {
    audience: 'management',
    summary: 'Create one-time token',
    description:
      'Makes a token with which one person can sign in, or up, once. You send it, in a link: nobody else is told of it.',
    operationId: 'AddOneTimeTokens',
    returns: OneTimeTokenDto,
  })
  create(@Body() token: CreateOneTimeTokenDto) {
    return this.values.create(token);
  }

  @PostEndpoint('verify', {
    audience: 'management',
    summary: 'Verify one-time token',
    description:
      'Uses the token up, in place of the sign-in: where your own application has to know that somebody reads the mail of an address.',
    operationId: 'VerifyOneTimeToken',
    returns: OneTimeTokenDto,
    status: 200,
    errors: [
      OneTimeTokenErrors.notFound,
      OneTimeTokenErrors.emailMismatch,
      OneTimeTokenErrors.expired,
      OneTimeTokenErrors.consumed,
      OneTimeTokenErrors.revoked,
    ],
  })
  verify(@Body() shown: VerifyOneTimeTokenDto) {
    return this.values.consume(shown);
  }

  @GetEndpoint(':id', {
    audience: 'management',
    summary: 'Get one-time token by ID',
    description: 'Shows one token with its value.',
    returns: OneTimeTokenDto,
    errors: [EntityErrors.notExistsWithId],
  })
  get(@Param('id') id: string) {
    return this.tokens.get(id);
  }

  @PutEndpoint(':id/status', {
    audience: 'management',
    summary: 'Update one-time token status',
    description: 'Takes a token back, for instance: with any new status it cannot be used.',
    returns: OneTimeTokenDto,
    errors: [EntityErrors.notExistsWithId, OneTimeTokenErrors.cannotReactivate],
  })
  replaceStatus(@Param('id') id: string, @Body() { status }: ReplaceOneTimeTokenStatusDto) {
    return this.tokens.replaceStatus(id, status);
  }

  @DeleteEndpoint(':id', {
    audience: 'management',
    summary: 'Delete one-time token by ID',
    description: 'The token cannot be used, and leaves the list.',
    errors: [EntityErrors.notFound],
  })
  delete(@Param('id') id: string) {
    return this.tokens.delete(id);
  }
}
