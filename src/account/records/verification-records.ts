import { Injectable } from '@nestjs/common';
import { Clock } from '#src/kernel/clock.js';
import { newId } from '#src/kernel/ids.js';
import { UnitOfWork } from '#src/platform/database/unit-of-work.js';
import type { Account } from '../access/account.js';
import { AccountErrors } from '../account.errors.js';
import { type RecordOwner, VerificationRecordRepository } from './verification-record.repository.js';
import type { RecordContents, RecordOf, RecordType, VerificationRecord } from './verification-record.js';

/** A record, as it was found. */
type Held = Pick<VerificationRecord, 'id' | 'content'>;

const LIFETIME_MILLISECONDS = 10 * 60_000;
/** Far more than pages ask for in ten minutes. */
const MOST_OF_A_USER = 100;

/**
 * What users show of themselves in the Account API, each for ten minutes. A record is worth something to its own user in
 * its own session alone, so that it is of no use to who has stolen its id or another token.
 */
@Injectable()
export class VerificationRecords {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly records: VerificationRecordRepository,
  ) {}

  async create<Type extends RecordType>(
    account: Account,
    type: Type,
    content: RecordContents[Type],
    { id = newId(), isVerified = false }: { readonly id?: string; readonly isVerified?: boolean } = {},
  ): Promise<RecordOf<Type>> {
    const now = Clock.now();
    const record = {
      id,
      type,
      content,
      verifiedAt: isVerified ? new Date(now) : null,
      expiresAt: new Date(now + LIFETIME_MILLISECONDS),
    };
    await this.unitOfWork.run(() =>
      this.records.insert(record as VerificationRecord, ownerOf(account), MOST_OF_A_USER - 1),
    );
    return record;
  }

  /** Undefined where it is another's, of another session, or expired. */
  find(account: Account, id: string): Promise<VerificationRecord | undefined> {
    return this.records.find(id, ownerOf(account), Clock.now());
  }

  /** Throws `verification_record.not_found` (400) where `find` has none, or one of another type. */
  async get<Type extends RecordType>(account: Account, id: string, type: Type): Promise<RecordOf<Type>> {
    const record = await this.find(account, id);
    if (!record || !isOf(record, type)) throw AccountErrors.recordNotFound();
    return record;
  }

  /** Like `get`, and throws the same where it has not shown anything yet. */
  async getVerified<Type extends RecordType>(
    account: Account,
    id: string,
    type: Type,
  ): Promise<RecordOf<Type>> {
    const record = await this.get(account, id, type);
    if (record.verifiedAt === null) throw AccountErrors.recordNotFound();
    return record;
  }

  /** Notes that what a record is about is shown. Throws `verification_record.not_found` (400) like `replace`. */
  verify(record: Held): Promise<void> {
    return this.replace(record, record.content, { isVerified: true });
  }

  /**
   * Keeps what a record has shown, or what is left of it. Throws `verification_record.not_found` (400) where another
   * request was faster.
   */
  async replace(
    record: Held,
    content: RecordContents[RecordType],
    { isVerified }: { readonly isVerified: boolean },
  ): Promise<void> {
    const verifiedAt = isVerified ? Clock.now() : null;
    const replaced = await this.unitOfWork.run(() => this.records.replace(record, content, verifiedAt));
    if (!replaced) throw AccountErrors.recordNotFound();
  }

  /**
   * Uses a verified record up: of all who do so at once one succeeds, the others get `verification_record.not_found`
   * (400). Belongs to the unit of work of what it is used for.
   */
  async spend<Type extends RecordType>(
    account: Account,
    { id, content }: RecordOf<Type>,
  ): Promise<RecordContents[Type]> {
    const taken = await this.unitOfWork.run(() => this.records.take(id, ownerOf(account), Clock.now()));
    if (!taken) throw AccountErrors.recordNotFound();
    return content;
  }
}

const ownerOf = ({ actor }: Account): RecordOwner => ({
  userId: actor.id,
  sessionUid: actor.sessionUid ?? null,
});

const isOf = <Type extends RecordType>(
  record: object & { readonly type: RecordType },
  type: Type,
): record is RecordOf<Type> => record.type === type;
