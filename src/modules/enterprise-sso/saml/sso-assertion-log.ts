import { Injectable } from '@nestjs/common';
import { AppError } from '#src/kernel/errors.js';
import { AuditTrail } from '#src/modules/audit-logs/audit-logs.public.js';
import { currentRequest } from '#src/platform/request-context.js';

/** Of a response that somebody was sent away for. Where it is taken, the sign-in goes on and tells of it itself. */
const ASKED = 'Interaction.SignIn.Verification.EnterpriseSso.Submit';
const UNASKED = 'Interaction.SignIn.Verification.IdpInitiatedSso.Create';

/** Notes in the audit log what becomes of responses, which come apart from any sign-in. */
@Injectable()
export class SsoAssertionLog {
  constructor(private readonly trail: AuditTrail) {}

  /** Takes a response that nobody asked for. */
  unasked<Result>(connectorId: string, take: () => Promise<Result>): Promise<Result> {
    return this.failures(UNASKED, connectorId, async () => {
      const result = await take();
      this.trail.noteStranger({ ...entryOf(UNASKED, connectorId), result: 'Success' });
      return result;
    });
  }

  /** Takes a response to a request. */
  asked<Result>(connectorId: string, take: () => Promise<Result>): Promise<Result> {
    return this.failures(ASKED, connectorId, take);
  }

  private async failures<Result>(
    key: string,
    connectorId: string,
    take: () => Promise<Result>,
  ): Promise<Result> {
    try {
      return await take();
    } catch (error) {
      if (error instanceof AppError)
        this.trail.noteStranger({ ...entryOf(key, connectorId), result: 'Error', error: described(error) });
      throw error;
    }
  }
}

const entryOf = (key: string, connectorId: string) => ({
  key,
  connectorId,
  requestId: currentRequest()?.requestId,
});

const described = ({ code, message, extras: { details } }: AppError) => ({
  code,
  message,
  ...(details !== undefined && { details }),
});
