import { Application } from './modules/applications/application.entity.js';
import { ApplicationSecret } from './modules/applications/secrets/application-secret.entity.js';
import { Log } from './modules/audit-logs/log.entity.js';
import { LogTarget } from './modules/audit-logs/log-target.entity.js';
import { StoredConnector } from './modules/connectors/connector.entity.js';
import { StoredSsoConnector } from './modules/enterprise-sso/sso-connector.entity.js';
import { Invitation } from './modules/organization-invitations/invitation.entity.js';
import { JitEmailDomain } from './modules/jit-provisioning/email-domains/jit-email-domain.entity.js';
import { Member } from './modules/organizations/members/member.entity.js';
import { Organization } from './modules/organizations/organization.entity.js';
import { OrganizationRole } from './modules/organization-template/roles/organization-role.entity.js';
import { OrganizationScope } from './modules/organization-template/scopes/organization-scope.entity.js';
import { Resource } from './modules/resources/resource.entity.js';
import { Scope } from './modules/resources/scope.entity.js';
import { Role } from './modules/roles/role.entity.js';
import { PersonalAccessToken } from './modules/users/personal-access-tokens/personal-access-token.entity.js';
import { User } from './modules/users/user.entity.js';
import { DeadDelivery } from './modules/webhooks/deliveries/dead-delivery.entity.js';
import { Hook } from './modules/webhooks/hook.entity.js';
import { OneTimeToken } from './modules/verification/one-time-tokens/one-time-token.entity.js';
import { LogoutNotification } from './oidc/logout/logout-notification.entity.js';

/** Every class that maps a table. */
export const entities: readonly (new () => object)[] = [
  Application,
  ApplicationSecret,
  Resource,
  Scope,
  Role,
  User,
  PersonalAccessToken,
  Organization,
  OrganizationRole,
  OrganizationScope,
  Member,
  Invitation,
  JitEmailDomain,
  StoredConnector,
  StoredSsoConnector,
  Hook,
  DeadDelivery,
  LogoutNotification,
  Log,
  LogTarget,
  OneTimeToken,
];
