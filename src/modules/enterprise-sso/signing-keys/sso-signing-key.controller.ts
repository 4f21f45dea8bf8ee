import { Body, Controller, Param } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { ACME } from '#src/kernel/acme.js';
import { EntityErrors } from '#src/kernel/entity-errors.js';
import { DeleteEndpoint, GetEndpoint, PatchEndpoint, PostEndpoint } from '#src/platform/http/endpoint.js';
import { PathParameters } from '#src/platform/http/openapi/path-parameters.js';
import { OverloadErrors } from '#src/platform/overload.errors.js';
import {
  CreateSsoSigningKeyDto,
  MAX_SIGNING_KEYS,
  SsoSigningKeyDto,
  UpdateSsoSigningKeyDto,
} from './sso-signing-key.dto.js';
import { SsoSigningKeyErrors } from './sso-signing-key.errors.js';
import { SsoSigningKeyService } from './sso-signing-key.service.js';

const UNKNOWN = [EntityErrors.notExistsWithId, SsoSigningKeyErrors.notSaml];

@ApiTags('SSO connectors')
@PathParameters({
  'signing-keys/{keyId}': {
    description: 'Id of the key, as in `id` of `GET /api/sso-connectors/{id}/signing-keys`.',
    example: ACME.ssoSigningKeyId,
  },
})
@Controller('sso-connectors/:id/signing-keys')
export class SsoSigningKeyController {
  constructor(private readonly keys: SsoSigningKeyService) {}

  @GetEndpoint('', {
    audience: 'management',
    operationId: 'ListSsoConnectorSigningKeys',
    summary: 'List signing keys of enterprise connector',
    description: 'The keys that sign SAML requests of the connector, newest first, without what is secret.',
    returns: [SsoSigningKeyDto],
    maxItems: MAX_SIGNING_KEYS,
    errors: UNKNOWN,
  })
  list(@Param('id') connectorId: string) {
    return this.keys.list(connectorId);
  }

  @PostEndpoint('', {
    audience: 'management',
    operationId: 'CreateSsoConnectorSigningKey',
    summary: 'Create signing key of enterprise connector',
    description:
      'Makes a key of RSA with 2,048 bits, and a certificate for three years. A connector has 10 at most.',
    status: 201,
    returns: SsoSigningKeyDto,
    errors: [...UNKNOWN, SsoSigningKeyErrors.limitExceeded, OverloadErrors.tooManyAtOnce],
  })
  create(@Param('id') connectorId: string, @Body() { active }: CreateSsoSigningKeyDto) {
    return this.keys.create(connectorId, active ?? false);
  }

  @PatchEndpoint(':keyId', {
    audience: 'management',
    operationId: 'UpdateSsoConnectorSigningKey',
    summary: 'Update signing key of enterprise connector',
    description: 'Lets the key sign in place of the one that did, or no longer.',
    returns: SsoSigningKeyDto,
    errors: [...UNKNOWN, EntityErrors.notExists, SsoSigningKeyErrors.keyInUse],
  })
  update(
    @Param('id') connectorId: string,
    @Param('keyId') keyId: string,
    @Body() { active }: UpdateSsoSigningKeyDto,
  ) {
    return this.keys.update(connectorId, keyId, active);
  }

  @DeleteEndpoint(':keyId', {
    audience: 'management',
    operationId: 'DeleteSsoConnectorSigningKey',
    summary: 'Delete signing key of enterprise connector',
    description: 'Deletes a key that does not sign.',
    errors: [...UNKNOWN, EntityErrors.notFound, SsoSigningKeyErrors.activeKeyNotDeleted],
  })
  delete(@Param('id') connectorId: string, @Param('keyId') keyId: string) {
    return this.keys.delete(connectorId, keyId);
  }
}
