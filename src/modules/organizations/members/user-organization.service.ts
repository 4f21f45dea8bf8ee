import { Injectable } from '@nestjs/common';
import { EntityErrors } from '#src/kernel/entity-errors.js';
import type { UserOrganizationDto } from './user-organization.dto.js';
import { UserOrganizationRepository } from './user-organization.repository.js';

/** The organizations that a user is a member of. */
@Injectable()
export class UserOrganizationService {
  constructor(private readonly organizations: UserOrganizationRepository) {}

  async list(userId: string): Promise<UserOrganizationDto[]> {
    if (!(await this.organizations.userExists(userId))) throw EntityErrors.notFound('user', userId);
    return this.organizations.list(userId);
  }
}
