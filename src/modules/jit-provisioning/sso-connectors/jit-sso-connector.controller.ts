import { Body, Controller, Param } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { EntityErrors } from '#src/kernel/entity-errors.js';
import type { PageRequest } from '#src/kernel/page.js';
import { SsoConnectorDto } from '#src/modules/enterprise-sso/enterprise-sso.public.js';
import { OrganizationFamily } from '#src/modules/organization-template/organization-template.public.js';
import { DeleteEndpoint, GetEndpoint, PostEndpoint, PutEndpoint } from '#src/platform/http/endpoint.js';
import { PageQuery } from '#src/platform/http/pagination.js';
import { AddJitSsoConnectorsDto, ReplaceJitSsoConnectorsDto } from './jit-sso-connector.dto.js';
import { JitSsoConnectorService } from './jit-sso-connector.service.js';

@OrganizationFamily()
@ApiTags('Organizations')
@Controller('organizations/:id/jit/sso-connectors')
export class JitSsoConnectorController {
  constructor(private readonly connectors: JitSsoConnectorService) {}

  @GetEndpoint('', {
    audience: 'management',
    operationId: 'ListOrganizationJitSsoConnectors',
    summary: 'List just-in-time enterprise connectors of organization',
    description:
      'The enterprise connectors through which people join the organization, newest first. Without a page up to 1,000.',
    returns: [SsoConnectorDto],
    page: 'optional',
    errors: [EntityErrors.notExistsWithId],
  })
  list(@Param('id') organizationId: string, @PageQuery() page: PageRequest | undefined) {
    return this.connectors.list(organizationId, page);
  }

  @PostEndpoint('', {
    audience: 'management',
    operationId: 'CreateOrganizationJitSsoConnector',
    summary: 'Add just-in-time enterprise connectors to organization',
    description:
      'Whoever signs in through one of these connectors for the first time joins the organization.',
    status: 201,
    errors: [EntityErrors.relationUnprocessable],
  })
  add(@Param('id') organizationId: string, @Body() { ssoConnectorIds }: AddJitSsoConnectorsDto) {
    return this.connectors.add(organizationId, ssoConnectorIds);
  }

  @PutEndpoint('', {
    audience: 'management',
    operationId: 'ReplaceOrganizationJitSsoConnectors',
    summary: 'Replace just-in-time enterprise connectors of organization',
    description:
      'People join the organization through these connectors and no others from then on. Who has joined stays.',
    errors: [EntityErrors.relationUnprocessable],
  })
  replace(@Param('id') organizationId: string, @Body() { ssoConnectorIds }: ReplaceJitSsoConnectorsDto) {
    return this.connectors.replace(organizationId, ssoConnectorIds);
  }

  @DeleteEndpoint(':ssoConnectorId', {
    audience: 'management',
    operationId: 'DeleteOrganizationJitSsoConnector',
    summary: 'Remove just-in-time enterprise connector from organization',
    description: 'Nobody joins through this connector any more. Who has joined stays.',
    errors: [EntityErrors.notFound],
  })
  remove(@Param('id') organizationId: string, @Param('ssoConnectorId') ssoConnectorId: string) {
    return this.connectors.remove(organizationId, ssoConnectorId);
  }
}
