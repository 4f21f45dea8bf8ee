import { apiIntroduction } from './api-introduction.js';
import type { DocumentOptions } from './platform/http/openapi/document.js';

/** What the OpenAPI document says about itself. */
export const apiDocument: Omit<DocumentOptions, 'audienceErrors'> = {
  title: 'Portico API references',
  description: apiIntroduction,
  version: '1',
  // What a newcomer needs first comes first: the page at /docs keeps this order.
  tags: {
    Users:
      'The people who sign in: who they are, their passwords, identities, roles and personal access tokens.',
    Applications: 'Applications that users sign in to or that call APIs themselves, and their secrets.',
    Resources:
      'API resources, which access tokens are issued for, and the scopes that each of them understands.',
    Roles: 'Roles, the scopes that they hold, and the applications that hold them.',
    Organizations: 'Organizations, their members, and who joins them by themselves.',
    'Organization roles':
      'Roles that members have in their organizations, the same in all of them, and the scopes that the roles hold.',
    'Organization scopes':
      'What members may be allowed to do in their organizations, the same in all of them.',
    'Organization invitations':
      'E-mail addresses that are invited to organizations, with the roles that come with the membership.',
    'My organization':
      'What the admins of an organization may do in it, with a token for it. For tenants that switch this on.',
    Connectors:
      'By which providers messages are sent, and with which people sign in: their configs, and how to try one out.',
    'SSO connectors':
      'The identity providers of enterprises, whose people sign in with them, and the keys that sign what is asked of them.',
    'SSO connector providers': 'The kinds of identity providers that enterprise connectors can be made for.',
    Authn:
      'Where identity providers have browsers post what they say of people, and what the gateways of APIs ask.',
    'Connector factories': 'The providers that connectors can be made for, and the forms of their configs.',
    'Sign-in experience':
      'How people sign up and sign in, the rules for their passwords and usernames, and what pages look like.',
    'Account center': 'What users may see and change of their own account.',
    'My account': 'What users see and change of their own account, with a token of their own.',
    Verifications:
      'How users prove once more who they are, and that a new address is theirs, before they change their account.',
    'Custom phrases':
      'What the pages of the tenant say in place of, or in more languages than, what is built in.',
    'Email templates':
      'What the e-mails of the tenant say, by language and by what they are about, in place of Portico’s own.',
    Experience:
      'Signing in and up, as the pages do it. Called with the cookies of an authorization request that waits for its user.',
    'Invitations of people':
      'Invitations as whoever is invited sees them, as the page does it to which the link in the message leads.',
    Hooks:
      'Webhooks: who is told of what happens in the tenant, what was sent, and what could not be delivered.',
    'Audit logs': 'What users, applications and operators did.',
    'Sentinel activities': 'Failed attempts to sign in, after too many of which none succeeds for a while.',
    'Verification codes':
      'Codes that show that somebody reads what is sent to an e-mail address or a phone number.',
    'One-time tokens': 'Tokens for links with which somebody signs in or up once, also called magic links.',
    Secrets:
      'What is kept for users and never shown, such as the tokens that social providers gave for them.',
    Dashboard: 'How many users there are, are new, and are active.',
    Configs:
      'Settings of the tenant: the keys that it signs with, the lifetime of sessions, what ID tokens and the console hold.',
    'Well-known': 'What anybody may know about a tenant without signing in.',
    Status: 'Whether the server answers.',
    'Swagger.json': 'The description of all routes, as an OpenAPI document.',
    Tenants: 'The tenants of the installation and their hosts, as operators look after them.',
  },
};
