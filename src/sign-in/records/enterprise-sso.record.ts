import type { SocialUserInfo } from '#src/modules/connectors/connectors.public.js';
import type { SsoIdentity } from '#src/modules/users/users.public.js';
import type { RecordKind } from './record-kind.js';

/** Somebody is sent to the identity provider of an enterprise, and has an account with it once they are back. */
export interface EnterpriseSsoRecord {
  readonly id: string;
  readonly type: 'EnterpriseSso';
  readonly connectorId: string;
  /** The provider, as it names itself; undefined until they are back, as is what it said of them. */
  readonly issuer?: string;
  readonly userInfo?: SocialUserInfo;
  /** The tokens that it issued, as JSON, sealed for this record. Only where the connector keeps them. */
  readonly tokens?: string;
  /** Epoch milliseconds; undefined until they are back. */
  readonly verifiedAt?: number;
}

/** The account that was shown; undefined until then. */
export function enterpriseIdentityIn({
  connectorId: ssoConnectorId,
  issuer,
  userInfo,
}: EnterpriseSsoRecord): SsoIdentity | undefined {
  if (issuer === undefined || !userInfo) return undefined;
  return { ssoConnectorId, issuer, identityId: userInfo.id, detail: userInfo };
}

export const enterpriseSsoRecord: RecordKind<EnterpriseSsoRecord> = {
  shown: ({ id, type, connectorId, issuer, userInfo }) => ({
    id,
    type,
    connectorId,
    ...(userInfo && { enterpriseSsoUserInfo: userInfo }),
    ...(issuer !== undefined && { issuer }),
  }),
  isVerified: ({ verifiedAt }) => verifiedAt !== undefined,
  isEnabled: (_record, event, { singleSignOnEnabled }) => event === 'SignIn' && singleSignOnEnabled,
  claimOf: (record) => {
    const enterpriseIdentity = enterpriseIdentityIn(record);
    const { verifiedAt: at } = record;
    return enterpriseIdentity && at !== undefined ? { enterpriseIdentity, at } : undefined;
  },
  // Whether the connector speaks for the address is not for the record to know.
  profileOf: (record) => {
    const { name, avatar } = record.userInfo ?? {};
    const enterpriseSsoIdentity = enterpriseIdentityIn(record);
    return (
      enterpriseSsoIdentity && {
        ...(name !== undefined && { name }),
        ...(avatar !== undefined && { avatar }),
        enterpriseSsoIdentity,
      }
    );
  },
  factorOf: () => undefined,
};
