/** Everything that a webhook can wait for, and when it happens. */
export const HOOK_EVENT_MEANINGS = {
  PostRegister: 'Somebody signed up on the pages or by the Experience API.',
  PostSignIn: 'Somebody signed in.',
  PostSignInAdaptiveMfaTriggered:
    'A sign-in looked unusual, and was held to a second factor: for `triggeredRules`. It has not ended.',
  PostResetPassword: 'Somebody chose a new password without knowing the old one.',
  'User.Created': 'A user was made, by whatever way.',
  'User.Deleted': 'A user was deleted.',
  'User.Data.Updated': 'Something of a user changed, their password or an identity included.',
  'User.SuspensionStatus.Updated': 'A user was suspended, or let in again.',
  'Role.Created': 'A role was made.',
  'Role.Deleted': 'A role was deleted.',
  'Role.Data.Updated': 'Name, description or default of a role changed.',
  'Role.Scopes.Updated': 'A role was given scopes, or lost some.',
  'Scope.Created': 'An API resource was given a scope.',
  'Scope.Deleted': 'A scope of an API resource was deleted.',
  'Scope.Data.Updated': 'Name or description of a scope changed.',
  'Organization.Created': 'An organization was made.',
  'Organization.Deleted': 'An organization was deleted.',
  'Organization.Data.Updated':
    'Name, description, custom data, branding or the like of an organization changed.',
  'Organization.Membership.Updated': 'Users or applications joined an organization, or left it.',
  'OrganizationRole.Created': 'A role was added to the organization template.',
  'OrganizationRole.Deleted': 'A role of the organization template was deleted.',
  'OrganizationRole.Data.Updated': 'Name or description of such a role changed.',
  'OrganizationRole.Scopes.Updated': 'Such a role was given scopes, or lost some.',
  'OrganizationScope.Created': 'A scope was added to the organization template.',
  'OrganizationScope.Deleted': 'A scope of the organization template was deleted.',
  'OrganizationScope.Data.Updated': 'Name or description of such a scope changed.',
  'Identifier.Lockout': 'An account was locked after too many failed attempts.',
  'Message.RateLimited':
    'Somebody who signs in, or looks after their account, had ten messages sent to a recipient within ten minutes, and asked for more.',
  'Grant.LimitExceeded':
    'A user signed in to an application more often than it allows, and older sign-ins ended.',
} as const satisfies Readonly<Record<string, string>>;

export type HookEvent = keyof typeof HOOK_EVENT_MEANINGS;

export const HOOK_EVENTS = Object.keys(HOOK_EVENT_MEANINGS) as HookEvent[];

/** Events of a sign-in, whose payloads have a shape of their own. */
export const INTERACTION_HOOK_EVENTS: readonly HookEvent[] = [
  'PostRegister',
  'PostSignIn',
  'PostSignInAdaptiveMfaTriggered',
  'PostResetPassword',
];
