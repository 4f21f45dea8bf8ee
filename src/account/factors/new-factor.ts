import { invalidInput } from '#src/platform/http/invalid-input.js';
import type { AddFactorDto } from './new-factor.dto.js';

/** A factor that a user wants to have. */
export type NewFactor =
  | { readonly type: 'Totp'; readonly secret: string; readonly code: string | undefined }
  | { readonly type: 'BackupCode'; readonly codes: readonly string[] }
  | { readonly type: 'WebAuthn'; readonly recordId: string; readonly name: string | undefined };

/** Throws `guard.invalid_input` (400) where a member that the type needs is missing. */
export function newFactorOf(body: AddFactorDto): NewFactor {
  const { type, secret, code, codes, newIdentifierVerificationRecordId: recordId, name } = body;
  if (type === 'Totp') return { type, secret: needed('secret', secret), code };
  if (type === 'BackupCode') return { type, codes: needed('codes', codes) };
  return { type, recordId: needed('newIdentifierVerificationRecordId', recordId), name };
}

function needed<Value>(name: string, value: Value | undefined): Value {
  if (value !== undefined) return value;
  throw invalidInput('body', [
    { path: [name], code: 'invalid_type', expected: 'string', received: 'undefined', message: 'Required' },
  ]);
}
