import { Body, Controller, Param } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { ACME } from '#src/kernel/acme.js';
import { EntityErrors } from '#src/kernel/entity-errors.js';
import { MAX_UNPAGED } from '#src/kernel/page.js';
import { DeleteEndpoint, GetEndpoint, PatchEndpoint, PostEndpoint } from '#src/platform/http/endpoint.js';
import { PathParameters } from '#src/platform/http/openapi/path-parameters.js';
import {
  ApplicationSecretDto,
  CreateApplicationSecretDto,
  UpdateApplicationSecretDto,
} from './application-secret.dto.js';
import { ApplicationSecretErrors } from './application-secret.errors.js';
import { ApplicationSecretService } from './application-secret.service.js';

@ApiTags('Applications')
@PathParameters({
  'secrets/{name}': {
    description: 'Name of the secret, as in `GET /api/applications/{id}/secrets`.',
    example: ACME.secretName,
  },
})
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
      'Adds a secret, so that an old one can be replaced without a break: all secrets that have not expired count. The server makes the value. Public types (Native, SPA) have none.',
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

  // Clients are told to expect 204 too, which no secret answers with.
  @PatchEndpoint(':name', {
    audience: 'management',
    summary: 'Rename application secret',
    description: 'Gives a secret another name. Its value and its end stay.',
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
    description: 'The secret is refused from then on; the others go on.',
    errors: [EntityErrors.notFound, EntityErrors.notExistsWithId],
  })
  delete(@Param('id') applicationId: string, @Param('name') name: string) {
    return this.secrets.delete({ applicationId, name });
  }
}
