import { Injectable } from '@nestjs/common';
import { ADMIN_ROLE, ApplicationAdminUpdated } from '#src/modules/applications/applications.public.js';
import type { Announced } from '#src/platform/events/domain-event.js';
import { OnEvent } from '#src/platform/events/listeners.js';
import { RoleHoldersRepository } from './role-holders.repository.js';

/** Gives applications that become admins the role that opens the whole Management API, and takes it from those that cease to be. */
@Injectable()
export class AdminApplicationsListener {
  constructor(private readonly holders: RoleHoldersRepository) {}

  @OnEvent(ApplicationAdminUpdated)
  async follow({ event: { applicationId, isAdmin } }: Announced<ApplicationAdminUpdated>): Promise<void> {
    if (isAdmin) await this.holders.assign(applicationId, ADMIN_ROLE);
    else await this.holders.remove(applicationId, ADMIN_ROLE);
  }
}
