import { Injectable } from '@nestjs/common';
import type { Page, PageRequest } from '#src/kernel/page.js';
import { ReferredApplicationPolicy } from '#src/modules/applications/applications.public.js';
import type { ApplicationOrganizationDto } from './application-organization.dto.js';
import { ApplicationOrganizationRepository } from './application-organization.repository.js';

/** The organizations that an application is a member of. */
@Injectable()
export class ApplicationOrganizationService {
  constructor(
    private readonly applications: ReferredApplicationPolicy,
    private readonly organizations: ApplicationOrganizationRepository,
  ) {}

  async list(
    applicationId: string,
    page: PageRequest | undefined,
  ): Promise<Page<ApplicationOrganizationDto>> {
    await this.applications.require(applicationId);
    return this.organizations.list(applicationId, page);
  }
}
