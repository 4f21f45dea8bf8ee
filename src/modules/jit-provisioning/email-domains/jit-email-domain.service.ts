import { Injectable } from '@nestjs/common';
import { EntityErrors } from '#src/kernel/entity-errors.js';
import type { Delta } from '#src/kernel/links.js';
import type { Page, PageRequest } from '#src/kernel/page.js';
import { OrganizationService } from '#src/modules/organizations/organizations.public.js';
import { UnitOfWork } from '#src/platform/database/unit-of-work.js';
import { Events } from '#src/platform/events/events.js';
import { JitProvisioningConfigService } from '../config/jit-provisioning-config.service.js';
import { toEmailDomain } from '#src/platform/http/fields/email-domain.js';
import type { JitEmailDomain } from './jit-email-domain.entity.js';
import { JitEmailDomainRepository } from './jit-email-domain.repository.js';
import { JitRulesUpdated } from '../jit.events.js';
import { JitProvisioningErrors } from '../jit-provisioning.errors.js';

/** The e-mail domains whose users join an organization when they sign up. */
@Injectable()
export class JitEmailDomainService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly organizations: OrganizationService,
    private readonly domains: JitEmailDomainRepository,
    private readonly configs: JitProvisioningConfigService,
    private readonly events: Events,
  ) {}

  /** None where there is no such organization. */
  list(organizationId: string, page: PageRequest | undefined): Promise<Page<JitEmailDomain>> {
    return this.domains.list(organizationId, page);
  }

  add(organizationId: string, emailDomain: string): Promise<JitEmailDomain> {
    return this.unitOfWork.run(async () => {
      await this.requireOrganization(organizationId);
      await this.requireAllowed([emailDomain]);
      const added = await this.domains.add(organizationId, emailDomain);
      if (!added) throw EntityErrors.uniqueViolated('emailDomain');
      await this.announce(organizationId, { added: [added.emailDomain] });
      return added;
    });
  }

  replace(organizationId: string, emailDomains: readonly string[]): Promise<void> {
    return this.unitOfWork.run(async () => {
      await this.requireOrganization(organizationId);
      await this.requireAllowed(emailDomains);
      await this.announce(organizationId, await this.domains.replace(organizationId, emailDomains));
    });
  }

  /** The domain in any case of letters. */
  remove(organizationId: string, emailDomain: string): Promise<void> {
    return this.unitOfWork.run(async () => {
      const stored = toEmailDomain(emailDomain);
      if (stored === undefined || !(await this.domains.remove(organizationId, stored))) {
        throw EntityErrors.notFound('e-mail domain of the organization', emailDomain);
      }
      await this.announce(organizationId, { removed: [stored] });
    });
  }

  private announce(organizationId: string, delta: Delta): Promise<void> {
    return this.events.publish(new JitRulesUpdated(organizationId, 'emailDomains', delta));
  }

  private async requireAllowed(emailDomains: readonly string[]): Promise<void> {
    const refused = await this.configs.refusedOf(emailDomains);
    if (refused.length > 0) throw JitProvisioningErrors.publicEmailDomain(refused);
  }

  private async requireOrganization(id: string): Promise<void> {
    if (!(await this.organizations.lock(id))) throw EntityErrors.relationUnprocessable('organization', [id]);
  }
}
