import { domainEvent } from '#src/platform/events/domain-event.js';
import { pickerOf } from '#src/platform/http/response-picker.js';
import { OrganizationRoleDto } from './organization-role.dto.js';

const shown = pickerOf(OrganizationRoleDto);

export class OrganizationRoleCreated extends domainEvent('OrganizationRole.Created') {
  readonly role: object;
  constructor(role: OrganizationRoleDto) {
    super();
    this.role = shown(role);
  }
}

export class OrganizationRoleUpdated extends domainEvent('OrganizationRole.Data.Updated') {
  readonly role: object;
  constructor(role: OrganizationRoleDto) {
    super();
    this.role = shown(role);
  }
}

export class OrganizationRoleDeleted extends domainEvent('OrganizationRole.Deleted') {
  constructor(readonly organizationRoleId: string) {
    super();
  }
}

/** A role was asked to have other organization scopes, or was made with scopes of either kind. */
export class OrganizationRoleScopesUpdated extends domainEvent('OrganizationRole.Scopes.Updated') {
  constructor(readonly organizationRoleId: string) {
    super();
  }
}

/** A role was asked to have other scopes of API resources. No webhook is told. */
export class OrganizationRoleResourceScopesUpdated extends domainEvent(
  'OrganizationRole.ResourceScopes.Updated',
) {
  constructor(readonly organizationRoleId: string) {
    super();
  }
}
