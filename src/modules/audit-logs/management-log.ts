import { Injectable } from '@nestjs/common';
import { ChangeLog } from '#src/platform/events/change-log.js';
import type { Announced } from '#src/platform/events/domain-event.js';
import type { RequestContext } from '#src/platform/request-context.js';
import { AuditTrail } from './audit-trail.js';
import { MANAGEMENT } from './log.types.js';

/** A change that announces more than this is told by its first events, and by how many there were. */
const MAX_EVENTS = 100;

/**
 * Enters each change that came through the REST API: who made it, for which organization if it was made by a member of
 * one, by which operation, and what it announced.
 */
@Injectable()
export class ManagementLog extends ChangeLog {
  constructor(private readonly trail: AuditTrail) {
    super();
  }

  record(
    { requestId, params, operation, actor }: RequestContext,
    announced: readonly Announced[],
  ): Promise<void> {
    return this.trail.write({
      key: `${MANAGEMENT}.${operation?.id ?? 'Unknown'}`,
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
