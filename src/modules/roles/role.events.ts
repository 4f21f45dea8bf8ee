import { ScopeDto } from '#src/modules/resources/resources.public.js';
import { domainEvent } from '#src/platform/events/domain-event.js';
import { pickerOf } from '#src/platform/http/response-picker.js';
import { RoleDto } from './role.dto.js';

const shown = pickerOf(RoleDto);

export class RoleCreated extends domainEvent('Role.Created') {
  readonly role: object;
  constructor(role: RoleDto) {
    super();
    this.role = shown(role);
  }
}

export class RoleUpdated extends domainEvent('Role.Data.Updated') {
  readonly role: object;
  constructor(role: RoleDto) {
    super();
    this.role = shown(role);
  }
}

export class RoleDeleted extends domainEvent('Role.Deleted') {
  constructor(readonly roleId: string) {
    super();
  }
}

/** Scopes were given to a role, or taken from it. */
export class RoleScopesUpdated extends domainEvent('Role.Scopes.Updated') {
  /** All scopes of the role, where they were added. */
  readonly scopes?: readonly object[];
  constructor(
    readonly roleId: string,
    scopes?: readonly ScopeDto[],
  ) {
    super();
    this.scopes = scopes?.map(pickerOf(ScopeDto));
  }
}

/** Applications got roles, or lost them. */
export class ApplicationRolesUpdated extends domainEvent('Application.Roles.Updated') {
  constructor(
    readonly applicationIds: readonly string[],
    readonly roleIds: readonly string[],
  ) {
    super();
  }
}

/** Users got roles, or lost them. */
export class UserRolesUpdated extends domainEvent('User.Roles.Updated') {
  constructor(
    readonly userIds: readonly string[],
    readonly roleIds: readonly string[],
  ) {
    super();
  }
}
