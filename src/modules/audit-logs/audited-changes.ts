import { Injectable } from '@nestjs/common';
import { ChangeLog } from '#src/platform/events/change-log.port.js';
import type { Announced } from '#src/platform/events/domain-event.js';
import { AUDIENCES } from '#src/platform/http/audience.js';
import type { RequestContext } from '#src/platform/request-context.js';
import { AuditTrail } from './audit-trail.js';

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
 * what it announced.
 */
@Injectable()
export class AuditedChanges extends ChangeLog {
  constructor(private readonly trail: AuditTrail) {
    super();
  }

  async record(request: RequestContext | undefined, announced: readonly Announced[]): Promise<void> {
    if (!request?.operation) return;
    const { requestId, params, operation, actor } = request;
    const { auditPrefix } = AUDIENCES[operation.audience];
    if (auditPrefix === null) return;
    await this.trail.write({
      key: `${auditPrefix}.${operation.id}`,
      result: 'Success',
      ...(actor && { [actor.kind === 'application' ? 'applicationId' : 'userId']: actor.id }),
      ...(actor && 'organizationId' in actor && { organizationId: actor.organizationId }),
      params,
      requestId,
      events: announced.slice(0, MAX_EVENTS).map(({ id, event: { type } }) => ({ id, type })),
      eventCount: announced.length,
    });
  }
}
