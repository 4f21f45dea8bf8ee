import { readdir } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { AuthorityListener } from '#src/oidc/access-tokens/authority.listener.js';
import { listenerMarkOf } from '#src/platform/events/listeners.js';

const SOURCE = new URL('../../src/', import.meta.url);

const NOBODY_LOSES = 'nobody holds what is made only now';
const NO_AUTHORITY = 'says nothing about what somebody may do';
const NEED_OF_FACTORS = 'the need for a second factor, which it can be about, is heard of by itself';
const OF_PROVIDERS = 'decides about tokens of other providers, not about ours';

/** Events after which everybody may do exactly what they could before, each with the reason. */
const HARMLESS: Readonly<Record<string, string>> = {
  'Application.AccessControl.Updated':
    'decides who may sign in to an application, not what its tokens can do',
  'Application.ConsentOrganizations.Updated': 'decides what the next tokens are for',
  'Application.ConsentScopes.Updated': 'decides what the next tokens are for',
  'Application.Created': NOBODY_LOSES,
  'Application.Data.Updated': NO_AUTHORITY,
  'Application.Secrets.Updated': 'decides who gets the next tokens',
  'Attempts.Deleted': 'decides who may sign in, not what tokens can do',
  'Application.SignInExperience.Updated': NO_AUTHORITY,
  'Config.Updated': 'settings are remembered, and forgotten, by themselves',
  'CustomPhrases.Deleted': NO_AUTHORITY,
  'CustomPhrases.Replaced': NO_AUTHORITY,
  'EmailTemplate.Data.Updated': NO_AUTHORITY,
  'EmailTemplates.Deleted': NO_AUTHORITY,
  'EmailTemplates.Replaced': NO_AUTHORITY,
  'Connector.Created': NO_AUTHORITY,
  'Connector.Deleted': NO_AUTHORITY,
  'Connector.Updated': NO_AUTHORITY,
  'Grant.LimitExceeded': 'ends what is stored, which is looked up each time',
  'Grants.Revoked': 'ends what is stored, which is looked up each time',
  'Hook.Created': NO_AUTHORITY,
  'Hook.Data.Updated': NO_AUTHORITY,
  'Hook.Deleted': NO_AUTHORITY,
  'Hook.Delivery.Replayed': NO_AUTHORITY,
  'Hook.SigningKey.Updated': NO_AUTHORITY,
  'Hook.SwitchedOff': NO_AUTHORITY,
  'Identifier.Lockout': 'decides who may sign in, not what tokens can do',
  'Message.RateLimited': NO_AUTHORITY,
  'OneTimeToken.Created': NOBODY_LOSES,
  'OneTimeToken.Deleted': 'decides who may sign in, not what tokens can do',
  'OneTimeToken.Status.Updated': 'decides who may sign in, not what tokens can do',
  'OidcKeys.Updated': 'keys are remembered, and forgotten, by themselves',
  'Organization.Created': NOBODY_LOSES,
  'Organization.Data.Updated': NEED_OF_FACTORS,
  'Organization.DomainClaims.Updated': 'decides about nobody',
  'Organization.JitRules.Updated': 'decides about those who come later, who are announced',
  'OrganizationInvitation.Created': 'gives nothing before it is accepted',
  'OrganizationInvitation.Deleted': 'takes nothing that was accepted',
  'OrganizationInvitation.Message.Created': NO_AUTHORITY,
  'OrganizationRole.Created': NOBODY_LOSES,
  'OrganizationRole.Data.Updated': 'roles count by what they hold, not by their names',
  'OrganizationRole.ResourceScopes.Updated': 'no audience of this server asks for such scopes',
  'OrganizationScope.Created': NOBODY_LOSES,
  PostRegister: NO_AUTHORITY,
  PostResetPassword: NO_AUTHORITY,
  PostSignIn: NO_AUTHORITY,
  PostSignInAdaptiveMfaTriggered: NO_AUTHORITY,
  'Resource.Created': NOBODY_LOSES,
  'Resource.Data.Updated': 'an indicator never changes',
  'Role.Created': NOBODY_LOSES,
  'Role.Data.Updated': 'roles count by what they hold, not by their names',
  'Scope.Created': NOBODY_LOSES,
  'Sessions.Ended': 'ends what is stored, which is looked up each time',
  'SsoConnector.Created': NOBODY_LOSES,
  'SsoConnector.Deleted': 'decides who may sign in, not what tokens can do',
  'SsoConnector.Updated': 'decides who may sign in, not what tokens can do',
  'Tenant.Created': NOBODY_LOSES,
  'Tenant.Deleted': 'no request finds the tenant, whatever somebody may do there',
  'Tenant.Erased': 'what operators held over it is announced by its own events',
  'Tenant.ErasureBegun': 'the tenant was deleted before',
  'Tenant.Host.Updated': 'decides which issuers count, which are remembered, and forgotten, by themselves',
  'Tenant.Restored': 'everybody may do what they could before',
  'TokenSet.Deleted': OF_PROVIDERS,
  'TokenSet.ReauthorizationNeeded': OF_PROVIDERS,
  'TokenSet.Renewed': OF_PROVIDERS,
  'TokenSet.Stored': OF_PROVIDERS,
  'User.Created': NOBODY_LOSES,
  'User.Credentials.Updated': 'ends what is stored, which is looked up each time',
  'User.Data.Updated': NO_AUTHORITY,
  'User.Identities.Updated': 'decides who may sign in as the user',
  'User.Password.Updated': 'ends what is stored, which is looked up each time',
  'User.PasswordExpiration.Updated': 'decides who may sign in as the user',
  'User.PersonalAccessTokens.Updated': 'decides who gets the next tokens',
};

/** The types of all events that are declared anywhere. */
async function declaredTypes(): Promise<string[]> {
  const files = await readdir(SOURCE, { recursive: true });
  const types: string[] = [];
  for (const file of files.filter((name) => name.endsWith('.events.ts'))) {
    const exported: Record<string, unknown> = await import(new URL(file, SOURCE).href);
    for (const event of Object.values(exported)) {
      const type: unknown = typeof event === 'function' ? Reflect.get(event, 'type') : undefined;
      if (typeof type === 'string') types.push(type);
    }
  }
  return types;
}

describe('every event', () => {
  it('makes nodes forget what somebody may do, or says why it need not', async () => {
    const forgetting = listenerMarkOf(AuthorityListener.prototype.forget)?.types ?? [];
    expect([...forgetting, ...Object.keys(HARMLESS)].toSorted()).toEqual((await declaredTypes()).toSorted());
  });
});
