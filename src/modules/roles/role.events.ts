import type { Delta } from '#src/kernel/links.js';
import { ScopeDto } from '#src/modules/resources/resources.public.js';
import { type Change, deltaOf } from '#src/platform/events/change.js';
import { domainEvent } from '#src/platform/events/domain-event.js';
import { pickerOf } from '#src/platform/http/response-picker.js';
import { RoleDto } from './role.dto.js';

const shown = pickerOf(RoleDto);

export class RoleCreated extends domainEvent('Role.Created') {
  readonly roleId: string;
  readonly role: object;
  constructor(role: RoleDto) {
    super();
    this.roleId = role.id;
    this.role = shown(role);
  }

  change(): Change {
    return { target: { roles: [this.roleId] } };
  }
}

export class RoleUpdated extends domainEvent('Role.Data.Updated') {
  readonly roleId: string;
  readonly role: object;
  constructor(
    role: RoleDto,
    readonly fields: readonly string[],
  ) {
    super();
    this.roleId = role.id;
    this.role = shown(role);
  }

  change(): Change {
    return { target: { roles: [this.roleId] }, fields: this.fields };
  }
}

export class RoleDeleted extends domainEvent('Role.Deleted') {
  constructor(readonly roleId: string) {
    super();
  }

  change(): Change {
    return { target: { roles: [this.roleId] } };
  }
}

/** Scopes were given to a role, or taken from it. */
export class RoleScopesUpdated extends domainEvent('Role.Scopes.Updated') {
  /** All scopes of the role, where they were added. */
  readonly scopes?: readonly object[];
  constructor(
    readonly roleId: string,
    readonly delta: Delta,
    scopes?: readonly ScopeDto[],
  ) {
    super();
    this.scopes = scopes?.map(pickerOf(ScopeDto));
  }

  change(): Change {
    return { target: { roles: [this.roleId] }, ...deltaOf({ scopes: this.delta }) };
  }
}

/** Applications got roles, or lost them. */
export class ApplicationRolesUpdated extends domainEvent('Application.Roles.Updated') {
  constructor(
    readonly applicationIds: readonly string[],
    readonly roles: Delta,
  ) {
    super();
  }

  change(): Change {
    return { target: { applications: this.applicationIds }, ...deltaOf({ roles: this.roles }) };
  }
}

/** Users got roles, or lost them. */
export class UserRolesUpdated extends domainEvent('User.Roles.Updated') {
  constructor(
    readonly userIds: readonly string[],
    readonly roles: Delta,
  ) {
    super();
  }

  change(): Change {
    return { target: { users: this.userIds }, ...deltaOf({ roles: this.roles }) };
  }
}
