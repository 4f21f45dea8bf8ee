import { Injectable } from '@nestjs/common';
import { type AuditEntry, AuditTrail } from '#src/modules/audit-logs/audit-logs.public.js';
import type { PendingInteraction } from '#src/oidc/oidc.public.js';
import { currentRequest } from '#src/platform/request-context.js';
import type { InteractionEvent } from './flow/interaction-event.js';

interface Attempt {
  readonly interaction: PendingInteraction;
  readonly event: InteractionEvent;
  /** What was attempted: `Verification.Password.Submit`. */
  readonly what: string;
  /** Who it is, where that is known. */
  readonly userId?: string | undefined;
  /** Of the connector by which they come from elsewhere: what its provider says then tells why it lets nobody in. */
  readonly connectorId?: string;
}

/** Notes in the audit log what people attempt on their way in, and how it went. */
@Injectable()
export class InteractionLog {
  constructor(private readonly trail: AuditTrail) {}

  /**
   * Does the work and notes whether it succeeded; `userOf` says who it is by then, if the work finds that out. Of somebody
   * unknown, and of what fails, an entry may stand for many: anybody may come, and have an account.
   */
  async attempt<Result>(
    attempt: Attempt,
    work: () => Promise<Result>,
    userOf: (result: Result) => string | undefined = () => attempt.userId,
  ): Promise<Result> {
    const result = await this.failures(attempt, work);
    this.note(entryOf({ ...attempt, userId: userOf(result) }));
    return result;
  }

  /**
   * Does the work and notes where it fails. Where it succeeds, it says so itself, by `write`. Without details, but for what a
   * provider that people come from says: what one of messages says of an attempt may repeat its code.
   */
  failures<Result>(attempt: Attempt, work: () => Promise<Result>): Promise<Result> {
    return this.trail.failures(entryOf(attempt), work, { tellsDetails: attempt.connectorId !== undefined });
  }

  /** Belongs to the unit of work of what was done. */
  write(attempt: Attempt): Promise<void> {
    return this.trail.write(entryOf(attempt));
  }

  private note(entry: AuditEntry): void {
    if (entry.userId === undefined) this.trail.noteStranger(entry);
    else this.trail.note(entry);
  }
}

const entryOf = ({ interaction, event, what, userId, connectorId }: Attempt): AuditEntry => ({
  key: `Interaction.${event}.${what}`,
  result: 'Success',
  applicationId: interaction.clientId,
  sessionId: interaction.uid,
  ...(userId !== undefined && { userId }),
  ...(connectorId !== undefined && { connectorId }),
  signInContext: currentRequest()?.signInContext,
  requestId: currentRequest()?.requestId,
});
