import { Body, Controller, Param } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { EntityErrors } from '#src/kernel/entity-errors.js';
import { DeleteEndpoint, GetEndpoint, PatchEndpoint, PostEndpoint } from '#src/platform/http/endpoint.js';
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

const NAME_IN_BODY = 'Takes any name, also one that a path cannot hold.';

@ApiTags('Users')
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
    description: NAME_IN_BODY,
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
    description: NAME_IN_BODY,
    operationId: 'DeletePersonalAccessTokenPost',
    errors: [EntityErrors.notFound],
  })
  deleteByBody(@Param('userId') userId: string, @Body() { name }: DeletePersonalAccessTokenDto) {
    return this.tokens.delete({ userId, name });
  }

  @DeleteEndpoint(':name', {
    audience: 'management',
    summary: 'Delete personal access token',
    errors: [EntityErrors.notFound],
  })
  delete(@Param('userId') userId: string, @Param('name') name: string) {
    return this.tokens.delete({ userId, name });
  }
}
