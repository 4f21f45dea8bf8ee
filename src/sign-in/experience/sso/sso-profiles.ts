import { Injectable } from '@nestjs/common';
import {
  EnterpriseSsoConfigService,
  speaksFor,
  type SsoConnector,
  SsoConnectors,
} from '#src/modules/enterprise-sso/enterprise-sso.public.js';
import {
  requireAllowedEmail,
  type SignInExperience,
} from '#src/modules/sign-in-experience/sign-in-experience.public.js';
import {
  type SsoIdentity,
  SsoIdentityLinks,
  type StoredUser,
  UserAccounts,
  UserErrors,
} from '#src/modules/users/users.public.js';
import type { RegisterFlow } from '../../flow/flow.js';
import { broughtBy } from '../../flow/register.js';
import type { StagedProfile } from '../../flow/staged-profile.js';
import { withTokenSet } from '../../flow/with-token-set.js';
import { SignInErrors } from '../../sign-in.errors.js';
import type { EnterpriseSsoRecord } from '../../records/enterprise-sso.record.js';

/** What accounts get of what the identity providers of enterprises say. */
@Injectable()
export class SsoProfiles {
  constructor(
    private readonly connectors: SsoConnectors,
    private readonly configs: EnterpriseSsoConfigService,
    private readonly accounts: UserAccounts,
    private readonly links: SsoIdentityLinks,
  ) {}

  /**
   * Stages what was brought for a new account. Throws `user.sign_in_method_not_enabled` (422) where the tenant has switched it off,
   * `entity.not_exists_with_id` (404) where the connector is gone, and 422
   * where somebody else has the identity or the address.
   */
  async stageForNewcomer(
    flow: RegisterFlow,
    record: EnterpriseSsoRecord,
    { singleSignOnEnabled, emailBlocklistPolicy }: SignInExperience,
  ): Promise<RegisterFlow> {
    if (!singleSignOnEnabled) throw SignInErrors.methodNotEnabled();
    const connector = await this.connectors.get(record.connectorId);
    const brought = broughtBy(record);
    if (brought.enterpriseSsoIdentity) await this.links.requireUnused(brought.enterpriseSsoIdentity);
    const { email } = record.userInfo ?? {};
    if (email !== undefined) requireAllowedEmail(email, emailBlocklistPolicy);
    if (email !== undefined && (await this.accounts.findBy({ type: 'email', value: email })))
      throw UserErrors.emailInUse();
    const address =
      email !== undefined && (await this.counts(connector, email)) ? { primaryEmail: email } : {};
    return withTokenSet({ ...flow, profile: { ...flow.profile, ...brought, ...address } }, record);
  }

  /** The name and the picture, where the connector keeps users up to date. */
  syncedFor(
    user: StoredUser,
    { syncProfile }: SsoConnector,
    { userInfo }: EnterpriseSsoRecord,
  ): StagedProfile {
    if (!syncProfile) return {};
    const { name, avatar } = userInfo ?? {};
    return {
      ...(name !== undefined && name !== user.name && { name }),
      ...(avatar !== undefined && avatar !== user.avatar && { avatar }),
    };
  }

  /** Whether the connector may say whose address it is. */
  async counts(connector: SsoConnector, email: string): Promise<boolean> {
    return speaksFor(connector, email) || (await this.configs.get()).linksAnyAddress;
  }

  /** The same for the connector of an identity, which may have changed or gone since it was shown. */
  async stillCounts({ ssoConnectorId }: SsoIdentity, email: string): Promise<boolean> {
    const connector = await this.connectors.find(ssoConnectorId);
    return connector !== undefined && this.counts(connector, email);
  }
}
