import { Injectable } from '@nestjs/common';
import { type SsoConnector, SsoConnectors } from '#src/modules/enterprise-sso/enterprise-sso.public.js';
import {
  type Address,
  type SsoIdentity,
  SsoIdentityLinks,
  type StoredUser,
  UserAccounts,
  UserErrors,
} from '#src/modules/users/users.public.js';
import type { ForgotPasswordFlow, SignInFlow } from '../../flow/flow.js';
import { identify } from '../../flow/identify.js';
import { withTokenSet } from '../../flow/with-token-set.js';
import type { EnterpriseSsoRecord } from '../../records/enterprise-sso.record.js';
import { SsoProfiles } from './sso-profiles.js';
import { SsoSignInErrors } from '../../sso-sign-in.errors.js';

/** The account with an enterprise's provider that was shown, and when. */
interface Shown {
  readonly enterpriseIdentity: SsoIdentity;
  readonly at: number;
}

/** Finds out whose account with an enterprise's provider it is. */
@Injectable()
export class SsoIdentificationService {
  constructor(
    private readonly connectors: SsoConnectors,
    private readonly accounts: UserAccounts,
    private readonly links: SsoIdentityLinks,
    private readonly profiles: SsoProfiles,
  ) {}

  /**
   * Whoever has the address gets the identity with it, without a word, where the connector speaks for that. Throws
   * `user.sso_identity_not_exist` (404) where it is nobody's, `user.email_already_in_use` (422) where the address is
   * somebody's and the connector does not speak for it, and 404 where the connector is gone; `user.suspended` (401) and
   * `session.identity_conflict` (409) as for others.
   */
  async identify<Kind extends SignInFlow | ForgotPasswordFlow>(
    flow: Kind,
    record: EnterpriseSsoRecord,
    shown: Shown,
  ): Promise<Kind> {
    const connector = await this.connectors.get(record.connectorId);
    const owner = await this.findOwner(connector, shown.enterpriseIdentity);
    if (!owner) return this.identifyRelated(flow, record, { connector, shown });
    const synced = this.profiles.syncedFor(owner, connector, record);
    const identified = identify(flow, owner, shown);
    return withTokenSet({ ...identified, profile: { ...flow.profile, ...synced } }, record);
  }

  private async findOwner(
    connector: SsoConnector,
    { issuer, identityId }: SsoIdentity,
  ): Promise<StoredUser | undefined> {
    const owner = await this.links.findOwner(issuer, identityId);
    if (!owner || !(await this.isOneProvider(connector, owner.ssoConnectorId))) return undefined;
    return this.accounts.findActive(owner.userId);
  }

  /**
   * Whether an identity that was linked by another connector is one with the provider of this one. Anybody can call their SAML
   * provider what another one is called, so names say nothing where either speaks SAML; who an OpenID provider is, its keys say.
   */
  private async isOneProvider({ id, providerType }: SsoConnector, linkedBy: string): Promise<boolean> {
    if (linkedBy === id) return true;
    if (providerType === 'saml') return false;
    // Of identities from elsewhere, the connector need not be there.
    return (await this.connectors.find(linkedBy))?.providerType !== 'saml';
  }

  private async identifyRelated<Kind extends SignInFlow | ForgotPasswordFlow>(
    flow: Kind,
    record: EnterpriseSsoRecord,
    { connector, shown }: { readonly connector: SsoConnector; readonly shown: Shown },
  ): Promise<Kind> {
    const { email } = record.userInfo ?? {};
    const address: Address | undefined = email === undefined ? undefined : { type: 'email', value: email };
    const user = address && (await this.accounts.findOwner(address));
    if (!user || !address) throw SsoSignInErrors.identityNotExist();
    if (!(await this.profiles.counts(connector, address.value))) throw UserErrors.emailInUse();
    const active = await this.accounts.findActive(user.id);
    if (!active) throw SsoSignInErrors.identityNotExist();
    const { enterpriseIdentity: enterpriseSsoIdentity, at } = shown;
    await this.links.requireUnused(enterpriseSsoIdentity, active.id);
    const synced = this.profiles.syncedFor(active, connector, record);
    const identified = identify(flow, active, { address, at });
    const profile = { ...flow.profile, ...synced, enterpriseSsoIdentity };
    return withTokenSet({ ...identified, profile }, record);
  }
}
