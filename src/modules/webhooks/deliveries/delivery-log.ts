import { Injectable } from '@nestjs/common';
import { AuditTrail } from '#src/modules/audit-logs/audit-logs.public.js';
import type { Delivery } from './delivery.js';
import { errorOf, type HookOutcome, type HookResponse } from './hook-outcome.js';

/** Records every try at a delivery. A try that cannot be recorded is made all the same. */
@Injectable()
export class DeliveryLog {
  constructor(private readonly auditTrail: AuditTrail) {}

  note(
    { deliveryId, hookId, event, body }: Delivery & { readonly body: string },
    outcome: HookOutcome,
  ): void {
    this.auditTrail.note({
      key: `TriggerHook.${event}`,
      result: outcome.kind === 'taken' ? 'Success' : 'Error',
      hookId,
      deliveryId,
      hookRequest: { body: JSON.parse(body) },
      ...(outcome.kind !== 'unanswered' && { response: recorded(outcome.response) }),
      ...(outcome.kind !== 'taken' && { error: errorOf(outcome) }),
    });
  }
}

const recorded = ({ statusCode, body }: HookResponse): object => ({ statusCode, body: parsed(body) });

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
