import { Body, Controller, Param } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { ACME } from '#src/kernel/acme.js';
import { EntityErrors } from '#src/kernel/entity-errors.js';
import type { PageRequest } from '#src/kernel/page.js';
import { OrganizationFamily } from '#src/modules/organization-template/organization-template.public.js';
import { DeleteEndpoint, GetEndpoint, PostEndpoint, PutEndpoint } from '#src/platform/http/endpoint.js';
import { PathParameters } from '#src/platform/http/openapi/path-parameters.js';
import { PageQuery } from '#src/platform/http/pagination.js';
import {
  CreateJitEmailDomainDto,
  JitEmailDomainDto,
  ReplaceJitEmailDomainsDto,
} from './jit-email-domain.dto.js';
import { JitProvisioningErrors } from '../jit-provisioning.errors.js';
import { JitEmailDomainService } from './jit-email-domain.service.js';

@OrganizationFamily()
@ApiTags('Organizations')
@PathParameters({
  'email-domains/{emailDomain}': {
    description: 'The part of an address after the `@`.',
    example: ACME.emailDomain,
  },
})
@Controller('organizations/:id/jit/email-domains')
export class JitEmailDomainController {
  constructor(private readonly domains: JitEmailDomainService) {}

  @GetEndpoint('', {
    audience: 'management',
    operationId: 'ListOrganizationJitEmailDomains',
    summary: 'List just-in-time e-mail domains of organization',
    description: 'By domain. Without a page up to 1,000.',
    returns: [JitEmailDomainDto],
    page: 'optional',
  })
  list(@Param('id') organizationId: string, @PageQuery() page: PageRequest | undefined) {
    return this.domains.list(organizationId, page);
  }

  @PostEndpoint('', {
    audience: 'management',
    operationId: 'CreateOrganizationJitEmailDomain',
    summary: 'Add just-in-time e-mail domain to organization',
    description:
      'Whoever signs up with a verified address of the domain joins the organization. Who has an account already does not.',
    returns: JitEmailDomainDto,
    errors: [
      EntityErrors.uniqueViolated,
      EntityErrors.relationUnprocessable,
      JitProvisioningErrors.publicEmailDomain,
    ],
  })
  add(@Param('id') organizationId: string, @Body() { emailDomain }: CreateJitEmailDomainDto) {
    return this.domains.add(organizationId, emailDomain);
  }

  @PutEndpoint('', {
    audience: 'management',
    operationId: 'ReplaceOrganizationJitEmailDomains',
    summary: 'Replace just-in-time e-mail domains of organization',
    description:
      'People join the organization by these domains and no others from then on. Who has joined stays.',
    errors: [EntityErrors.relationUnprocessable, JitProvisioningErrors.publicEmailDomain],
  })
  replace(@Param('id') organizationId: string, @Body() { emailDomains }: ReplaceJitEmailDomainsDto) {
    return this.domains.replace(organizationId, emailDomains);
  }

  @DeleteEndpoint(':emailDomain', {
    audience: 'management',
    operationId: 'DeleteOrganizationJitEmailDomain',
    summary: 'Remove just-in-time e-mail domain from organization',
    description: 'Nobody joins by this domain any more. Who has joined stays.',
    errors: [EntityErrors.notFound],
  })
  remove(@Param('id') organizationId: string, @Param('emailDomain') emailDomain: string) {
    return this.domains.remove(organizationId, emailDomain);
  }
}
