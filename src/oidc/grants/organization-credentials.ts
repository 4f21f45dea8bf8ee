import { Injectable } from '@nestjs/common';
import type { TokenEndpointGrantContext } from 'oidc-provider';
import { OrganizationGrantsRepository } from '#src/modules/organizations/organizations.public.js';
import { OrganizationAccessDenied } from './organization-access-denied.js';
import { keepOrganizationGrant, type OrganizationGrant } from './organization-grant.js';
import { organizationScope } from './organization-scope.js';

export type ClientCredentialsContext = TokenEndpointGrantContext<{ organization_id?: string }>;

/** The client_credentials grant of machines that act in an organization. */
@Injectable()
export class OrganizationCredentials {
  constructor(private readonly grants: OrganizationGrantsRepository) {}

  /** Lets the provider's own `exchange` work with what the client may do there. */
  async exchange(ctx: ClientCredentialsContext, exchange: () => unknown): Promise<void> {
    const { organization_id: organizationId } = ctx.oidc.params;
    if (organizationId === undefined) {
      await exchange();
      return;
    }
    const grant = await this.find(ctx, organizationId);
    if (!grant) throw new OrganizationAccessDenied('app has not associated with the organization');
    keepOrganizationGrant(ctx, grant);
    await exchange();
    const { ClientCredentials: token } = ctx.oidc.entities;
    ctx.body = Object.assign({}, ctx.body, { scope: token && organizationScope(token) });
  }

  private async find(
    { oidc: { client, params, requestParamScopes } }: ClientCredentialsContext,
    organizationId: string,
  ): Promise<OrganizationGrant | undefined> {
    const member = { organizationId, applicationId: client.clientId };
    const requested = [...requestParamScopes];
    if (params.resource === undefined) {
      const scopes = await this.grants.organizationScopesOf(member, requested);
      return scopes && { organizationId, scopes };
    }
    const resources = await this.grants.resourcesOf(member, [params.resource].flat(), requested);
    return resources && { organizationId, resources };
  }
}
