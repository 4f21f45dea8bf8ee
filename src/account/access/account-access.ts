import { Injectable } from '@nestjs/common';
import { type AccountField, AccountCenters } from '#src/modules/account-center/account-center.public.js';
import { AccountErrors } from '../account.errors.js';
import { isProof } from '../records/verification-record.js';
import { VerificationRecords } from '../records/verification-records.js';
import type { Account } from './account.js';

/** What an account may be asked for before something is shown or done. Each route asks in an order of its own. */
@Injectable()
export class AccountAccess {
  constructor(
    private readonly accountCenters: AccountCenters,
    private readonly records: VerificationRecords,
  ) {}

  /** Throws `verification_record.permission_denied` (401) where the request does not prove who its user is. */
  async requireProof(account: Account): Promise<void> {
    const { verificationId } = account;
    const record =
      verificationId === undefined ? undefined : await this.records.find(account, verificationId);
    if (!record || !isProof(record)) throw AccountErrors.permissionDenied();
  }

  /** Throws `account_center.field_not_editable` (400), or `…field_not_enabled` where the field has to be seen only. */
  async requireField(field: AccountField, needed: 'ReadOnly' | 'Edit'): Promise<void> {
    const access = (await this.accountCenters.get()).field(field);
    if (needed === 'Edit' && access !== 'Edit') throw AccountErrors.fieldNotEditable(field);
    if (access === 'Off') throw AccountErrors.fieldNotEnabled(field);
  }
}
