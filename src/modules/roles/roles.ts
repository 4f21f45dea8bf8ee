import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '#src/platform/database/unit-of-work.js';
import { Events } from '#src/platform/events/events.js';
import { ApplicationRolesUpdated } from './role.events.js';
import { RoleHoldersRepository } from './role-holders.repository.js';

/** Does what other modules may do with roles. */
@Injectable()
export class Roles {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly holders: RoleHoldersRepository,
    private readonly events: Events,
  ) {}

  /** Gives an application the built-in role of this name, unless it has it. */
  assignToApplication(applicationId: string, roleName: string): Promise<void> {
    return this.unitOfWork.run(async () => {
      const roleId = await this.holders.assign(applicationId, roleName);
      if (roleId !== undefined) {
        await this.events.publish(new ApplicationRolesUpdated([applicationId], { added: [roleId] }));
      }
    });
  }
}
