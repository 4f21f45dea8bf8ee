import { Injectable } from '@nestjs/common';

export interface BackupCode {
  readonly code: string;
  readonly usedAt?: Date;
}

/** Ten codes for the day on which a user has lost the other factors, each good for one sign-in. */
@Injectable()
export class BackupCodeFactor {
  /** Ten codes of ten lower-case hexadecimal digits. */
  generate(): string[] {
    throw new Error('not there yet');
  }

  /** Throws `user.wrong_backup_code_format` (422) where they are not like what `generate` makes. */
  requireFormat(_codes: readonly string[]): void {
    throw new Error('not there yet');
  }

  /**
   * Spends a code: of all who try at once one succeeds. Throws `session.mfa.invalid_backup_code` (400). Not guarded: the
   * caller does that (`Attempts.guard`), outside of units of work.
   */
  verify(_userId: string, _code: string): Promise<void> {
    throw new Error('not there yet');
  }

  /**
   * In place of codes that are all used, or of none. Belongs to a unit of work. Throws, in this order,
   * `user.backup_code_already_in_use` (422), `session.mfa.backup_code_can_not_be_alone` (422) where the user has no other
   * factor, and like `requireFormat`.
   */
  enrol(_userId: string, _codes: readonly string[]): Promise<void> {
    throw new Error('not there yet');
  }

  /** In place of whatever there was. Belongs to a unit of work. Throws like `requireFormat`. */
  replace(_userId: string, _codes: readonly string[]): Promise<void> {
    throw new Error('not there yet');
  }

  /** All codes in clear, used ones too; undefined where the user has none. */
  list(_userId: string): Promise<BackupCode[] | undefined> {
    throw new Error('not there yet');
  }
}
