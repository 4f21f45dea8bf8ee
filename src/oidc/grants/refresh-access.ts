import { Injectable } from '@nestjs/common';
import { type Client, errors, type KoaContextWithOIDC, type RefreshToken } from 'oidc-provider';
import { AccessControl } from '#src/modules/access-control/access-control.public.js';
import { type MemberGrant, MemberGrantsRepository } from '#src/modules/organizations/organizations.public.js';
import { organizationAudience } from '#src/platform/auth/organization-audience.js';
import { ownMetadataOf } from '../adapter/client-metadata.js';
import { effectiveScopes } from './effective-scopes.js';
import { OrganizationAccessDenied } from './organization-access-denied.js';
import { keepOrganizationGrant } from './organization-grant.js';

/** Without it a user has not let the client act in organizations. */
const ORGANIZATIONS_SCOPE = 'urn:logto:scope:organizations';

interface Refresh {
  readonly client: Client;
  readonly userId: string;
  readonly token: RefreshToken;
}

/** Whether a user may still have tokens by a refresh token that is good in itself. Nothing is used up where not. */
@Injectable()
export class RefreshAccess {
  constructor(
    private readonly accessControl: AccessControl,
    private readonly grants: MemberGrantsRepository,
  ) {}

  /** Throws `access_denied` or `insufficient_scope`. Keeps what the user may have in the organization of the request. */
  async require(ctx: KoaContextWithOIDC): Promise<void> {
    const { client, account, refreshToken: token, params } = ctx.oidc;
    if (!client || !account || !token) throw new Error('a token is refreshed for the user of a client only');
    const refresh = { client, userId: account.accountId, token };
    await this.requireAccess(refresh);
    const organizationId = params?.['organization_id'];
    if (typeof organizationId === 'string') await this.requireOrganization(ctx, refresh, organizationId);
  }

  private async requireAccess({ client, userId }: Refresh): Promise<void> {
    if (!ownMetadataOf(client).is_access_controlled) return;
    if (await this.accessControl.permits(client.clientId, userId)) return;
    throw new errors.AccessDenied('user has no access to the application');
  }

  /** A stranger learns nothing: there is no difference between an organization of others and none. */
  private async requireOrganization(
    ctx: KoaContextWithOIDC,
    refresh: Refresh,
    organizationId: string,
  ): Promise<void> {
    const grant = await this.findGrant(ctx, refresh, organizationId);
    if (!grant) throw new OrganizationAccessDenied('user is not a member of the organization');
    if (ownMetadataOf(refresh.client).is_third_party && !grant.isConsented) {
      throw new OrganizationAccessDenied('organization access is not granted to the application');
    }
    if (grant.lacksFactor) {
      throw new OrganizationAccessDenied('organization requires MFA but user has no MFA configured');
    }
    if (!refresh.token.scopes.has(ORGANIZATIONS_SCOPE)) {
      throw new errors.InsufficientScope('refresh token missing required scope', ORGANIZATIONS_SCOPE);
    }
    const { scopes, resources } = grant;
    keepOrganizationGrant(ctx, { organizationId, scopes, resources });
    // The provider resolves what a token is for from the parameters.
    if (scopes) Object.assign(ctx.oidc.params ?? {}, { resource: organizationAudience(organizationId) });
  }

  private findGrant(
    ctx: KoaContextWithOIDC,
    { client, userId, token }: Refresh,
    organizationId: string,
  ): Promise<MemberGrant | undefined> {
    const member = { organizationId, userId, clientId: client.clientId };
    const asked = {
      requested: [...effectiveScopes(ctx, token)],
      isThirdParty: ownMetadataOf(client).is_third_party,
    };
    const resource = ctx.oidc.params?.['resource'];
    if (resource === undefined) return this.grants.organizationScopesOf(member, asked);
    // Of several the provider takes none.
    return this.grants.resourceOf(member, String(resource), asked);
  }
}
