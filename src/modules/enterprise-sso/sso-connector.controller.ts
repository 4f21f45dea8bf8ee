import { Body, Controller, Param } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { ACME } from '#src/kernel/acme.js';
import { EntityErrors } from '#src/kernel/entity-errors.js';
import type { PageRequest } from '#src/kernel/page.js';
import { ConnectorErrors, SamlErrors } from '#src/modules/connectors/connectors.public.js';
import { DeleteEndpoint, GetEndpoint, PatchEndpoint, PostEndpoint } from '#src/platform/http/endpoint.js';
import { PathParameters } from '#src/platform/http/openapi/path-parameters.js';
import { PageQuery } from '#src/platform/http/pagination.js';
import { ListedSsoConnectors } from './listed-sso-connectors.js';
import { SsoSigningKeyErrors } from './signing-keys/sso-signing-key.errors.js';
import {
  CreateSsoConnectorDto,
  SsoConnectorDto,
  SsoConnectorWithProviderDto,
  UpdateSsoConnectorDto,
} from './sso-connector.dto.js';
import { SsoConnectorErrors } from './sso-connector.errors.js';
import { SsoConnectorService } from './sso-connector.service.js';

const REFUSALS = [
  SsoConnectorErrors.forbiddenDomains,
  SsoConnectorErrors.duplicatedDomains,
  SsoConnectorErrors.duplicateName,
  SsoConnectorErrors.tokensNotStored,
  ConnectorErrors.invalidConfig,
  ConnectorErrors.general,
  SamlErrors.invalidCertificate,
  SsoSigningKeyErrors.activeKeyRequired,
];

@ApiTags('SSO connectors')
@PathParameters({
  ssoConnectorId: {
    description: 'Id of the enterprise connector, as in `id` of `GET /api/sso-connectors`.',
    example: ACME.ssoConnectorId,
  },
})
@Controller('sso-connectors')
export class SsoConnectorController {
  constructor(
    private readonly connectors: SsoConnectorService,
    private readonly listed: ListedSsoConnectors,
  ) {}

  @GetEndpoint('', {
    audience: 'management',
    summary: 'List enterprise connectors',
    description: 'Newest first, with their configs. Without a page up to 1,000.',
    returns: [SsoConnectorWithProviderDto],
    page: 'optional',
  })
  list(@PageQuery() page: PageRequest | undefined) {
    return this.listed.list(page);
  }

  @PostEndpoint('', {
    audience: 'management',
    summary: 'Create enterprise connector',
    description:
      'Lets the people of an enterprise sign in with its own identity provider, once its config is complete and it speaks for a domain. A tenant has 1,000 at most.',
    returns: SsoConnectorDto,
    status: 200,
    errors: [SsoConnectorErrors.unknownProvider, ...REFUSALS, SsoConnectorErrors.limitExceeded],
  })
  create(@Body() connector: CreateSsoConnectorDto) {
    return this.connectors.create(connector);
  }

  @GetEndpoint(':id', {
    audience: 'management',
    summary: 'Get enterprise connector',
    description: 'Shows one enterprise connector, with its config.',
    returns: SsoConnectorWithProviderDto,
    errors: [EntityErrors.notExistsWithId],
  })
  get(@Param('id') id: string) {
    return this.connectors.get(id);
  }

  @PatchEndpoint(':id', {
    audience: 'management',
    summary: 'Update enterprise connector',
    description: 'Changes what is named and leaves the rest. Who signs in next does so by the new config.',
    returns: SsoConnectorWithProviderDto,
    errors: [EntityErrors.invalidInput, EntityErrors.notExistsWithId, ...REFUSALS],
  })
  update(@Param('id') id: string, @Body() changes: UpdateSsoConnectorDto) {
    return this.connectors.update(id, changes);
  }

  @DeleteEndpoint(':id', {
    audience: 'management',
    summary: 'Delete enterprise connector',
    description:
      'Nobody signs in with it any more, and the identities that people have with it go. Their accounts stay.',
    errors: [EntityErrors.notFound],
  })
  delete(@Param('id') id: string) {
    return this.connectors.delete(id);
  }
}
