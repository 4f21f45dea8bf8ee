import { Body, Controller, Param } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { ACME } from '#src/kernel/acme.js';
import { EntityErrors } from '#src/kernel/entity-errors.js';
import { DeleteEndpoint, GetEndpoint, PatchEndpoint, PostEndpoint } from '#src/platform/http/endpoint.js';
import { PathParameters } from '#src/platform/http/openapi/path-parameters.js';
import {
  CreatePersonalAccessTokenDto,
  DeletePersonalAccessTokenDto,
  MAX_TOKENS,
  PersonalAccessTokenDto,
  PersonalAccessTokenNameDto,
  RenamePersonalAccessTokenDto,
} from './personal-access-token.dto.js';
import { PersonalAccessTokenErrors } from './personal-access-token.errors.js';
import { PersonalAccessTokenService } from './personal-access-token.service.js';

@ApiTags('Users')
@PathParameters({
  'personal-access-tokens/{name}': {
    description: 'Name of the token, as in `GET /api/users/{userId}/personal-access-tokens`.',
    example: ACME.personalAccessTokenName,
  },
})
@Controller('users/:userId/personal-access-tokens')
export class PersonalAccessTokenController {
  constructor(private readonly tokens: PersonalAccessTokenService) {}

  @GetEndpoint('', {
    audience: 'management',
    summary: 'List personal access tokens of user',
    description: 'Newest first, with their values.',
    returns: [PersonalAccessTokenDto],
    maxItems: MAX_TOKENS,
    errors: [EntityErrors.notFound],
  })
  list(@Param('userId') userId: string) {
    return this.tokens.list(userId);
  }

  @PostEndpoint('', {
    audience: 'management',
    summary: 'Create personal access token',
    description:
      'Makes a token that acts as the user where nobody can sign in, such as in a script. It is exchanged for access tokens at `/oidc/token` (RFC 8693).',
    returns: PersonalAccessTokenDto,
    errors: [
      PersonalAccessTokenErrors.noSuchUser,
      PersonalAccessTokenErrors.expiresInThePast,
      PersonalAccessTokenErrors.nameExists,
      PersonalAccessTokenErrors.tooMany,
    ],
  })
  create(@Param('userId') userId: string, @Body() token: CreatePersonalAccessTokenDto) {
    return this.tokens.create(userId, token);
  }

  @PatchEndpoint('', {
    audience: 'management',
    summary: 'Rename personal access token by its current name',
    description:
      'Renames a token whatever its name is, also one that a path cannot hold. Value and end stay.',
    operationId: 'UpdatePersonalAccessTokenName',
    returns: PersonalAccessTokenDto,
    errors: [EntityErrors.notExists, PersonalAccessTokenErrors.nameExists],
  })
  renameByBody(
    @Param('userId') userId: string,
    @Body() { name, currentName = name }: RenamePersonalAccessTokenDto,
  ) {
    return this.tokens.rename({ userId, name: currentName }, name);
  }

  @PatchEndpoint(':name', {
    audience: 'management',
    summary: 'Rename personal access token',
    description: 'Gives a token another name. Value and end stay.',
    returns: PersonalAccessTokenDto,
    errors: [EntityErrors.notExists, PersonalAccessTokenErrors.nameExists],
  })
  rename(
    @Param('userId') userId: string,
    @Param('name') currentName: string,
    @Body() { name }: PersonalAccessTokenNameDto,
  ) {
    return this.tokens.rename({ userId, name: currentName }, name);
  }

  @PostEndpoint('delete', {
    audience: 'management',
    summary: 'Delete personal access token by its name',
    description:
      'Deletes a token whatever its name is, also one that a path cannot hold. It can be exchanged for access tokens no more.',
    operationId: 'DeletePersonalAccessTokenPost',
    errors: [EntityErrors.notFound],
  })
  deleteByBody(@Param('userId') userId: string, @Body() { name }: DeletePersonalAccessTokenDto) {
    return this.tokens.delete({ userId, name });
  }

  @DeleteEndpoint(':name', {
    audience: 'management',
    summary: 'Delete personal access token',
    description: 'The token can be exchanged for access tokens no more.',
    errors: [EntityErrors.notFound],
  })
  delete(@Param('userId') userId: string, @Param('name') name: string) {
    return this.tokens.delete({ userId, name });
  }
}
