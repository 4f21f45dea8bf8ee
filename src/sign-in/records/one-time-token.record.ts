import type { InteractionEvent } from '../flow/interaction-event.js';
import type { RecordKind } from './record-kind.js';

/** Somebody has followed a link that the tenant sent to an address. It is kept only once its token is spent. */
export interface OneTimeTokenRecord {
  readonly id: string;
  readonly type: 'OneTimeToken';
  /** The address that the tenant made the token for, as it wrote it. */
  readonly identifier: { readonly type: 'email'; readonly value: string };
  /** When the token was spent; epoch milliseconds. */
  readonly verifiedAt: number;
  /** What the tenant said when it made the token. */
  readonly context: {
    /** The organizations that the user joins, some of which may be gone. */
    readonly jitOrganizationIds?: readonly string[];
    readonly interactionEvent?: InteractionEvent;
  };
}

export const oneTimeTokenRecord: RecordKind<OneTimeTokenRecord> = {
  shown: ({ id, type, identifier, context }) => ({
    id,
    type,
    identifier,
    verified: true,
    oneTimeTokenContext: context,
  }),
  isVerified: () => true,
  isEnabled: () => true,
  claimOf: ({ identifier, verifiedAt }) => ({ address: identifier, at: verifiedAt }),
  profileOf: ({ identifier }) => ({ primaryEmail: identifier.value }),
  factorOf: () => undefined,
};
