import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '#src/platform/database/unit-of-work.js';
import type { Announced, EventOrigin } from '#src/platform/events/domain-event.js';
import { AfterCommit, type SelectiveListener } from '#src/platform/events/listeners.js';
import { API_PREFIX } from '#src/platform/http/paths.js';
import { type HookEvent, INTERACTION_HOOK_EVENTS } from '../hook-event.js';
import { HookRepository } from '../hook.repository.js';
import { DeliveryQueue } from './delivery-queue.js';
import { HOOKED_EVENTS, type HookPayload, hookPayloadOf } from './hook-payloads.js';

/** Makes deliveries of what happened, one for each hook that waits for it. */
@Injectable()
export class HookTriggersListener implements SelectiveListener {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly hooks: HookRepository,
    private readonly queue: DeliveryQueue,
  ) {}

  /** Most tenants have no hook, and need no job for each of their changes. */
  async awaits(announced: readonly Announced[]): Promise<boolean> {
    const events = announced.flatMap((one) => hookPayloadOf(one)?.event ?? []);
    return events.length > 0 && (await this.hooks.listTriggeredBy(events)).length > 0;
  }

  @AfterCommit(...HOOKED_EVENTS)
  async trigger(announced: Announced): Promise<void> {
    const told = hookPayloadOf(announced);
    if (!told) return;
    const hookIds = await this.hooks.listTriggeredBy([told.event]);
    if (hookIds.length === 0) return;
    const body = bodyOf(announced, told);
    await this.unitOfWork.run(() => this.queue.add({ id: announced.id, event: told.event, body, hookIds }));
  }
}

const bodyOf = ({ occurredAt, origin }: Announced, { event, payload }: HookPayload): string =>
  JSON.stringify({
    event,
    createdAt: new Date(occurredAt).toISOString(),
    ...(origin && originOf(event, origin)),
    ...payload,
  });

/** What people do on their way in is told with how they do it, and not with the endpoint. */
function originOf(event: HookEvent, origin: EventOrigin): object {
  const { userAgent, ip, source } = origin;
  if (INTERACTION_HOOK_EVENTS.some((each) => each === event)) return { userAgent, userIp: ip, ...source };
  return source ? { userAgent, ip, ...source } : requestOf(origin);
}

const requestOf = ({ userAgent, ip, path, method, status, params, route }: EventOrigin): object => ({
  userAgent,
  ip,
  path: belowApi(path),
  method,
  status,
  params,
  matchedRoute: route && belowApi(route),
});

const belowApi = (path: string): string =>
  path.startsWith(`${API_PREFIX}/`) ? path.slice(API_PREFIX.length) : path;
