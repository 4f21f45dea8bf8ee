import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '#src/platform/database/unit-of-work.js';
import { RoleHoldersRepository } from './role-holders.repository.js';

/** Does what other modules may do with roles. */
@Injectable()
export class Roles {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly holders: RoleHoldersRepository,
  ) {}

  /** Gives an application the built-in role of this name, unless it has it. */
  assignToApplication(applicationId: string, roleName: string): Promise<void> {
    return this.unitOfWork.run(() => this.holders.assign(applicationId, roleName));
  }
}
