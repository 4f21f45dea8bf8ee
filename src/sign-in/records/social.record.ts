import type { SocialUserInfo } from '#src/modules/connectors/connectors.public.js';
import { type SocialIdentity, socialIdentityOf } from '#src/modules/users/users.public.js';
import type { RecordKind } from './record-kind.js';

/** Somebody is sent to a social provider, and has an account with it once they are back. */
export interface SocialRecord {
  readonly id: string;
  readonly type: 'Social';
  readonly connectorId: string;
  /** The provider, whichever of its connectors it is. */
  readonly target: string;
  /** What the provider said of them; undefined until they are back. */
  readonly userInfo?: SocialUserInfo;
  /** The tokens that it issued, as JSON, sealed for this record. Only where the connector keeps them. */
  readonly tokens?: string;
  /** Epoch milliseconds; undefined until they are back. */
  readonly verifiedAt?: number;
}

/** The account that was shown; undefined until then. */
export const identityIn = ({ target, userInfo }: SocialRecord): SocialIdentity | undefined =>
  userInfo && socialIdentityOf(target, userInfo);

export const socialRecord: RecordKind<SocialRecord> = {
  shown: ({ id, type, connectorId, userInfo }) => ({
    id,
    type,
    connectorId,
    ...(userInfo && { socialUserInfo: userInfo }),
  }),
  isVerified: ({ verifiedAt }) => verifiedAt !== undefined,
  // Which connectors the pages show is no rule about who may sign in: a tenant that trusts one no longer deletes it.
  isEnabled: (_record, event) => event === 'SignIn',
  claimOf: (record) => {
    const [identity, { verifiedAt: at }] = [identityIn(record), record];
    return identity && at !== undefined ? { identity, at } : undefined;
  },
  profileOf: (record) => {
    const { name, avatar, email: primaryEmail, phone: primaryPhone } = record.userInfo ?? {};
    const socialIdentity = identityIn(record);
    return (
      socialIdentity && {
        ...(name !== undefined && { name }),
        ...(avatar !== undefined && { avatar }),
        ...(primaryEmail !== undefined && { primaryEmail }),
        ...(primaryPhone !== undefined && { primaryPhone }),
        socialIdentity,
      }
    );
  },
  factorOf: () => undefined,
};
