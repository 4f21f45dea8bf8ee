import { Injectable } from '@nestjs/common';
import { ApplicationService } from '#src/modules/applications/applications.public.js';
import { ApplicationExperienceRepository } from '#src/modules/sign-in-experience/sign-in-experience.public.js';
import { UserAccounts } from '#src/modules/users/users.public.js';
import {
  type AskedConsent,
  ConsentGrants,
  InteractionErrors,
  type PendingInteraction,
} from '#src/oidc/oidc.public.js';
import { AskedScopes, byResource } from './asked-scopes.js';
import {
  type AskedScope,
  AskedScopesRepository,
  type OfferedOrganization,
} from './asked-scopes.repository.js';
import type { AskedConsentDto, AskingApplicationDto, OfferedOrganizationDto } from './consent.dto.js';

const ORGANIZATIONS = 'urn:logto:scope:organizations';
/** What every sign-in is, and how long it lasts: nobody has to think about it. */
const NOT_SHOWN: readonly string[] = ['openid', 'offline_access'];

/** What an application asks its user for. */
@Injectable()
export class AskedConsentService {
  constructor(
    private readonly grants: ConsentGrants,
    private readonly accounts: UserAccounts,
    private readonly applications: ApplicationService,
    private readonly experiences: ApplicationExperienceRepository,
    private readonly scopes: AskedScopes,
    private readonly organizations: AskedScopesRepository,
  ) {}

  async get(interaction: PendingInteraction): Promise<AskedConsentDto> {
    const { accountId = '', clientId, redirectUri } = interaction;
    const asked = await this.grants.asked(interaction);
    const { missing } = asked;
    const user = await this.accounts.findActive(accountId);
    if (!user) throw InteractionErrors.notFound();
    const organizations = missing.oidcScopes.includes(ORGANIZATIONS)
      ? await this.organizations.organizationsOf(accountId)
      : undefined;
    const scopes = await this.askedOf(interaction, asked, organizations ?? []);
    return {
      application: await this.applicationOf(clientId),
      user,
      ...(organizations && { organizations: organizations.map((one) => offered(one, scopes)) }),
      missingOIDCScope: missing.oidcScopes.filter((name) => !NOT_SHOWN.includes(name)),
      missingResourceScopes: byResource(scopes.filter(({ organizationId }) => organizationId === null)),
      ...(redirectUri !== undefined && { redirectUri }),
    };
  }

  /** As it is known to users, where it says. */
  private async applicationOf(clientId: string): Promise<AskingApplicationDto> {
    const { id, name } = await this.applications.get(clientId);
    return { id, name, ...(await this.experiences.find(clientId)) };
  }

  private askedOf(
    interaction: PendingInteraction,
    { missing, asksUsers }: AskedConsent,
    organizations: readonly OfferedOrganization[],
  ): Promise<AskedScope[]> {
    const { accountId = '', clientId } = interaction;
    const thirdPartyId = asksUsers ? clientId : null;
    const organizationIds = organizations.map(({ id }) => id);
    return this.scopes.find({ userId: accountId, thirdPartyId, organizationIds }, missing);
  }
}

const offered = (
  { id, name }: OfferedOrganization,
  scopes: readonly AskedScope[],
): OfferedOrganizationDto => ({
  id,
  name,
  missingResourceScopes: byResource(scopes.filter(({ organizationId }) => organizationId === id)),
});
