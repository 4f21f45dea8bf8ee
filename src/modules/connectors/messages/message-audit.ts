import { Injectable } from '@nestjs/common';
import type { AppError } from '#src/kernel/errors.js';
import { type AuditEntry, AuditTrail } from '#src/modules/audit-logs/audit-logs.public.js';
import { currentRequest } from '#src/platform/request-context.js';
import type { ActiveConnector } from '../active-connectors.js';
import type { ProviderAnswer } from '../factories/capabilities.js';
import { withoutValues } from './harmless-words.js';
import { channelOf, type Message } from './message.js';
import { maskedRecipient } from './recipient.js';

/** Of the family that tells of sign-ins, which is listed. */
const KEY = 'Interaction.Message';

/** How it went, as far as the log tells. */
export type Outcome =
  | { readonly answer: ProviderAnswer }
  | { readonly error: AppError }
  /** It was not to leave. */
  | 'suppressed';

/** What is told of one message: never its code, its link or the rest of what fills it. */
export interface Telling {
  readonly message: Message;
  /** Undefined where there is none any more. */
  readonly active: Pick<ActiveConnector, 'id' | 'factoryId'> | undefined;
  /** Of a job, counted from 1. */
  readonly attempt?: number;
}

/** Writes down what providers answered. */
@Injectable()
export class MessageAudit {
  constructor(private readonly trail: AuditTrail) {}

  tell(telling: Telling, outcome: Outcome): void {
    const entry = entryOf(telling, outcome);
    const request = currentRequest();
    // Of those who did not prove who they are the log keeps few entries; a job is nobody's request.
    if (request && !request.actor) this.trail.noteStranger(entry);
    else this.trail.note(entry);
  }
}

function entryOf({ message, active, attempt }: Telling, outcome: Outcome): AuditEntry {
  const { to, type, context } = message;
  const told = {
    key: KEY,
    channel: channelOf(to),
    messageType: type,
    recipient: maskedRecipient(to),
    ...(active && { connectorId: active.id, connectorFactoryId: active.factoryId }),
    ...(attempt !== undefined && { attempt }),
    ...context,
  };
  if (outcome === 'suppressed') return { ...told, result: 'Success', suppressed: true };
  if ('error' in outcome) return { ...told, result: 'Error', error: errorOf(outcome.error, message) };
  const { status, answer } = outcome.answer;
  const words = answer === undefined ? undefined : withoutValues(answer, message);
  return { ...told, result: 'Success', provider: { status, answer: words } };
}

function errorOf({ code, message: words, extras }: AppError, message: Message): object {
  return {
    code,
    message: withoutValues(words, message),
    details: extras.details === undefined ? undefined : withoutValues(extras.details, message),
  };
}
