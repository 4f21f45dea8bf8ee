import { Controller, Param } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { ACME } from '#src/kernel/acme.js';
import { EntityErrors } from '#src/kernel/entity-errors.js';
import { DeleteEndpoint } from '#src/platform/http/endpoint.js';
import { PathParameters } from '#src/platform/http/openapi/path-parameters.js';
import { SecretService } from './secret.service.js';

@ApiTags('Secrets')
@PathParameters({
  'secrets/{id}': {
    description:
      'Id of the stored secret, such as `tokenSecret.id` of `GET /api/users/{userId}/all-identities?includeTokenSecret=true`.',
    example: ACME.tokenSetId,
  },
})
@Controller('secrets')
export class SecretController {
  constructor(private readonly secrets: SecretService) {}

  @DeleteEndpoint(':id', {
    audience: 'management',
    summary: 'Delete secret',
    description:
      'Deletes what is stored for a user, such as the tokens of a social provider. The provider is not told, and the identity of the user stays.',
    operationId: 'DeleteSecret',
    errors: [EntityErrors.notFound],
  })
  delete(@Param('id') id: string) {
    return this.secrets.delete(id);
  }
}
