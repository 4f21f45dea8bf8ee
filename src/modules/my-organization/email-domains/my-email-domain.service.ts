import { Injectable } from '@nestjs/common';
import { Clock } from '#src/kernel/clock.js';
import { EntityErrors } from '#src/kernel/entity-errors.js';
import type { Page, PageRequest } from '#src/kernel/page.js';
import {
  isPublicProvider,
  JitEmailDomainService,
} from '#src/modules/jit-provisioning/jit-provisioning.public.js';
import type { OrganizationActor } from '#src/platform/auth/actor.js';
import { Events } from '#src/platform/events/events.js';
import { newProof, proofRecord } from '#src/platform/outbound/domain-proof.js';
import { ActingMemberPolicy } from '../acting-member/acting-member.policy.js';
import { Administration } from '../acting-member/administration.js';
import { MyOrganizationErrors } from '../my-organization.errors.js';
import { DomainClaimsUpdated } from './domain-claim.events.js';
import { DomainClaimRepository, type ListedDomain } from './domain-claim.repository.js';
import { DomainVerification } from './domain-verification.js';
import type { MyEmailDomainDto } from './my-email-domain.dto.js';
import { toEmailDomain } from '#src/platform/http/fields/email-domain.js';

/** Of one organization; each asks name servers of strangers for a week. */
const MAX_CLAIMS = 20;

/** The e-mail domains whose users join an organization, as its admins manage them. */
@Injectable()
export class MyEmailDomainService {
  constructor(
    private readonly administration: Administration,
    private readonly policy: ActingMemberPolicy,
    private readonly claims: DomainClaimRepository,
    private readonly verification: DomainVerification,
    private readonly domains: JitEmailDomainService,
    private readonly events: Events,
  ) {}

  async list({ organizationId }: OrganizationActor, page: PageRequest): Promise<Page<MyEmailDomainDto>> {
    const { items, ...count } = await this.claims.list(organizationId, page);
    return { items: items.map(shown), ...count };
  }

  /**
   * Claims a domain, or has a claimed one looked at anew. Whoever joins gets the just-in-time roles, so a domain gives
   * them away.
   */
  add(actor: OrganizationActor, emailDomain: string): Promise<MyEmailDomainDto> {
    const { organizationId, kind, id } = actor;
    return this.administration.change(actor, 'portico:domain:manage', async () => {
      await this.requireClaimable(organizationId, emailDomain);
      await this.policy.requireJitRolesWithin(actor);
      const wanted = { organizationId, emailDomain, kind, id, proof: newProof(), claimedAt: Clock.now() };
      const claim = await this.claims.claim(wanted);
      if ((await this.claims.count(organizationId)) > MAX_CLAIMS) {
        throw MyOrganizationErrors.tooManyClaims(MAX_CLAIMS);
      }
      await this.verification.start(claim);
      await this.events.publish(new DomainClaimsUpdated(organizationId, { added: [claim.emailDomain] }));
      return shown(claim);
    });
  }

  /** A claim, or else a domain that counts. */
  remove(actor: OrganizationActor, emailDomain: string): Promise<void> {
    const { organizationId } = actor;
    return this.administration.change(actor, 'portico:domain:manage', async () => {
      const stored = toEmailDomain(emailDomain);
      if (stored !== undefined && (await this.claims.remove(organizationId, stored))) {
        await this.events.publish(new DomainClaimsUpdated(organizationId, { removed: [stored] }));
      } else {
        await this.domains.remove(organizationId, emailDomain);
      }
    });
  }

  /** Does not ask whether the domain is another organization's: the answer would tell whose customers are here. */
  private async requireClaimable(organizationId: string, emailDomain: string): Promise<void> {
    const holder = await this.claims.holderOf(emailDomain, organizationId);
    if (holder === organizationId) throw EntityErrors.uniqueViolated('emailDomain');
    if (isPublicProvider(emailDomain)) throw MyOrganizationErrors.domainNotClaimable();
  }
}

function shown({ emailDomain, proof }: ListedDomain): MyEmailDomainDto {
  if (proof === null) return { emailDomain, status: 'verified' };
  return { emailDomain, status: 'pending', proof: proofRecord(emailDomain, proof) };
}
