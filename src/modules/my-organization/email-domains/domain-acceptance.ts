import { Injectable } from '@nestjs/common';
import { AppError } from '#src/kernel/errors.js';
import { JitEmailDomainService } from '#src/modules/jit-provisioning/jit-provisioning.public.js';
import { ActingMemberPolicy } from '../acting-member/acting-member.policy.js';
import { Administration } from '../acting-member/administration.js';
import { MyOrganizationConfigService } from '../config/my-organization-config.service.js';
import { type DomainClaim, DomainClaimRepository } from './domain-claim.repository.js';

/** Makes a domain that was proved a just-in-time domain of the organization that claimed it. */
@Injectable()
export class DomainAcceptance {
  constructor(
    private readonly configs: MyOrganizationConfigService,
    private readonly administration: Administration,
    private readonly policy: ActingMemberPolicy,
    private readonly claims: DomainClaimRepository,
    private readonly domains: JitEmailDomainService,
  ) {}

  /** Where the one who claimed it may no longer do that, or another organization has it, the claim just ends. */
  async accept(claim: DomainClaim): Promise<void> {
    try {
      await this.configs.requireEnabled();
      await this.administration.change(claim, 'portico:domain:manage', () => this.takeOver(claim));
    } catch (error) {
      if (!(error instanceof AppError)) throw error;
      await this.claims.end(claim);
    }
  }

  private async takeOver(claim: DomainClaim): Promise<void> {
    const { organizationId, emailDomain } = claim;
    if (!(await this.claims.lock(claim))) return;
    await this.policy.requireJitRolesWithin(claim);
    const holder = await this.claims.holderOf(emailDomain, organizationId);
    if (holder === undefined) await this.domains.add(organizationId, emailDomain);
    await this.claims.end(claim);
  }
}
