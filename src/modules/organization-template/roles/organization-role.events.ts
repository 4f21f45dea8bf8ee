import type { Delta } from '#src/kernel/links.js';
import { type Change, deltaOf } from '#src/platform/events/change.js';
import { domainEvent } from '#src/platform/events/domain-event.js';
import { pickerOf } from '#src/platform/http/response-picker.js';
import { OrganizationRoleDto } from './organization-role.dto.js';

const shown = pickerOf(OrganizationRoleDto);

export class OrganizationRoleCreated extends domainEvent('OrganizationRole.Created') {
  readonly organizationRoleId: string;
  readonly role: object;
  constructor(role: OrganizationRoleDto) {
    super();
    this.organizationRoleId = role.id;
    this.role = shown(role);
  }

  change(): Change {
    return { target: { organizationRoles: [this.organizationRoleId] } };
  }
}

export class OrganizationRoleUpdated extends domainEvent('OrganizationRole.Data.Updated') {
  readonly organizationRoleId: string;
  readonly role: object;
  constructor(
    role: OrganizationRoleDto,
    readonly fields: readonly string[],
  ) {
    super();
    this.organizationRoleId = role.id;
    this.role = shown(role);
  }

  change(): Change {
    return { target: { organizationRoles: [this.organizationRoleId] }, fields: this.fields };
  }
}

export class OrganizationRoleDeleted extends domainEvent('OrganizationRole.Deleted') {
  constructor(readonly organizationRoleId: string) {
    super();
  }

  change(): Change {
    return { target: { organizationRoles: [this.organizationRoleId] } };
  }
}

/** A role was asked to have other organization scopes, or was made with scopes of either kind. */
export class OrganizationRoleScopesUpdated extends domainEvent('OrganizationRole.Scopes.Updated') {
  constructor(
    readonly organizationRoleId: string,
    /** Organization scopes, and those of resources where the role is new. */
    readonly scopes: { readonly organizationScopes?: Delta; readonly scopes?: Delta },
  ) {
    super();
  }

  change(): Change {
    return { target: { organizationRoles: [this.organizationRoleId] }, ...deltaOf({ ...this.scopes }) };
  }
}

/** A role was asked to have other scopes of API resources. No webhook is told. */
export class OrganizationRoleResourceScopesUpdated extends domainEvent(
  'OrganizationRole.ResourceScopes.Updated',
) {
  constructor(
    readonly organizationRoleId: string,
    readonly scopes: Delta,
  ) {
    super();
  }

  change(): Change {
    return { target: { organizationRoles: [this.organizationRoleId] }, ...deltaOf({ scopes: this.scopes }) };
  }
}
