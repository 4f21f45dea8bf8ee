import type { Delta } from '#src/kernel/links.js';
import { type Change, deltaOf } from '#src/platform/events/change.js';
import { domainEvent } from '#src/platform/events/domain-event.js';
import { pickerOf } from '#src/platform/http/response-picker.js';
import { OrganizationDto } from './organization.dto.js';

const shown = pickerOf(OrganizationDto);

export class OrganizationCreated extends domainEvent('Organization.Created') {
  readonly organizationId: string;
  readonly organization: object;
  constructor(organization: OrganizationDto) {
    super();
    this.organizationId = organization.id;
    this.organization = shown(organization);
  }

  change(): Change {
    return { target: { organizations: [this.organizationId] } };
  }
}

export class OrganizationUpdated extends domainEvent('Organization.Data.Updated') {
  readonly organizationId: string;
  readonly organization: object;
  constructor(
    organization: OrganizationDto,
    readonly fields: readonly string[],
  ) {
    super();
    this.organizationId = organization.id;
    this.organization = shown(organization);
  }

  change(): Change {
    return { target: { organizations: [this.organizationId] }, fields: this.fields };
  }
}

export class OrganizationDeleted extends domainEvent('Organization.Deleted') {
  constructor(readonly organizationId: string) {
    super();
  }

  change(): Change {
    return { target: { organizations: [this.organizationId] } };
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

  change(): Change {
    return {
      target: { organizations: [this.organizationId] },
      ...deltaOf({
        users: { added: this.delta.addedUserIds, removed: this.delta.removedUserIds },
        applications: { added: this.delta.addedApplicationIds, removed: this.delta.removedApplicationIds },
      }),
    };
  }
}

/** A list of ids that an event carries ends here. */
const MAX_TOLD = 5_000;

const MEMBERS = { user: 'users', application: 'applications' } as const;

/** Roles of members in one organization were given or taken. */
export class MemberRolesUpdated extends domainEvent('Organization.MemberRoles.Updated') {
  constructor(
    readonly organizationId: string,
    readonly kind: keyof typeof MEMBERS,
    readonly memberIds: readonly string[],
    readonly roles: Delta,
  ) {
    super();
  }

  change(): Change {
    return {
      target: { organizations: [this.organizationId], [MEMBERS[this.kind]]: this.memberIds },
      ...deltaOf({ organizationRoles: this.roles }),
    };
  }
}
