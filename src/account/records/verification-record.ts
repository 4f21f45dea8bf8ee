import type { NewCredential } from '#src/modules/mfa/mfa.public.js';
import type { MessageType, SocialUserInfo } from '#src/modules/connectors/connectors.public.js';

interface CodeContent<Type extends 'email' | 'phone'> {
  readonly identifier: { readonly type: Type; readonly value: string };
  /** What the message was about, which is what the code shows. */
  readonly templateType: MessageType;
}

/** What users show of themselves, or are about to show, by type. Plain JSON. */
export interface RecordContents {
  Password: object;
  EmailVerificationCode: CodeContent<'email'>;
  PhoneVerificationCode: CodeContent<'phone'>;
  /** A passkey that is being made. */
  WebAuthn: {
    /** What the authenticator was asked; it goes with the first answer. */
    readonly challenge?: string;
    /** The passkey, once the answer was right. */
    readonly newCredential?: NewCredential;
  };
  /** An account with a social provider. */
  Social: {
    readonly connectorId: string;
    readonly target: string;
    /** What the connector remembers of who was sent away, sealed; it goes with the first answer. */
    readonly remembered?: string;
    /** Who it is, once the provider has said so. */
    readonly userInfo?: SocialUserInfo;
    /** The tokens that it gave, and when, sealed; where the connector has them stored. */
    readonly tokens?: string;
  };
}

export type RecordType = keyof RecordContents;

export interface RecordOf<Type extends RecordType> {
  readonly id: string;
  readonly type: Type;
  readonly content: RecordContents[Type];
  /** Null until it shows something. */
  readonly verifiedAt: Date | null;
  readonly expiresAt: Date;
}

/** A record of whatever type; `type` tells what its content is. */
export type VerificationRecord = { [Type in RecordType]: RecordOf<Type> }[RecordType];

/**
 * Whether it proves once more who the user is: the password, or a code that went to an address of theirs for that. A code
 * for a new address or factor shows something else.
 */
export function isProof({ type, content, verifiedAt }: VerificationRecord): boolean {
  if (verifiedAt === null || type === 'WebAuthn' || type === 'Social') return false;
  return type === 'Password' || content.templateType === 'UserPermissionValidation';
}
