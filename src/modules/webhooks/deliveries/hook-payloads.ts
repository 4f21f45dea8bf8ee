import { GrantLimitExceeded } from '#src/modules/applications/applications.public.js';
import { MessageRateLimited } from '#src/modules/connectors/connectors.public.js';
import { PostSignInAdaptiveMfaTriggered } from '#src/modules/mfa/mfa.public.js';
import {
  OrganizationRoleCreated,
  OrganizationRoleDeleted,
  OrganizationRoleScopesUpdated,
  OrganizationRoleUpdated,
  OrganizationScopeCreated,
  OrganizationScopeDeleted,
  OrganizationScopeUpdated,
} from '#src/modules/organization-template/organization-template.public.js';
import {
  MembershipUpdated,
  OrganizationCreated,
  OrganizationDeleted,
  OrganizationUpdated,
} from '#src/modules/organizations/organizations.public.js';
import { ScopeCreated, ScopeDeleted, ScopeUpdated } from '#src/modules/resources/resources.public.js';
import { RoleCreated, RoleDeleted, RoleScopesUpdated, RoleUpdated } from '#src/modules/roles/roles.public.js';
import {
  PostRegister,
  PostResetPassword,
  PostSignIn,
  UserCreated,
  UserDeleted,
  UserSuspensionUpdated,
  UserUpdated,
} from '#src/modules/users/users.public.js';
import { IdentifierLockout } from '#src/modules/verification/verification.public.js';
import type { Announced, DomainEvent, EventOrigin, EventType } from '#src/platform/events/domain-event.js';
import type { HookEvent } from '../hook-event.js';

/** The members of a payload that only some events have, beside those about the request. */
interface Payload {
  /** The body of the answer to the request. */
  readonly data?: unknown;
  readonly [extra: string]: unknown;
}

export interface HookPayload {
  readonly event: HookEvent;
  readonly payload: Payload;
}

interface PayloadRule {
  readonly type: EventType;
  /** Undefined for events of another class. */
  readonly payloadOf: (announced: Announced) => HookPayload | undefined;
}

const rule = <Event extends DomainEvent>(
  type: EventType<Event>,
  event: HookEvent,
  payloadOf: (event: Event, origin?: EventOrigin) => Payload,
): PayloadRule => ({
  type,
  payloadOf: ({ event: announced, origin }) =>
    isOf(type, announced) ? { event, payload: payloadOf(announced, origin) } : undefined,
});

/** Matches events by their type: one that comes from a job has lost its class. */
const isOf = <Event extends DomainEvent>(type: EventType<Event>, event: DomainEvent): event is Event =>
  event.type === type.type;

/** The payloads of webhooks, one of our events a row. */
const RULES: readonly PayloadRule[] = [
  rule(PostRegister, 'PostRegister', ({ userId, user }) => ({ userId, user })),
  rule(PostSignIn, 'PostSignIn', ({ userId, user }) => ({ userId, user })),
  rule(PostSignInAdaptiveMfaTriggered, 'PostSignInAdaptiveMfaTriggered', ({ userId, user, rules }) => ({
    userId,
    user,
    adaptiveMfaResult: { requiresMfa: true, triggeredRules: rules.map((each) => ({ rule: each })) },
  })),
  rule(PostResetPassword, 'PostResetPassword', ({ userId, user }) => ({ userId, user })),
  rule(UserCreated, 'User.Created', ({ user }) => ({ data: user })),
  rule(UserUpdated, 'User.Data.Updated', ({ answer }) => ({ data: answer })),
  rule(UserSuspensionUpdated, 'User.SuspensionStatus.Updated', ({ user }) => ({ data: user })),
  rule(UserDeleted, 'User.Deleted', ({ user }) => ({ data: user })),
  rule(GrantLimitExceeded, 'Grant.LimitExceeded', ({ excess }) => ({ data: excess })),
  rule(RoleCreated, 'Role.Created', ({ role }) => ({ data: role })),
  rule(RoleUpdated, 'Role.Data.Updated', ({ role }) => ({ data: role })),
  rule(RoleDeleted, 'Role.Deleted', () => ({})),
  rule(RoleScopesUpdated, 'Role.Scopes.Updated', ({ roleId, scopes }, origin) => ({
    // A new role is not yet in the path.
    ...(origin?.params['id'] === roleId ? {} : { roleId }),
    data: scopes,
  })),
  rule(ScopeCreated, 'Scope.Created', ({ scope }) => ({ data: scope })),
  rule(ScopeUpdated, 'Scope.Data.Updated', ({ scope }) => ({ data: scope })),
  rule(ScopeDeleted, 'Scope.Deleted', () => ({})),
  rule(OrganizationCreated, 'Organization.Created', ({ organization }) => ({ data: organization })),
  rule(OrganizationUpdated, 'Organization.Data.Updated', ({ organization }) => ({ data: organization })),
  rule(OrganizationDeleted, 'Organization.Deleted', () => ({})),
  rule(MembershipUpdated, 'Organization.Membership.Updated', ({ organizationId, delta }) => ({
    organizationId,
    ...delta,
  })),
  rule(OrganizationRoleCreated, 'OrganizationRole.Created', ({ role }) => ({ data: role })),
  rule(OrganizationRoleUpdated, 'OrganizationRole.Data.Updated', ({ role }) => ({ data: role })),
  rule(OrganizationRoleDeleted, 'OrganizationRole.Deleted', () => ({})),
  rule(OrganizationRoleScopesUpdated, 'OrganizationRole.Scopes.Updated', ({ organizationRoleId }, origin) =>
    origin?.params['id'] === organizationRoleId ? {} : { organizationRoleId },
  ),
  rule(OrganizationScopeCreated, 'OrganizationScope.Created', ({ scope }) => ({ data: scope })),
  rule(OrganizationScopeUpdated, 'OrganizationScope.Data.Updated', ({ scope }) => ({ data: scope })),
  rule(OrganizationScopeDeleted, 'OrganizationScope.Deleted', () => ({})),
  rule(IdentifierLockout, 'Identifier.Lockout', ({ target, context }) => ({ ...context, ...target })),
  rule(MessageRateLimited, 'Message.RateLimited', ({ action, recipient, context }) => ({
    ...context,
    action,
    recipient,
  })),
];

const rulesByType = new Map(RULES.map((each) => [each.type.type, each]));

/** The classes of events that webhooks are told of. */
export const HOOKED_EVENTS: readonly EventType[] = RULES.map(({ type }) => type);

/** Makes the payload for an event; undefined where webhooks are told nothing of it. */
export const hookPayloadOf = (announced: Announced): HookPayload | undefined =>
  rulesByType.get(announced.event.type)?.payloadOf(announced);
