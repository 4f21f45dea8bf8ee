import { Injectable } from '@nestjs/common';
import { ChangeLog } from '#src/platform/events/change-log.port.js';
import type { Announced, LiveEvent } from '#src/platform/events/domain-event.js';
import { AUDIENCES } from '#src/platform/http/audience.js';
import type { RequestContext } from '#src/platform/request-context.js';
import type { AuditEntry } from './audit-entry.js';
import { AuditTrail } from './audit-trail.js';
import { targetIdsOf, toldChange } from './told-change.js';

/** A change that announces more than this is told by its first events, and by how many there were. */
const MAX_EVENTS = 100;

/**
 * Decides which changes leave an entry in the audit log, by what makes them:
 * - an endpoint: as its audience says;
 * - what is below `/oidc`: none, since each such request has an entry of its own (`oidc/parts/audit.part.ts`);
 * - a job: none, since it carries out what a change decided that has its entry;
 * - a command: none, since whoever runs one holds the database, and the log with it.
 *
 * An entry tells who made the change, for which organization if it was made by a member of one, by which operation, and
 * what each event did that it announced.
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
