import { randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Clock } from '#src/kernel/clock.js';
import { newId } from '#src/kernel/ids.js';
import { HashPurpose, KeyedHash } from '#src/platform/crypto/keyed-hash.js';
import { Secrets } from '#src/platform/crypto/secrets.js';
import { FactorChanges } from '../../enrolled/factor-changes.js';
import { encryptedFactorSecrets, MfaFactorRepository } from '../../enrolled/mfa-factor.repository.js';
import { MfaErrors } from '../../mfa.errors.js';
import { BackupCodeRepository } from './backup-code.repository.js';

const TYPE = 'BackupCode';
const CODES = 10;
const CODE_BYTES = 5;
const CODE = /^[\da-f]{10}$/;

const BACKUP_CODE = new HashPurpose('backup-code');

export interface BackupCode {
  readonly code: string;
  readonly usedAt?: Date;
}

interface SealedCodes {
  /** All of them, to be shown. */
  readonly encryptedSecret: Buffer;
  /** Each of them, to be found, in their order. */
  readonly hashes: readonly Buffer[];
}

/** Ten codes for the day on which a user has lost the other factors, each good for one sign-in. */
@Injectable()
export class BackupCodeFactor {
  constructor(
    private readonly factors: MfaFactorRepository,
    private readonly codes: BackupCodeRepository,
    private readonly secrets: Secrets,
    private readonly keyedHash: KeyedHash,
    private readonly changes: FactorChanges,
  ) {}

  /**
   * Gets ready to hash. Awaited before a unit of work that stores codes: inside, it could wait for a connection that is only
   * had when other units end.
   */
  async ready(): Promise<void> {
    await this.keyedHash.of(BACKUP_CODE, '');
  }

  /** Codes as they are stored with the factor of an id. */
  async seal(id: string, userId: string, codes: readonly string[]): Promise<SealedCodes> {
    return {
      encryptedSecret: this.secrets.seal(JSON.stringify(codes), encryptedFactorSecrets, id),
      hashes: await Promise.all(codes.map((code) => this.hashOf(userId, code))),
    };
  }

  /** Ten codes of ten lower-case hexadecimal digits. */
  generate(): string[] {
    const codes = new Set<string>();
    while (codes.size < CODES) codes.add(randomBytes(CODE_BYTES).toString('hex'));
    return [...codes];
  }

  /** Throws `user.wrong_backup_code_format` (422) where they are not like what `generate` makes. */
  requireFormat(codes: readonly string[]): void {
    const areRight =
      codes.length === CODES && new Set(codes).size === CODES && codes.every((code) => CODE.test(code));
    if (!areRight) throw MfaErrors.wrongBackupCodeFormat();
  }

  /**
   * Spends a code, and returns the id of the factor: of all who try at once one succeeds. Throws
   * `session.mfa.invalid_backup_code` (400). Not guarded: the caller does that (`Attempts.guard`), outside of units of work.
   */
  async verify(userId: string, code: string): Promise<string> {
    const id = CODE.test(code)
      ? await this.codes.spend(userId, await this.hashOf(userId, code), Clock.now())
      : undefined;
    if (id === undefined) throw MfaErrors.invalidBackupCode();
    return id;
  }

  /**
   * In place of codes that are all used, or of none. Belongs to a unit of work. Throws, in this order,
   * `user.backup_code_already_in_use` (422), `session.mfa.backup_code_can_not_be_alone` (422) where the user has no other
   * factor, and like `requireFormat`.
   */
  async enrol(userId: string, codes: readonly string[]): Promise<void> {
    await this.factors.requireUser(userId);
    const enrolled = await this.factors.list(userId);
    const isInUse = enrolled.some(({ type, unusedCodes }) => type === TYPE && unusedCodes > 0);
    if (isInUse) throw MfaErrors.backupCodesInUse();
    if (enrolled.every(({ type }) => type === TYPE)) throw MfaErrors.backupCodesAlone();
    await this.put(userId, codes);
  }

  /** In place of whatever there was. Belongs to a unit of work. Throws like `requireFormat`. */
  async replace(userId: string, codes: readonly string[]): Promise<void> {
    await this.factors.requireUser(userId);
    await this.put(userId, codes);
  }

  /** All codes in clear, used ones too; undefined where the user has none. */
  async list(userId: string): Promise<BackupCode[] | undefined> {
    const factor = await this.factors.findSealed(userId, TYPE);
    if (!factor) return undefined;
    const codes: string[] = JSON.parse(
      this.secrets.open(factor.encryptedSecret, encryptedFactorSecrets, factor.id),
    );
    const uses = await this.codes.usesOf(factor.id);
    return codes.map((code, position) => {
      const usedAt = uses[position];
      return { code, ...(usedAt && { usedAt }) };
    });
  }

  private async put(userId: string, codes: readonly string[]): Promise<void> {
    this.requireFormat(codes);
    const replaced = await this.factors.deleteOfType(userId, TYPE);
    const id = newId();
    const { encryptedSecret, hashes } = await this.seal(id, userId, codes);
    await this.factors.insert({ id, userId, type: TYPE, encryptedSecret });
    await this.codes.insert(id, hashes);
    await this.changes.changed(userId, { added: [id], removed: replaced === undefined ? [] : [replaced] });
  }

  private hashOf(userId: string, code: string): Promise<Buffer> {
    return this.keyedHash.of(BACKUP_CODE, JSON.stringify([userId, code]));
  }
}
