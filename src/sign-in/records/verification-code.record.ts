import type { MessageType } from '#src/modules/connectors/connectors.public.js';
import type { Address } from '#src/modules/users/users.public.js';
import type { RecordKind } from './record-kind.js';

interface CodeRecord<Type extends string, Kind extends Address['type']> {
  /** The code is kept by it. */
  readonly id: string;
  readonly type: Type;
  /** Where the code was sent, as it was typed. */
  readonly identifier: { readonly type: Kind; readonly value: string };
  /** What the message with the code was about. */
  readonly templateType: MessageType;
  /** When the code was typed, in epoch milliseconds; undefined until then. */
  readonly verifiedAt?: number;
}

export type EmailVerificationCodeRecord = CodeRecord<'EmailVerificationCode', 'email'>;
export type PhoneVerificationCodeRecord = CodeRecord<'PhoneVerificationCode', 'phone'>;

/** Somebody gets what is sent to an address, once they have typed the code. */
export type VerificationCodeRecord = EmailVerificationCodeRecord | PhoneVerificationCodeRecord;

export const verificationCodeRecord: RecordKind<VerificationCodeRecord> = {
  shown: ({ id, type, identifier, templateType, verifiedAt }) => ({
    id,
    type,
    identifier,
    templateType,
    verified: verifiedAt !== undefined,
  }),
  isVerified: ({ verifiedAt }) => verifiedAt !== undefined,
  isEnabled: ({ type, identifier }, event, { signIn, forgotPasswordMethods }) =>
    event === 'SignIn'
      ? signIn.methods.some((method) => method.identifier === identifier.type && method.verificationCode)
      : forgotPasswordMethods === null || forgotPasswordMethods.includes(type),
  claimOf: ({ identifier, verifiedAt }) =>
    verifiedAt === undefined ? undefined : { address: identifier, at: verifiedAt },
  profileOf: ({ identifier: { type, value } }) =>
    type === 'email' ? { primaryEmail: value } : { primaryPhone: value },
  factorOf: () => undefined,
};
