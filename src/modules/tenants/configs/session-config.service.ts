import { Injectable } from '@nestjs/common';
import { Notifications } from '#src/platform/database/notifications.js';
import { UnitOfWork } from '#src/platform/database/unit-of-work.js';
import { Events } from '#src/platform/events/events.js';
import { TenantContext } from '#src/platform/tenancy/tenant-context.js';
import { TenantConfigRepository } from '../tenant-config.repository.js';
import { ConfigUpdated } from './config.events.js';

/** Published with the id of a tenant whose sessions live longer or shorter from now on. */
export const SESSION_CONFIG_TOPIC = 'session-config';

const DEFAULT_TTL_SECONDS = 14 * 24 * 60 * 60;

/** How long sessions live. */
@Injectable()
export class SessionConfigService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly configs: TenantConfigRepository,
    private readonly events: Events,
    private readonly notifications: Notifications,
  ) {}

  async get(): Promise<{ ttl: number }> {
    const config = await this.configs.find('oidc.session');
    return { ttl: config?.ttl ?? DEFAULT_TTL_SECONDS };
  }

  /** Holds for sessions that begin or are renewed from now on. */
  update({ ttl }: { ttl?: number }): Promise<{ ttl: number }> {
    return this.unitOfWork.run(async () => {
      if (ttl === undefined) return this.get();
      await this.configs.replace('oidc.session', { ttl });
      await this.notifications.publish(SESSION_CONFIG_TOPIC, TenantContext.get());
      await this.events.publish(new ConfigUpdated('oidc/session'));
      return { ttl };
    });
  }
}
