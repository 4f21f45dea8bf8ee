import { Injectable } from '@nestjs/common';
import { Clock } from '#src/kernel/clock.js';
import { OrganizationService } from '#src/modules/organizations/organizations.public.js';
import { TenantEndpoints } from '#src/modules/tenants/tenants.public.js';
import { TenantContext } from '#src/platform/tenancy/tenant-context.js';
import { InvitationAcceptance } from '../invitation-acceptance.service.js';
import type { InvitationDto } from '../invitation.dto.js';
import { InvitationRepository } from '../invitation.repository.js';
import { requirePending } from '../pending-invitation.policy.js';
import { LINK_REFUSALS, InvitationLinkErrors } from './invitation-link.errors.js';
import { InvitationTokens } from './invitation-tokens.js';
import { type LinkedInvitation, LinkedInvitationRepository } from './linked-invitation.repository.js';

/** Where the page is that accepts invitations. */
const PAGE = '/invitation';

/** Invitations by the links that are mailed to the invited address, so that whoever has one has that address. */
@Injectable()
export class InvitationLinks {
  constructor(
    private readonly endpoints: TenantEndpoints,
    private readonly tokens: InvitationTokens,
    private readonly linked: LinkedInvitationRepository,
    private readonly invitations: InvitationRepository,
    private readonly organizations: OrganizationService,
    private readonly acceptance: InvitationAcceptance,
  ) {}

  /** The page looks as the organization wants it to, so its id is in the link too. */
  async urlOf({ id, organizationId }: Pick<InvitationDto, 'id' | 'organizationId'>): Promise<string> {
    const [origin] = await this.endpoints.originsOf(TenantContext.get());
    if (origin === undefined) throw new Error('the tenant has no origin');
    const query = new URLSearchParams({ organization_id: organizationId, token: await this.tokens.of(id) });
    return `${origin}${PAGE}?${query}`;
  }

  /** The pending invitation of a token. Throws an error of `InvitationLinkErrors`. */
  async find(token: string): Promise<LinkedInvitation> {
    const id = await this.tokens.invitationIn(token);
    if (id === undefined) throw InvitationLinkErrors.unknown();
    return requirePending(id, await this.linked.find(id, new Date(Clock.now())), LINK_REFUSALS);
  }

  /**
   * Keeps a pending invitation from being answered by others until the unit of work ends, as an account is made for it:
   * whoever comes second makes none. Throws like `find`.
   */
  async lock({ id, organizationId }: LinkedInvitation): Promise<void> {
    await this.organizations.lock(organizationId);
    requirePending(id, await this.invitations.findLocked(id, new Date(Clock.now())), LINK_REFUSALS);
  }

  /**
   * Makes the user a member with the roles of the invitation. Throws like `find`, `user.suspended`, and
   * `invitation.account_changed` where the invited address is the user's no more.
   */
  accept({ id }: LinkedInvitation, userId: string): Promise<void> {
    return this.acceptance.accept(id, userId, LINK_REFUSALS);
  }
}
