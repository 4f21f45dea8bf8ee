import { Controller, Param } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { EntityErrors } from '#src/kernel/entity-errors.js';
import { GetEndpoint } from '#src/platform/http/endpoint.js';
import type { Account } from '../access/account.js';
import { CurrentAccount } from '../access/current-account.js';
import { READ_TOKEN } from './identity.errors.js';
import { StoredAccessTokenDto } from './my-identity.dto.js';
import { MyStoredTokensService } from './my-stored-tokens.service.js';

@ApiTags('My account')
@Controller('my-account/sso-identities')
export class MySsoIdentityController {
  constructor(private readonly tokens: MyStoredTokensService) {}

  @GetEndpoint(':connectorId/access-token', {
    audience: 'account',
    summary: 'Get access token of my enterprise identity',
    description:
      'The access token that the provider of the enterprise gave for the user, where its connector has tokens stored. One that has expired is renewed, where the provider lets it. Needs the scope `identities`.',
    returns: StoredAccessTokenDto,
    operationId: 'GetEnterpriseSsoIdentityAccessToken',
    errors: [...READ_TOKEN, EntityErrors.notExistsWithId],
  })
  getToken(@CurrentAccount() account: Account, @Param('connectorId') connectorId: string) {
    return this.tokens.getEnterprise(account, connectorId);
  }
}
