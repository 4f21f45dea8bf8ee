import { Injectable } from '@nestjs/common';
import { Clock } from '#src/kernel/clock.js';
import { newId } from '#src/kernel/ids.js';
import { MfaErrors } from '#src/modules/mfa/mfa.public.js';
import { normalIdentifier, type StoredUser } from '#src/modules/users/users.public.js';
import { VerificationCodes } from '#src/modules/verification/verification.public.js';
import type { PendingInteraction } from '#src/oidc/oidc.public.js';
import type { MfaCodeRecord } from '../../records/mfa-code.record.js';
import { SignInErrors } from '../../sign-in.errors.js';
import { CodePayload } from '../codes/code-payload.js';
import { contextOf, languagesOf } from '../codes/code-sending.service.js';
import type { VerificationDto } from '../verification.dto.js';
import { FactorAttempts } from './factor-attempts.js';

/** Which of the user's addresses it is. */
type AddressType = 'email' | 'phone';

const MESSAGE = 'MfaVerification';
const RECORD_TYPES = { email: 'MfaEmailVerificationCode', phone: 'MfaPhoneVerificationCode' } as const;

interface TypedCode {
  readonly type: AddressType;
  readonly verificationId: string;
  readonly code: string;
}

/** Sends codes to the address that the account has, and compares what is typed. */
@Injectable()
export class MfaCodeVerificationService {
  constructor(
    private readonly factorAttempts: FactorAttempts,
    private readonly codes: VerificationCodes,
    private readonly payload: CodePayload,
  ) {}

  /** Throws `session.mfa.mfa_factor_not_enabled` (400) where the user has no such address. */
  send(
    interaction: PendingInteraction,
    type: AddressType,
    acceptLanguage: string | undefined,
  ): Promise<VerificationDto> {
    const what = `${RECORD_TYPES[type]}.Create`;
    return this.factorAttempts.attempt(
      interaction,
      what,
      async (identified) => {
        const { flow, user } = identified;
        const record = newRecord(user, type);
        await this.codes.sendCode(
          { to: normalIdentifier(record.identifier), type: MESSAGE, recordId: record.id },
          {
            payload: await this.payload.of(interaction, user.id),
            languages: languagesOf(interaction, { acceptLanguage }),
            context: contextOf(interaction, flow),
          },
        );
        await this.factorAttempts.keep(identified, record);
        return { verificationId: record.id };
      },
      SignInErrors.nobodyToSendTo,
    );
  }

  /** A code is spent by the first who types it, whatever becomes of it then. */
  verify(
    interaction: PendingInteraction,
    { type, verificationId, code }: TypedCode,
  ): Promise<VerificationDto> {
    const recordType = RECORD_TYPES[type];
    return this.factorAttempts.attempt(
      interaction,
      `${recordType}.Submit`,
      async (identified) => {
        const { identifier } = this.factorAttempts.recordOf(
          identified,
          identified.flow,
          recordType,
          verificationId,
        );
        const target = normalIdentifier(identifier);
        const verifiedAt = Clock.now();
        const use = { to: target, type: MESSAGE, recordId: verificationId } as const;
        // Strangers can have an address locked, and must not lock a second factor.
        await this.factorAttempts.guard(identified, 'VerificationCode', () => this.codes.verify(use, code));
        const place = { type: recordType, id: verificationId };
        await this.factorAttempts.change(identified, place, (record) => ({ ...record, verifiedAt }));
        return { verificationId };
      },
      SignInErrors.nobodyToSendTo,
    );
  }
}

function newRecord({ id: userId, primaryEmail, primaryPhone }: StoredUser, type: AddressType): MfaCodeRecord {
  const value = type === 'email' ? primaryEmail : primaryPhone;
  if (value === null) throw MfaErrors.factorNotEnabled();
  const id = newId();
  return type === 'email'
    ? { id, type: 'MfaEmailVerificationCode', userId, identifier: { type, value } }
    : { id, type: 'MfaPhoneVerificationCode', userId, identifier: { type, value } };
}
