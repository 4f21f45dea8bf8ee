import { rowInsert } from '#src/platform/database/row-insert.js';

/** What applications showed elsewhere, where that differed from their tenant. */
export const APPLICATION_EXPERIENCE_ROWS = rowInsert({
  table: 'application_sign_in_experiences',
  key: ['applicationId'],
  others: ['color', 'branding', 'customCss', 'termsOfUseUrl', 'privacyPolicyUrl', 'displayName'],
});
