import { Injectable } from '@nestjs/common';
import { EntityErrors } from '#src/kernel/entity-errors.js';
import { ReferredApplicationPolicy } from '#src/modules/applications/applications.public.js';
import { UnitOfWork } from '#src/platform/database/unit-of-work.js';
import { Events } from '#src/platform/events/events.js';
import { TenantContext } from '#src/platform/tenancy/tenant-context.js';
import type {
  ApplicationExperienceDto,
  ReplaceApplicationExperienceDto,
} from './application-experience.dto.js';
import { ApplicationExperienceUpdated } from './application-experience.events.js';
import { ApplicationExperienceRepository } from './application-experience.repository.js';

/** What applications show where that differs from their tenant. */
@Injectable()
export class ApplicationExperienceService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly applications: ReferredApplicationPolicy,
    private readonly experiences: ApplicationExperienceRepository,
    private readonly events: Events,
  ) {}

  async get(applicationId: string): Promise<ApplicationExperienceDto> {
    const experience = await this.experiences.find(applicationId);
    if (!experience)
      throw EntityErrors.notExistsWithId('sign-in experience of an application', applicationId);
    return { tenantId: TenantContext.get(), ...experience };
  }

  /** Takes the place of all that there is, if anything. */
  replace(
    applicationId: string,
    given: ReplaceApplicationExperienceDto,
  ): Promise<{ isNew: boolean; experience: ApplicationExperienceDto }> {
    const { color = {}, branding = {}, customCss = null, displayName = null, ...urls } = given;
    return this.unitOfWork.run(async () => {
      await this.applications.requireLocked(applicationId);
      const isNew = (await this.experiences.find(applicationId)) === undefined;
      await this.experiences.replace({ applicationId, color, branding, customCss, displayName, ...urls });
      await this.events.publish(new ApplicationExperienceUpdated(applicationId, Object.keys(given)));
      return { isNew, experience: await this.get(applicationId) };
    });
  }
}
