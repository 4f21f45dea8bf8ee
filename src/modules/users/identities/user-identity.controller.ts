import { Body, Controller, Param, Query, Res } from '@nestjs/common';
import { ApiCreatedResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { ACME } from '#src/kernel/acme.js';
import { EntityErrors } from '#src/kernel/entity-errors.js';
import { ConnectorErrors, SIGN_IN_ERRORS, SocialErrors } from '#src/modules/connectors/connectors.public.js';
import { DeleteEndpoint, GetEndpoint, PostEndpoint, PutEndpoint } from '#src/platform/http/endpoint.js';
import { PathParameters } from '#src/platform/http/openapi/path-parameters.js';
import { DetailedUserDto } from '../user.dto.js';
import { UserErrors } from '../user.errors.js';
import {
  AllIdentitiesDto,
  ConnectorDataDto,
  IdentityDto,
  TokenSecretOptionsDto,
  UserIdentityDto,
  UserSsoIdentityDto,
} from './user-identity.dto.js';
import { UserIdentityService } from './user-identity.service.js';

@ApiTags('Users')
@PathParameters({
  'identities/{target}': {
    description: 'The social provider: the target of its connector, such as `github`.',
    example: ACME.github.target,
  },
  ssoConnectorId: { description: 'Id of the enterprise connector.', example: ACME.ssoConnectorId },
})
@Controller('users/:userId')
export class UserIdentityController {
  constructor(private readonly identities: UserIdentityService) {}

  @GetEndpoint('all-identities', {
    audience: 'management',
    summary: 'List all identities of user',
    description: 'The accounts with social and enterprise providers by which the user can sign in.',
    operationId: 'ListUserAllIdentities',
    returns: AllIdentitiesDto,
    errors: [EntityErrors.notFound],
  })
  list(@Param('userId') userId: string, @Query() options: TokenSecretOptionsDto) {
    return this.identities.list(userId, options);
  }

  @PostEndpoint('identities', {
    audience: 'management',
    summary: 'Link social identity to user through connector',
    description:
      'Links the account that a social provider has just vouched for, in place of the one that the user has with the provider, if any. Answers with all by target.',
    operationId: 'CreateUserIdentity',
    status: 200,
    returns: 'json',
    errors: [
      ConnectorErrors.invalidId,
      EntityErrors.notFound,
      UserErrors.identityInUse,
      EntityErrors.valueTooLong,
      UserErrors.tooManyIdentities,
      SocialErrors.nothingRemembered,
      ...SIGN_IN_ERRORS,
    ],
  })
  link(@Param('userId') userId: string, @Body() data: ConnectorDataDto) {
    return this.identities.link(userId, data);
  }

  @GetEndpoint('identities/:target', {
    audience: 'management',
    summary: 'Get social identity of user',
    description: 'The account that the user has with one social provider.',
    returns: UserIdentityDto,
    errors: [EntityErrors.notFound, UserErrors.identityNotExist],
  })
  get(
    @Param('userId') userId: string,
    @Param('target') target: string,
    @Query() options: TokenSecretOptionsDto,
  ) {
    return this.identities.get(userId, target, options);
  }

  @PutEndpoint('identities/:target', {
    audience: 'management',
    summary: 'Link social identity to user',
    description:
      'Links an account with a social provider without asking the provider, for users from elsewhere. It takes the place of the one that the user has with the target, if any. Answers with all by target.',
    returns: 'json',
    errors: [
      EntityErrors.notFound,
      UserErrors.identityInUse,
      EntityErrors.valueTooLong,
      UserErrors.tooManyIdentities,
    ],
  })
  @ApiCreatedResponse({ description: 'Created', schema: { type: 'object', additionalProperties: true } })
  async put(
    @Param('userId') userId: string,
    @Param('target') target: string,
    @Body() identity: IdentityDto,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    const { isNew, identities } = await this.identities.put(userId, target, identity);
    void reply.status(isNew ? 201 : 200);
    return identities;
  }

  @DeleteEndpoint('identities/:target', {
    audience: 'management',
    summary: 'Unlink social identity from user',
    description: 'The user can no longer sign in with the social provider.',
    returns: DetailedUserDto,
    errors: [EntityErrors.notFound, UserErrors.identityNotExist],
  })
  delete(@Param('userId') userId: string, @Param('target') target: string) {
    return this.identities.delete(userId, target);
  }

  @GetEndpoint('sso-identities/:ssoConnectorId', {
    audience: 'management',
    summary: 'Get enterprise identity of user',
    description: 'The account that the user has with one enterprise provider.',
    returns: UserSsoIdentityDto,
    errors: [EntityErrors.notFound, UserErrors.ssoIdentityNotExists],
  })
  getSso(
    @Param('userId') userId: string,
    @Param('ssoConnectorId') ssoConnectorId: string,
    @Query() options: TokenSecretOptionsDto,
  ) {
    return this.identities.getSso(userId, ssoConnectorId, options);
  }
}
