import { Injectable } from '@nestjs/common';
import type { ObjectLiteral, SelectQueryBuilder } from 'typeorm';
import { ApplicationOrganizations } from '#src/modules/applications/applications.public.js';

/** What the list of applications asks about organizations. */
@Injectable()
export class ExcludedApplicationsRepository extends ApplicationOrganizations {
  override leaveOutMembers(applications: SelectQueryBuilder<ObjectLiteral>, organizationId: string): void {
    applications.andWhere(
      `application.id not in (
         select application_id from organization_applications where organization_id = :excludeOrganizationId)`,
      { excludeOrganizationId: organizationId },
    );
  }
}
