import { Injectable } from '@nestjs/common';
import { Database } from '#src/platform/database/database.js';
import { namedQuery } from '#src/platform/database/named-query.js';
import type { ApplicationExperienceDto } from './application-experience.dto.js';

export type ApplicationExperience = Omit<ApplicationExperienceDto, 'tenantId'>;

const selectExperience = namedQuery(
  'sign-in experience of an application',
  `select application_id as "applicationId", color, branding, custom_css as "customCss",
     terms_of_use_url as "termsOfUseUrl", privacy_policy_url as "privacyPolicyUrl", display_name as "displayName"
   from application_sign_in_experiences where application_id = $1`,
);
const replaceExperience = namedQuery(
  'replace sign-in experience of an application',
  `insert into application_sign_in_experiences
     (application_id, color, branding, custom_css, terms_of_use_url, privacy_policy_url, display_name)
   values ($1, $2, $3, $4, $5, $6, $7)
   on conflict (tenant_id, application_id) do update set color = excluded.color, branding = excluded.branding,
     custom_css = excluded.custom_css, terms_of_use_url = excluded.terms_of_use_url,
     privacy_policy_url = excluded.privacy_policy_url, display_name = excluded.display_name`,
);

/** What applications show where that differs from their tenant. */
@Injectable()
export class ApplicationExperienceRepository {
  constructor(private readonly database: Database) {}

  find(applicationId: string): Promise<ApplicationExperience | undefined> {
    return this.database.row<ApplicationExperience>(selectExperience, [applicationId]);
  }

  async replace(experience: ApplicationExperience): Promise<void> {
    await this.database.rows(replaceExperience, [
      experience.applicationId,
      JSON.stringify(experience.color),
      JSON.stringify(experience.branding),
      experience.customCss,
      experience.termsOfUseUrl,
      experience.privacyPolicyUrl,
      experience.displayName,
    ]);
  }
}
