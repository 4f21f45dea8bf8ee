import { domainEvent } from '#src/platform/events/domain-event.js';
import { pickerOf } from '#src/platform/http/response-picker.js';
import { OrganizationDto } from './organization.dto.js';

const shown = pickerOf(OrganizationDto);

export class OrganizationCreated extends domainEvent('Organization.Created') {
  readonly organization: object;
  constructor(organization: OrganizationDto) {
    super();
    this.organization = shown(organization);
  }
}

export class OrganizationUpdated extends domainEvent('Organization.Data.Updated') {
  readonly organization: object;
  constructor(organization: OrganizationDto) {
    super();
    this.organization = shown(organization);
  }
}

export class OrganizationDeleted extends domainEvent('Organization.Deleted') {
  constructor(readonly organizationId: string) {
    super();
  }
}

/** Who came and who went; a list that is missing is empty. */
export interface MembershipDelta {
  readonly addedUserIds?: readonly string[];
  readonly removedUserIds?: readonly string[];
  readonly addedApplicationIds?: readonly string[];
  readonly removedApplicationIds?: readonly string[];
}

/** Announced for every change of members that was asked for, also where nobody came or went. */
export class MembershipUpdated extends domainEvent('Organization.Membership.Updated') {
  readonly delta: MembershipDelta;
  constructor(
    readonly organizationId: string,
    delta: MembershipDelta,
  ) {
    super();
    this.delta = Object.fromEntries(
      Object.entries(delta)
        .filter(([, ids]) => ids.length > 0)
        .map(([name, ids]) => [name, ids.slice(0, MAX_TOLD)]),
    );
  }
}

/** A list of ids that an event carries ends here. */
const MAX_TOLD = 5_000;

/** Roles of members in one organization were given or taken. */
export class MemberRolesUpdated extends domainEvent('Organization.MemberRoles.Updated') {
  constructor(
    readonly organizationId: string,
    readonly memberIds: readonly string[],
  ) {
    super();
  }
}
