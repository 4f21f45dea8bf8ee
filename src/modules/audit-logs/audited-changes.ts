import { Injectable } from '@nestjs/common';
import type { AppError } from '#src/kernel/errors.js';
import { ChangeLog } from '#src/platform/events/change-log.port.js';
import type { Announced, LiveEvent } from '#src/platform/events/domain-event.js';
import { AUDIENCES } from '#src/platform/http/audience.js';
import type { RequestContext } from '#src/platform/request-context.js';
import type { AuditEntry } from './audit-entry.js';
import { AuditTrail } from './audit-trail.js';
import { targetIdsOf, toldChange } from './told-change.js';

/** A change that announces more than this is told by its first events, and by how many there were. */
const MAX_EVENTS = 100;

/** Nothing is changed by these. RFC 9110 §9.2.1 */
const SAFE_METHODS: ReadonlySet<string> = new Set(['GET', 'HEAD', 'OPTIONS']);

/**
 * Decides which changes leave an entry in the audit log, by what makes them:
 * - an endpoint: as its audience says;
 * - what is below `/oidc`: none, since each such request has an entry of its own (`oidc/parts/audit.part.ts`);
 * - a job: none, since it carries out what a change decided that has its entry;
 * - a command: none, since whoever runs one holds the database, and the log with it.
 *
 * An entry tells who made the change, for which organization if it was made by a member of one, by which operation, and
 * what each event did that it announced. A change that was refused to somebody known has one with the code of the error;
 * it is about what the path names.
 */
@Injectable()
export class AuditedChanges extends ChangeLog {
  constructor(private readonly trail: AuditTrail) {
    super();
  }

  async record(
    request: RequestContext | undefined,
    announced: readonly Announced<LiveEvent>[],
  ): Promise<void> {
    const entry = request && entryOf(request, 'Success');
    if (!entry) return;
    const changes = announced.map(({ id, event }) => ({ id, event: event.type, ...event.change() }));
    const told = changes.slice(0, MAX_EVENTS).map(toldChange);
    await this.trail.write({
      ...entry,
      target: told[0]?.target,
      changes: told,
      changeCount: changes.length,
      targetIds: targetIdsOf(changes),
    });
  }

  refuse(request: RequestContext, error: AppError): void {
    if (!request.actor || SAFE_METHODS.has(request.method) || !isDecision(error)) return;
    const entry = entryOf(request, 'Error');
    if (!entry) return;
    // The code alone: words of an error may repeat what was sent.
    const refused = { error: { code: error.code }, targetIds: Object.values(request.params) };
    this.trail.noteRefused(request.actor.id, { ...entry, ...refused });
  }
}

/** Undefined where changes of such requests leave no entry. */
function entryOf(
  { requestId, params, operation, actor }: RequestContext,
  result: AuditEntry['result'],
): AuditEntry | undefined {
  const auditPrefix = operation && AUDIENCES[operation.audience].auditPrefix;
  if (!auditPrefix) return undefined;
  return {
    key: `${auditPrefix}.${operation.id}`,
    result,
    ...(actor && { [actor.kind === 'application' ? 'applicationId' : 'userId']: actor.id }),
    ...(actor && 'organizationId' in actor && { organizationId: actor.organizationId }),
    actor: actor && { type: actor.kind, id: actor.id, tenantId: actor.tenantId },
    params,
    requestId,
  };
}

/** Whether the request was understood and refused all the same, by what the caller may do or what the data allow. */
function isDecision({ kind, code }: AppError): boolean {
  if (kind === 'invalid') return !/^(guard|request)\./.test(code);
  return kind === 'forbidden' || kind === 'conflict' || kind === 'unprocessable';
}
