import { Controller } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { GetEndpoint } from '#src/platform/http/endpoint.js';
import { SSO_PROVIDER_NAMES } from './sso-provider.js';
import { SsoProviderDto } from './sso-provider.dto.js';
import { SsoProviders } from './sso-providers.js';

@ApiTags('SSO connector providers')
@Controller('sso-connector-providers')
export class SsoProviderController {
  constructor(private readonly providers: SsoProviders) {}

  @GetEndpoint('', {
    audience: 'management',
    summary: 'List enterprise providers',
    description: 'The kinds of identity providers that enterprise connectors can be made for.',
    returns: [SsoProviderDto],
    maxItems: SSO_PROVIDER_NAMES.length,
    operationId: 'ListSsoConnectorProviders',
  })
  list() {
    return this.providers.all;
  }
}
