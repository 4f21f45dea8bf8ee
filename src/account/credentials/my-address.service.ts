import { Injectable } from '@nestjs/common';
import {
  requireAllowedEmail,
  SignInExperiences,
} from '#src/modules/sign-in-experience/sign-in-experience.public.js';
import { type Address, normalIdentifier } from '#src/modules/users/users.public.js';
import { isSameMailbox } from '#src/platform/mailbox.js';
import { AccountAccess } from '../access/account-access.js';
import type { Account } from '../access/account.js';
import { ownAccount } from '../access/own-users.js';
import { requireFirstParty, requireScope } from '../access/requirements.js';
import { AccountErrors } from '../account.errors.js';
import { VerificationRecords } from '../records/verification-records.js';
import { CredentialChanges } from './credential-changes.js';

type AddressType = Address['type'];

/** Users change and remove their e-mail address and their phone number. */
@Injectable()
export class MyAddressService {
  constructor(
    private readonly access: AccountAccess,
    private readonly experiences: SignInExperiences,
    private readonly records: VerificationRecords,
    private readonly changes: CredentialChanges,
  ) {}

  async set(account: Account, address: Address, verificationRecordId: string): Promise<void> {
    const own = ownAccount(account);
    await this.requireAllowed(account, address.type);
    if (address.type === 'email') await this.requireAllowedEmail(address.value);
    const { type, value } = normalIdentifier(address);
    await this.requireVerified(account, { type, value }, verificationRecordId);
    const change = type === 'email' ? { primaryEmail: value } : { primaryPhone: value };
    await this.changes.make(account, own, change);
  }

  async remove(account: Account, type: AddressType): Promise<void> {
    const own = ownAccount(account);
    await this.requireAllowed(account, type);
    const change = type === 'email' ? { primaryEmail: null } : { primaryPhone: null };
    await this.changes.make(account, own, change);
  }

  private async requireAllowed(account: Account, type: AddressType): Promise<void> {
    await this.access.requireProof(account);
    await this.access.requireField(type, 'Edit');
    requireScope(account, type, 'invalid');
    requireFirstParty(account);
  }

  private async requireAllowedEmail(email: string): Promise<void> {
    const { emailBlocklistPolicy } = await this.experiences.get();
    requireAllowedEmail(email, emailBlocklistPolicy);
  }

  /** Throws `verification_record.not_found` (400) where the record shows another address, or nothing yet. */
  private async requireVerified(account: Account, { type, value }: Address, id: string): Promise<void> {
    const shown = type === 'email' ? 'EmailVerificationCode' : 'PhoneVerificationCode';
    const { content } = await this.records.getVerified(account, id, shown);
    const { value: verified } = content.identifier;
    if (type === 'email' ? !isSameMailbox(value, verified) : value !== verified)
      throw AccountErrors.recordNotFound();
  }
}
