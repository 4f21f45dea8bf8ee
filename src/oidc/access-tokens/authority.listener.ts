import { Injectable } from '@nestjs/common';
import {
  ApplicationAdminUpdated,
  ApplicationDeleted,
} from '#src/modules/applications/applications.public.js';
import { InvitationStatusUpdated } from '#src/modules/organization-invitations/organization-invitations.public.js';
import {
  OrganizationRoleDeleted,
  OrganizationRoleScopesUpdated,
  OrganizationScopeDeleted,
  OrganizationScopeUpdated,
} from '#src/modules/organization-template/organization-template.public.js';
import {
  MemberRolesUpdated,
  MembershipUpdated,
  OrganizationDeleted,
  OrganizationUpdated,
} from '#src/modules/organizations/organizations.public.js';
import { ResourceDeleted, ScopeDeleted, ScopeUpdated } from '#src/modules/resources/resources.public.js';
import {
  ApplicationRolesUpdated,
  RoleDeleted,
  RoleScopesUpdated,
  UserRolesUpdated,
} from '#src/modules/roles/roles.public.js';
import { UserDeleted, UserFactorsUpdated, UserSuspensionUpdated } from '#src/modules/users/users.public.js';
import { AUTHORITY_TOPIC } from '#src/platform/auth/authority.js';
import { Notifications } from '#src/platform/database/notifications.js';
import type { Announced } from '#src/platform/events/domain-event.js';
import { OnEvent } from '#src/platform/events/listeners.js';
import { TenantContext } from '#src/platform/tenancy/tenant-context.js';

/** Tells every node when somebody may do more or less than before, so that none goes by what it remembers. */
@Injectable()
export class AuthorityListener {
  constructor(private readonly notifications: Notifications) {}

  @OnEvent(
    ApplicationAdminUpdated,
    ApplicationDeleted,
    ApplicationRolesUpdated,
    UserSuspensionUpdated,
    UserDeleted,
    UserFactorsUpdated,
    UserRolesUpdated,
    RoleDeleted,
    RoleScopesUpdated,
    ResourceDeleted,
    ScopeUpdated,
    ScopeDeleted,
    OrganizationDeleted,
    MembershipUpdated,
    MemberRolesUpdated,
    InvitationStatusUpdated,
    OrganizationRoleDeleted,
    OrganizationRoleScopesUpdated,
    OrganizationScopeUpdated,
    OrganizationScopeDeleted,
  )
  forget(): Promise<void> {
    return this.notifications.publish(AUTHORITY_TOPIC, TenantContext.get());
  }

  /** Of all that is said of organizations, only the need for a second factor decides. */
  @OnEvent(OrganizationUpdated)
  async forgetNeed({ event }: Announced<OrganizationUpdated>): Promise<void> {
    if (event.fields.includes('isMfaRequired')) await this.forget();
  }
}
