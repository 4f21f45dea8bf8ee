import type { BackupCodeFactor, TotpFactor } from '#src/modules/mfa/mfa.public.js';
import type { NewRow } from '#src/platform/database/row-insert.js';
import { ListOf } from '#src/platform/http/fields/list-of.js';
import { nested } from '#src/platform/http/fields/nested.js';
import { isObject } from '#src/platform/http/fields/object.js';
import { Text, text } from '#src/platform/http/fields/text.js';
import { Whole } from '#src/platform/http/fields/whole.js';
import { readRow, type Remark, RowFault } from '../logto-table.js';

/** How secrets of factors become what is stored. */
export interface FactorSealing {
  readonly totps: TotpFactor;
  readonly backupCodes: BackupCodeFactor;
}

interface FactorRows {
  readonly factors: NewRow[];
  readonly credentials: NewRow[];
  readonly codes: NewRow[];
  /** What of the factors stays behind. */
  readonly left: Remark[];
}

class LogtoFactorDto {
  @Text({ min: 1, max: 21 }) id: string;
  @Text({ max: 30 }) createdAt: string;
  @Text({ max: 30, optional: true }) lastUsedAt?: string;
}

class LogtoTotpDto extends LogtoFactorDto {
  @Text({ max: 32 }) key: string;
  @Whole({ min: 0, optional: true }) lastUsedTimeStep?: number;
}

class LogtoPasskeyDto extends LogtoFactorDto {
  @Text({ max: 253, optional: true }) rpId?: string;
  @Text({ min: 1, max: 1400 }) credentialId: string;
  @Text({ min: 1, max: 4096 }) publicKey: string;
  @Whole({ min: 0 }) counter: number;
  @ListOf(text({ max: 32 }), { max: 10, optional: true }) transports?: string[];
  @Text({ max: 512, optional: true }) agent?: string;
  @Text({ max: 64, optional: true }) name?: string;
}

class LogtoBackupCodeDto {
  @Text({ max: 64 }) code: string;
  @Text({ max: 30, optional: true }) usedAt?: string;
}

class LogtoBackupCodesDto extends LogtoFactorDto {
  @ListOf(nested(() => LogtoBackupCodeDto), { min: 1, max: 100 }) codes: LogtoBackupCodeDto[];
}

/** The second factors of a row of `users`. One that cannot come along is told of, and the others come. */
export async function factorRows(
  { id: userId, mfaVerifications }: NewRow,
  sealing: FactorSealing,
): Promise<FactorRows> {
  const rows: FactorRows = { factors: [], credentials: [], codes: [], left: [] };
  for (const factor of Array.isArray(mfaVerifications) ? mfaVerifications : [])
    try {
      await addFactor(rows, String(userId), isObject(factor) ? factor : {}, sealing);
    } catch (error) {
      if (!(error instanceof RowFault)) throw error;
      rows.left.push(LEFT_OUT);
    }
  return rows;
}

async function addFactor(
  rows: FactorRows,
  userId: string,
  factor: NewRow,
  { totps, backupCodes }: FactorSealing,
): Promise<void> {
  switch (factor['type']) {
    case 'Totp':
      return addTotp(rows, userId, factor, totps);
    case 'WebAuthn':
      return addPasskey(rows, userId, factor);
    case 'BackupCode':
      return addBackupCodes(rows, userId, factor, backupCodes);
    default:
      throw new RowFault(LEFT_OUT);
  }
}

function addTotp({ factors }: FactorRows, userId: string, factor: NewRow, totps: TotpFactor): void {
  const { key, lastUsedTimeStep: lastUsedStep, ...totp } = readRow(LogtoTotpDto, factor).value;
  if (!totps.isSecret(key)) throw new RowFault(LEFT_OUT);
  const encryptedSecret = totps.seal(totp.id, key);
  factors.push({ ...totp, userId, type: 'Totp', lastUsedStep, encryptedSecret });
}

function addPasskey({ factors, credentials }: FactorRows, userId: string, factor: NewRow): void {
  const { id, createdAt, lastUsedAt, ...credential } = readRow(LogtoPasskeyDto, factor).value;
  factors.push({ id, userId, type: 'WebAuthn', createdAt, lastUsedAt });
  credentials.push({ ...credential, factorId: id });
}

async function addBackupCodes(
  { factors, codes: rows }: FactorRows,
  userId: string,
  factor: NewRow,
  backupCodes: BackupCodeFactor,
): Promise<void> {
  const { codes, ...set } = readRow(LogtoBackupCodesDto, factor).value;
  const inClear = codes.map(({ code }) => code);
  const { encryptedSecret, hashes } = await backupCodes.seal(set.id, userId, inClear);
  factors.push({ ...set, userId, type: 'BackupCode', encryptedSecret });
  for (const [position, { usedAt }] of codes.entries())
    rows.push({ factorId: set.id, position, codeHash: hashes[position], usedAt });
}

const LEFT_OUT: Remark = {
  code: 'import.factors_left_out',
  reason:
    'A second factor of the user was left out: without another one the password alone lets the user in.',
  fields: [{ path: 'mfaVerifications', code: 'left_out' }],
};
