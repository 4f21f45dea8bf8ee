import { Injectable } from '@nestjs/common';
import type { LanguageHints, MessageType } from '#src/modules/connectors/connectors.public.js';
import {
  MessageSubjects,
  requireAllowedEmail,
  SignInExperiences,
} from '#src/modules/sign-in-experience/sign-in-experience.public.js';
import { type Address, normalIdentifier, type StoredUser } from '#src/modules/users/users.public.js';
import { Attempts, VerificationCodes } from '#src/modules/verification/verification.public.js';
import { isSameMailbox } from '#src/platform/mailbox.js';
import { newId } from '#src/kernel/ids.js';
import type { Account } from '../access/account.js';
import { OwnUsers } from '../access/own-users.js';
import { requireFirstParty } from '../access/requirements.js';
import type { VerificationRecord } from '../records/verification-record.js';
import { VerificationRecords } from '../records/verification-records.js';
import type { AskedType } from './verification.dto.js';

export interface AskedCode {
  readonly address: Address;
  readonly type: AskedType | undefined;
  readonly languages: LanguageHints;
}

export interface TypedCode {
  readonly address: Address;
  readonly verificationId: string;
  readonly code: string;
}

/** Users show by a code that they read what is sent to an address: one of theirs, or one that is to be. */
@Injectable()
export class CodeVerificationService {
  constructor(
    private readonly users: OwnUsers,
    private readonly experiences: SignInExperiences,
    private readonly subjects: MessageSubjects,
    private readonly codes: VerificationCodes,
    private readonly attempts: Attempts,
    private readonly records: VerificationRecords,
  ) {}

  async send(account: Account, { address, type, languages }: AskedCode): Promise<VerificationRecord> {
    requireFirstParty(account);
    const to = normalIdentifier(address);
    const user = await this.users.get(account);
    const isOwn = isOf(user, to);
    if (!isOwn && to.type === 'email') await this.requireAllowed(to.value);
    const templateType = isOwn ? (type ?? 'UserPermissionValidation') : 'BindNewIdentifier';
    const { id: userId, clientId: applicationId } = account.actor;
    const message = {
      payload: await this.subjects.of({ applicationId, user }),
      languages,
      ...(!isOwn && { asker: userId }),
      context: { applicationId, userId },
    };
    const recordId = newId();
    await this.codes.sendCode({ to, type: templateType, recordId }, message);
    return this.createRecord(account, recordId, { to, templateType });
  }

  /** A code is spent by the first who types it, whatever becomes of it then. */
  async verify(account: Account, { address, verificationId, code }: TypedCode): Promise<void> {
    requireFirstParty(account);
    const type = address.type === 'email' ? 'EmailVerificationCode' : 'PhoneVerificationCode';
    const record = await this.records.get(account, verificationId, type);
    const target = normalIdentifier(address);
    const use = { to: target, type: record.content.templateType, recordId: verificationId };
    const context = { applicationId: account.actor.clientId };
    await this.attempts.guard({ action: 'VerificationCode', target, context }, () =>
      this.codes.verify(use, code),
    );
    await this.records.verify(record);
  }

  private createRecord(
    account: Account,
    id: string,
    { to: { type, value }, templateType }: { readonly to: Address; readonly templateType: MessageType },
  ): Promise<VerificationRecord> {
    return type === 'email'
      ? this.records.create(
          account,
          'EmailVerificationCode',
          { identifier: { type, value }, templateType },
          { id },
        )
      : this.records.create(
          account,
          'PhoneVerificationCode',
          { identifier: { type, value }, templateType },
          { id },
        );
  }

  private async requireAllowed(email: string): Promise<void> {
    const { emailBlocklistPolicy } = await this.experiences.get();
    requireAllowedEmail(email, emailBlocklistPolicy);
  }
}

/** Whether the user has the address, and not one that only looks like it. */
const isOf = ({ primaryEmail, primaryPhone }: StoredUser, { type, value }: Address): boolean =>
  type === 'email' ? isSameMailbox(value, primaryEmail) : value === primaryPhone;
