import { Body, Controller, Param } from '@nestjs/common';
import { EntityErrors } from '#src/kernel/entity-errors.js';
import type { PageRequest } from '#src/kernel/page.js';
import { CreateJitEmailDomainDto } from '#src/modules/jit-provisioning/jit-provisioning.public.js';
import type { OrganizationActor } from '#src/platform/auth/actor.js';
import { CurrentOrganizationActor } from '#src/platform/auth/current-organization-actor.js';
import { DeleteEndpoint, GetEndpoint, PostEndpoint } from '#src/platform/http/endpoint.js';
import { PageQuery } from '#src/platform/http/pagination.js';
import { MyOrganizationApi } from '../my-organization-api.js';
import { memberWith } from '../my-organization-scopes.js';
import { MyOrganizationErrors } from '../my-organization.errors.js';
import { MyEmailDomainDto } from './my-email-domain.dto.js';
import { MyEmailDomainService } from './my-email-domain.service.js';

@MyOrganizationApi()
@Controller('my-organization/email-domains')
export class MyEmailDomainController {
  constructor(private readonly domains: MyEmailDomainService) {}

  @GetEndpoint('', {
    audience: memberWith('portico:domain:read'),
    operationId: 'ListMyOrganizationEmailDomains',
    summary: 'List e-mail domains of my organization',
    description:
      'By domain. Whoever signs up with a verified address of a verified one joins the organization.',
    returns: [MyEmailDomainDto],
    page: 'always',
    errors: [MyOrganizationErrors.disabled],
  })
  list(@CurrentOrganizationActor() actor: OrganizationActor, @PageQuery() page: PageRequest) {
    return this.domains.list(actor, page);
  }

  @PostEndpoint('', {
    audience: memberWith('portico:domain:manage'),
    operationId: 'AddMyOrganizationEmailDomain',
    summary: 'Claim e-mail domain for my organization',
    description:
      'The domain counts once a TXT record in its DNS proves that it is the organization’s; that is looked for at once, ' +
      'and for a week. To have it looked for anew, add the domain again. Then whoever signs up with a verified address ' +
      'of it joins, with the just-in-time roles of the organization. These may allow no more than the roles of the ' +
      'caller do. Domains of public mail providers are refused. What another organization has stays with it ' +
      'alone: the claim ends when the proof is seen.',
    returns: MyEmailDomainDto,
    errors: [
      EntityErrors.uniqueViolated,
      MyOrganizationErrors.domainNotClaimable,
      MyOrganizationErrors.scopeEscalation,
      MyOrganizationErrors.tooManyClaims,
      MyOrganizationErrors.disabled,
    ],
  })
  add(
    @CurrentOrganizationActor() actor: OrganizationActor,
    @Body() { emailDomain }: CreateJitEmailDomainDto,
  ) {
    return this.domains.add(actor, emailDomain);
  }

  @DeleteEndpoint(':emailDomain', {
    audience: memberWith('portico:domain:manage'),
    operationId: 'RemoveMyOrganizationEmailDomain',
    summary: 'Remove e-mail domain from my organization',
    description: 'Nobody joins by this domain any more, and a claim of it ends. Those who joined stay.',
    errors: [EntityErrors.notFound, MyOrganizationErrors.disabled],
  })
  remove(@CurrentOrganizationActor() actor: OrganizationActor, @Param('emailDomain') emailDomain: string) {
    return this.domains.remove(actor, emailDomain);
  }
}
