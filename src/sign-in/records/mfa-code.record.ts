import type { RecordKind } from './record-kind.js';

interface CodeRecord<Type extends string, Kind extends 'email' | 'phone'> {
  /** The code is kept by it. */
  readonly id: string;
  readonly type: Type;
  readonly userId: string;
  /** Where the code was sent: the address of the user. */
  readonly identifier: { readonly type: Kind; readonly value: string };
  /** Epoch milliseconds; undefined until the code was typed. */
  readonly verifiedAt?: number;
}

/** The user gets what is sent to an address of the account. */
export type MfaCodeRecord =
  CodeRecord<'MfaEmailVerificationCode', 'email'> | CodeRecord<'MfaPhoneVerificationCode', 'phone'>;

export const mfaCodeRecord: RecordKind<MfaCodeRecord> = {
  shown: ({ id, type, identifier, verifiedAt }) => ({
    id,
    type,
    identifier,
    templateType: 'MfaVerification',
    verified: verifiedAt !== undefined,
  }),
  isVerified: ({ verifiedAt }) => verifiedAt !== undefined,
  isEnabled: () => false,
  claimOf: () => undefined,
  profileOf: () => undefined,
  factorOf: ({ type, verifiedAt }) => {
    if (verifiedAt === undefined) return undefined;
    return type === 'MfaEmailVerificationCode' ? 'EmailVerificationCode' : 'PhoneVerificationCode';
  },
};
