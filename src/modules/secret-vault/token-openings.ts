import { Injectable } from '@nestjs/common';
import type { AppError } from '#src/kernel/errors.js';
import { type AuditEntry, AuditTrail } from '#src/modules/audit-logs/audit-logs.public.js';
import { currentRequest } from '#src/platform/request-context.js';
import { type NamedTokenSet, sourceOf } from './token-set.js';

/** Of the family of the tokens that applications get. */
const KEY = 'ExchangeTokenBy.StoredTokenSet';

/** Writes down who got which token of a provider, and never the token. */
@Injectable()
export class TokenOpenings {
  constructor(private readonly trail: AuditTrail) {}

  note(set: NamedTokenSet): void {
    this.trail.note({ ...entryOf(set), result: 'Success' });
  }

  noteRefused(set: NamedTokenSet, { code }: AppError): void {
    this.trail.note({ ...entryOf(set), result: 'Error', error: { code } });
  }
}

function entryOf(set: NamedTokenSet): Omit<AuditEntry, 'result'> & { key: string } {
  const { kind: _kind, ...source } = sourceOf(set);
  const actor = currentRequest()?.actor;
  return {
    key: KEY,
    userId: set.userId,
    ...source,
    targetIds: [set.id],
    ...(actor && 'clientId' in actor && { applicationId: String(actor.clientId) }),
  };
}
