import { Body, Controller, Param } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { EntityErrors } from '#src/kernel/entity-errors.js';
import { DeleteEndpoint, GetEndpoint, PutEndpoint } from '#src/platform/http/endpoint.js';
import { IdpInitiatedConfigDto, ReplaceIdpInitiatedConfigDto } from './idp-initiated.dto.js';
import { IdpInitiatedErrors } from './idp-initiated.errors.js';
import { IdpInitiatedConfigs } from './idp-initiated-configs.js';

const UNKNOWN = [EntityErrors.notExistsWithId, IdpInitiatedErrors.notSupported];

@ApiTags('SSO connectors')
@Controller('sso-connectors/:id/idp-initiated-auth-config')
export class IdpInitiatedConfigController {
  constructor(private readonly configs: IdpInitiatedConfigs) {}

  @GetEndpoint('', {
    audience: 'management',
    operationId: 'GetSsoConnectorIdpInitiatedAuthConfig',
    summary: 'Get IdP-initiated sign-in of enterprise connector',
    description: 'Where people come in who begin at the identity provider.',
    returns: IdpInitiatedConfigDto,
    errors: [...UNKNOWN, EntityErrors.notFound],
  })
  get(@Param('id') connectorId: string) {
    return this.configs.get(connectorId);
  }

  @PutEndpoint('', {
    audience: 'management',
    operationId: 'ReplaceSsoConnectorIdpInitiatedAuthConfig',
    summary: 'Replace IdP-initiated sign-in of enterprise connector',
    description:
      'Lets people begin at the identity provider, which nobody may without it. What others make somebody’s browser post there cannot be told from what that person did, so leave it off where it is not needed.',
    returns: IdpInitiatedConfigDto,
    errors: [
      ...UNKNOWN,
      IdpInitiatedErrors.invalidApplicationType,
      IdpInitiatedErrors.redirectUriNotRegistered,
    ],
  })
  replace(@Param('id') connectorId: string, @Body() config: ReplaceIdpInitiatedConfigDto) {
    return this.configs.replace(connectorId, config);
  }

  @DeleteEndpoint('', {
    audience: 'management',
    operationId: 'DeleteSsoConnectorIdpInitiatedAuthConfig',
    summary: 'Delete IdP-initiated sign-in of enterprise connector',
    description: 'Lets nobody begin at the identity provider any more.',
    errors: [...UNKNOWN, EntityErrors.notFound],
  })
  delete(@Param('id') connectorId: string) {
    return this.configs.delete(connectorId);
  }
}
