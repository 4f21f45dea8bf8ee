import { Injectable } from '@nestjs/common';
import { Database } from '#src/platform/database/database.js';
import { namedQuery } from '#src/platform/database/named-query.js';
import type { BrandingDto, PartialColorDto } from '../settings/appearance.dto.js';

/** What an application or an organization shows instead of its tenant; null where it has nothing of its own. */
export interface OwnAppearance {
  readonly color: PartialColorDto;
  readonly branding: BrandingDto;
  readonly customCss: string | null;
  readonly termsOfUseUrl: string | null;
  readonly privacyPolicyUrl: string | null;
}

const selectAppearances = namedQuery(
  'appearance of an application and an organization',
  `select s.color, s.branding, s.custom_css as "customCss", s.terms_of_use_url as "termsOfUseUrl",
     s.privacy_policy_url as "privacyPolicyUrl"
   from applications a
     join application_sign_in_experiences s on s.tenant_id = a.tenant_id and s.application_id = a.id
   where a.id = $1 and not a.is_third_party
   union all
   select color, branding, custom_css, null, null from organizations where id = $2`,
);

/** Reads how applications and organizations look. */
@Injectable()
export class AppearanceRepository {
  constructor(private readonly database: Database) {}

  /** That of the first-party application, then that of the organization; of what does not exist, none. */
  list(applicationId: string | undefined, organizationId: string | undefined): Promise<OwnAppearance[]> {
    return this.database.rows<OwnAppearance>(selectAppearances, [applicationId, organizationId]);
  }
}
