import { Injectable } from '@nestjs/common';
import { AccessControl } from '#src/modules/access-control/access-control.public.js';
import { ConsentOrganizationService } from '#src/modules/consents/consents.public.js';
import { UserAccounts } from '#src/modules/users/users.public.js';
import {
  type AskedConsent,
  ConsentGrants,
  type MissingConsent,
  type PendingInteraction,
} from '#src/oidc/oidc.public.js';
import type { RedirectDto } from '../experience/interaction.dto.js';
import { SignInErrors } from '../sign-in.errors.js';
import { AskedScopes, byIndicator } from './asked-scopes.js';
import { MagicLinkGuard } from './magic-link-guard.js';

/** What users let applications do. */
@Injectable()
export class ConsentService {
  constructor(
    private readonly grants: ConsentGrants,
    private readonly accounts: UserAccounts,
    private readonly access: AccessControl,
    private readonly organizations: ConsentOrganizationService,
    private readonly scopes: AskedScopes,
    private readonly magicLinks: MagicLinkGuard,
  ) {}

  /**
   * Gives an application of the tenant itself all that it asked for, without asking anybody, and says where the browser
   * goes next. Undefined where the user has to be asked, or is told that the application is not for them. Who has come by
   * a magic link uses that first.
   */
  async grantToOwn(
    interaction: PendingInteraction,
    { staysSignedIn = false } = {},
  ): Promise<string | undefined> {
    const asked = await this.grants.asked(interaction);
    const link = staysSignedIn ? undefined : await this.magicLinks.redirectOf(interaction);
    if (link !== undefined) return link;
    const isDecidedHere = asked.asksUsers || !(await this.isPermitted(interaction, asked));
    return isDecidedHere
      ? undefined
      : this.grants.answer(interaction, () => this.noted(interaction, asked.missing));
  }

  /**
   * Gives an application what its user agrees to, and says where the browser goes next. Of what a third party asked for
   * these are the scopes that the user holds, in the tenant or through one of the named organizations, in which the
   * application may act from then on.
   */
  async agree(interaction: PendingInteraction, organizationIds: readonly string[]): Promise<RedirectDto> {
    const asked = await this.grants.asked(interaction);
    if (!(await this.isPermitted(interaction, asked))) throw SignInErrors.accessDenied();
    const { asksUsers, missing } = asked;
    const redirectTo = await this.grants.answer(interaction, async () => {
      const granted = asksUsers ? await this.grantable(interaction, organizationIds, missing) : missing;
      return this.noted(interaction, granted);
    });
    return { redirectTo };
  }

  /** Grants nothing, and says where the browser goes to tell the application. */
  async refuse(interaction: PendingInteraction): Promise<RedirectDto> {
    return { redirectTo: await this.grants.refuse(interaction) };
  }

  private async grantable(
    { clientId, accountId = '' }: PendingInteraction,
    organizationIds: readonly string[],
    missing: MissingConsent,
  ): Promise<MissingConsent> {
    const consent = { applicationId: clientId, userId: accountId };
    if (organizationIds.length > 0) await this.organizations.add(consent, organizationIds);
    const asking = { userId: accountId, thirdPartyId: clientId, organizationIds };
    return { ...missing, resourceScopes: byIndicator(await this.scopes.find(asking, missing)) };
  }

  private async noted(
    { clientId, accountId = '' }: PendingInteraction,
    granted: MissingConsent,
  ): Promise<MissingConsent> {
    await this.accounts.noteApplication(accountId, clientId);
    return granted;
  }

  private async isPermitted(
    { clientId, accountId = '' }: PendingInteraction,
    { isAccessControlled }: AskedConsent,
  ): Promise<boolean> {
    return !isAccessControlled || this.access.permits(clientId, accountId);
  }
}
