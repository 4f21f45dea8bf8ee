import { Injectable } from '@nestjs/common';
import type { Page, PageRequest } from '#src/kernel/page.js';
import { JitEmailDomainService } from '#src/modules/jit-provisioning/jit-provisioning.public.js';
import type { OrganizationActor } from '#src/platform/auth/actor.js';
import { ActingMemberPolicy } from '../acting-member/acting-member.policy.js';
import { Administration } from '../acting-member/administration.js';
import type { MyEmailDomainDto } from './my-email-domain.dto.js';

/** The e-mail domains whose users join an organization, as its admins manage them. */
@Injectable()
export class MyEmailDomainService {
  constructor(
    private readonly administration: Administration,
    private readonly policy: ActingMemberPolicy,
    private readonly domains: JitEmailDomainService,
  ) {}

  list({ organizationId }: OrganizationActor, page: PageRequest): Promise<Page<MyEmailDomainDto>> {
    return this.domains.list(organizationId, page);
  }

  /** Whoever joins gets the just-in-time roles, so a domain gives them away. */
  add(actor: OrganizationActor, emailDomain: string): Promise<MyEmailDomainDto> {
    return this.administration.change(actor, 'portico:domain:manage', async () => {
      await this.policy.requireJitRolesWithin(actor);
      return this.domains.add(actor.organizationId, emailDomain);
    });
  }

  remove(actor: OrganizationActor, emailDomain: string): Promise<void> {
    return this.administration.change(actor, 'portico:domain:manage', () =>
      this.domains.remove(actor.organizationId, emailDomain),
    );
  }
}
