import { Body, Controller, Param } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { EntityErrors } from '#src/kernel/entity-errors.js';
import { MAX_UNPAGED } from '#src/kernel/page.js';
import { DeleteEndpoint, GetEndpoint, PatchEndpoint, PostEndpoint } from '#src/platform/http/endpoint.js';
import {
  ApplicationSecretDto,
  CreateApplicationSecretDto,
  UpdateApplicationSecretDto,
} from './application-secret.dto.js';
import { ApplicationSecretErrors } from './application-secret.errors.js';
import { ApplicationSecretService } from './application-secret.service.js';

@ApiTags('Applications')
@Controller('applications/:id/secrets')
export class ApplicationSecretController {
  constructor(private readonly secrets: ApplicationSecretService) {}

  @GetEndpoint('', {
    audience: 'management',
    summary: 'List application secrets',
    description: 'Newest first, with their values.',
    returns: [ApplicationSecretDto],
    maxItems: MAX_UNPAGED,
    errors: [EntityErrors.notExistsWithId],
  })
  list(@Param('id') applicationId: string) {
    return this.secrets.list(applicationId);
  }

  @PostEndpoint('', {
    audience: 'management',
    summary: 'Create application secret',
    description:
      'The value is made by the server. Applications of public types (Native, SPA) have no secrets.',
    returns: ApplicationSecretDto,
    errors: [
      ApplicationSecretErrors.expiresInThePast,
      ApplicationSecretErrors.nameExists,
      EntityErrors.constraintViolated,
      EntityErrors.notExistsWithId,
      ApplicationSecretErrors.tooMany,
    ],
  })
  create(@Param('id') applicationId: string, @Body() secret: CreateApplicationSecretDto) {
    return this.secrets.create(applicationId, secret);
  }

  @PatchEndpoint(':name', {
    audience: 'management',
    summary: 'Rename application secret',
    returns: ApplicationSecretDto,
    // Clients are told to expect 204 too, which no secret answers with.
    otherStatus: 204,
    errors: [ApplicationSecretErrors.nameExists, EntityErrors.notExists, EntityErrors.notExistsWithId],
  })
  rename(
    @Param('id') applicationId: string,
    @Param('name') name: string,
    @Body() changes: UpdateApplicationSecretDto,
  ) {
    return this.secrets.rename({ applicationId, name }, changes.name);
  }

  @DeleteEndpoint(':name', {
    audience: 'management',
    summary: 'Delete application secret',
    description: 'It is refused from then on.',
    errors: [EntityErrors.notFound, EntityErrors.notExistsWithId],
  })
  delete(@Param('id') applicationId: string, @Param('name') name: string) {
    return this.secrets.delete({ applicationId, name });
  }
}
