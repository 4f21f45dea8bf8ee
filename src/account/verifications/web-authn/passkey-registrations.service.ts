import { Injectable } from '@nestjs/common';
import { accountLabelOf, RelyingParties, WebAuthnFactor } from '#src/modules/mfa/mfa.public.js';
import type { Account } from '../../access/account.js';
import { OwnUsers } from '../../access/own-users.js';
import { requireFirstParty } from '../../access/requirements.js';
import { AccountErrors } from '../../account.errors.js';
import { VerificationRecords } from '../../records/verification-records.js';
import type { PasskeyRegistrationDto, VerifyPasskeyRegistrationDto } from './passkey-registration.dto.js';

/** How users make passkeys. What comes of it is no factor yet: `POST /my-account/mfa-verifications` makes it one. */
@Injectable()
export class PasskeyRegistrationsService {
  constructor(
    private readonly records: VerificationRecords,
    private readonly passkeys: WebAuthnFactor,
    private readonly relyingParties: RelyingParties,
    private readonly users: OwnUsers,
  ) {}

  async begin(account: Account, origin: string): Promise<PasskeyRegistrationDto> {
    requireFirstParty(account);
    const party = await this.relyingParties.at(origin);
    const user = await this.users.get(account);
    const registrationOptions = await this.passkeys.registrationOptions(party, {
      id: user.id,
      name: accountLabelOf(user),
    });
    const { challenge } = registrationOptions;
    const { id, expiresAt } = await this.records.create(account, 'WebAuthn', { challenge });
    return {
      verificationRecordId: id,
      registrationOptions,
      expiresAt: expiresAt.toISOString(),
    };
  }

  /**
   * The challenge goes with the first answer, right or wrong. Throws `verification_record.not_found` where there is none
   * left, and `session.mfa.webauthn_verification_failed` (400).
   */
  async verify(account: Account, origin: string, body: VerifyPasskeyRegistrationDto) {
    requireFirstParty(account);
    const { verificationRecordId, payload } = body;
    const record = await this.records.get(account, verificationRecordId, 'WebAuthn');
    const { challenge } = record.content;
    if (challenge === undefined) throw AccountErrors.recordNotFound();
    await this.records.replace(record, {}, { isVerified: false });
    const party = await this.relyingParties.at(origin);
    const newCredential = await this.passkeys.verifyRegistration(party, challenge, payload);
    await this.records.replace({ ...record, content: {} }, { newCredential }, { isVerified: true });
    return { verificationRecordId };
  }
}
