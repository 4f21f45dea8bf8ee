import { Injectable } from '@nestjs/common';
import { SocialConnectors } from '#src/modules/connectors/connectors.public.js';
import { type Address, type StoredUser, UserAccounts } from '#src/modules/users/users.public.js';
import type { Flow } from '../../flow/flow.js';
import type { StagedProfile } from '../../flow/staged-profile.js';
import { withTokenSet } from '../../flow/with-token-set.js';
import type { SocialRecord } from '../../records/social.record.js';

/** Somebody who has an address that a provider vouches for. */
export interface Related {
  readonly address: Address;
  readonly user: StoredUser;
}

/** What accounts get of what social providers say. */
@Injectable()
export class SocialProfiles {
  constructor(
    private readonly connectors: SocialConnectors,
    private readonly accounts: UserAccounts,
  ) {}

  /**
   * Stages what was brought for a new account. Addresses that others have are left out without a word, else it would tell
   * who has them. Nothing that was staged otherwise is overwritten, but for the identity. Throws
   * `session.invalid_connector_id` (422) where the tenant has deleted the connector since.
   */
  async stageForNewcomer<Kind extends Flow>(
    flow: Kind,
    record: SocialRecord,
    brought: StagedProfile,
  ): Promise<Kind> {
    await this.connectors.get(record.connectorId);
    const { primaryEmail, primaryPhone, socialIdentity, ...rest } = brought;
    const free = {
      ...rest,
      ...(primaryEmail !== undefined &&
        !(await this.accounts.findBy({ type: 'email', value: primaryEmail })) && { primaryEmail }),
      ...(primaryPhone !== undefined &&
        !(await this.accounts.findBy({ type: 'phone', value: primaryPhone })) && { primaryPhone }),
    };
    const profile = { ...free, ...withoutAddressesOf(brought, flow.profile), socialIdentity };
    return withTokenSet({ ...flow, profile }, record);
  }

  /** The name and the picture, where the connector keeps users up to date. Throws `session.invalid_connector_id` (422). */
  async syncedFor(user: StoredUser, { connectorId, userInfo }: SocialRecord): Promise<StagedProfile> {
    const { syncProfile } = await this.connectors.get(connectorId);
    if (!syncProfile) return {};
    const { name, avatar } = userInfo ?? {};
    return {
      ...(name !== undefined && name !== user.name && { name }),
      ...(avatar !== undefined && avatar !== user.avatar && { avatar }),
    };
  }

  /** Who has the phone number that the provider vouches for, else the e-mail address. */
  async findRelated({ userInfo }: SocialRecord): Promise<Related | undefined> {
    const { phone, email } = userInfo ?? {};
    const addresses: Address[] = [
      ...(phone === undefined ? [] : [{ type: 'phone' as const, value: phone }]),
      ...(email === undefined ? [] : [{ type: 'email' as const, value: email }]),
    ];
    for (const address of addresses) {
      const user = await this.accounts.findOwner(address);
      if (user) return { address, user };
    }
    return undefined;
  }
}

/** What the same record has brought before is brought again, or somebody else has it by now. */
function withoutAddressesOf(brought: StagedProfile, { primaryEmail, primaryPhone, ...rest }: StagedProfile) {
  return {
    ...rest,
    ...(primaryEmail !== undefined && primaryEmail !== brought.primaryEmail && { primaryEmail }),
    ...(primaryPhone !== undefined && primaryPhone !== brought.primaryPhone && { primaryPhone }),
  };
}
