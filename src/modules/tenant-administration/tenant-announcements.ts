import { Injectable } from '@nestjs/common';
import { TENANTS_TOPIC } from '#src/modules/tenants/tenants.public.js';
import { Notifications } from '#src/platform/database/notifications.js';
import type { LiveEvent } from '#src/platform/events/domain-event.js';
import { Events } from '#src/platform/events/events.js';

/** Announces what operators did to tenants. Belongs to a unit of work of the tenant `admin`. */
@Injectable()
export class TenantAnnouncements {
  constructor(
    private readonly events: Events,
    private readonly notifications: Notifications,
  ) {}

  async publish(event: LiveEvent): Promise<void> {
    await this.events.publish(event);
    await this.forget();
  }

  /** What triggers of the tables tell all nodes, this one hears before the change is answered. */
  forget(): Promise<void> {
    return this.notifications.publish(TENANTS_TOPIC, '');
  }
}
