import {
  ACCESS_ORGANIZATION_ROLE_ROWS,
  ACCESS_ORGANIZATION_ROWS,
  ACCESS_ROLE_ROWS,
  ACCESS_USER_ROWS,
} from '#src/modules/access-control/access-control.public.js';
import {
  CONSENT_ORGANIZATION_RESOURCE_SCOPE_ROWS,
  CONSENT_ORGANIZATION_ROWS,
  CONSENT_ORGANIZATION_SCOPE_ROWS,
  CONSENT_RESOURCE_SCOPE_ROWS,
  CONSENT_USER_SCOPE_ROWS,
} from '#src/modules/consents/consents.public.js';
import type { Aliases } from '../aliases.js';
import { links, type LogtoTable } from '../logto-table.js';

/** What third-party applications may ask for, and who may sign in to an application that is not for everybody. */
export const accessTables = ({ resolve }: Aliases): LogtoTable[] => [
  links('application_user_consent_user_scopes', CONSENT_USER_SCOPE_ROWS),
  links('application_user_consent_resource_scopes', CONSENT_RESOURCE_SCOPE_ROWS, resolve),
  links('application_user_consent_organization_scopes', CONSENT_ORGANIZATION_SCOPE_ROWS),
  links(
    'application_user_consent_organization_resource_scopes',
    CONSENT_ORGANIZATION_RESOURCE_SCOPE_ROWS,
    resolve,
  ),
  links('application_user_consent_organizations', CONSENT_ORGANIZATION_ROWS),
  links('application_access_control_user_relations', ACCESS_USER_ROWS),
  links('application_access_control_user_role_relations', ACCESS_ROLE_ROWS, resolve),
  links('application_access_control_organization_relations', ACCESS_ORGANIZATION_ROWS),
  links('application_access_control_org_role_relations', ACCESS_ORGANIZATION_ROLE_ROWS),
];
