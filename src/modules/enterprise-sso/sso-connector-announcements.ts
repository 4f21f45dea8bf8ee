import { Injectable } from '@nestjs/common';
import { Notifications } from '#src/platform/database/notifications.js';
import type { LiveEvent } from '#src/platform/events/domain-event.js';
import { Events } from '#src/platform/events/events.js';
import { TenantContext } from '#src/platform/tenancy/tenant-context.js';
import { SSO_CONNECTORS_TOPIC } from './offered-sso-connectors.js';

/** Tells all nodes, and all who listen, that enterprise connectors of the tenant changed. In a unit of work. */
@Injectable()
export class SsoConnectorAnnouncements {
  constructor(
    private readonly events: Events,
    private readonly notifications: Notifications,
  ) {}

  async publish(event: LiveEvent): Promise<void> {
    await this.notifications.publish(SSO_CONNECTORS_TOPIC, TenantContext.get());
    await this.events.publish(event);
  }
}
