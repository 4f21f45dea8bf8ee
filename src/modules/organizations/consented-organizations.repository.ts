import { Injectable } from '@nestjs/common';
import type { Page, PageRequest } from '#src/kernel/page.js';
import { Database } from '#src/platform/database/database.js';
import { Lists } from '#src/platform/database/lists.js';
import type { OrganizationDto } from './organization.dto.js';
import { Organization } from './organization.entity.js';

/** The organizations in which users let applications act. */
@Injectable()
export class ConsentedOrganizationsRepository {
  constructor(
    private readonly database: Database,
    private readonly lists: Lists,
  ) {}

  /** Newest first. */
  list(applicationId: string, userId: string, page: PageRequest): Promise<Page<OrganizationDto>> {
    const list = this.database.entities
      .createQueryBuilder(Organization, 'organization')
      .where(
        `organization.id in (select organization_id from consent_organizations
           where application_id = :applicationId and user_id = :userId)`,
        { applicationId, userId },
      )
      .orderBy({ 'organization.createdAt': 'DESC', 'organization.id': 'DESC' });
    return this.lists.page(list, page);
  }
}
