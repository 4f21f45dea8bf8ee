import { Injectable } from '@nestjs/common';
import { type Configuration, errors, type KoaContextWithOIDC, type ResourceServer } from 'oidc-provider';
import { type GrantableResource, GrantedScopes } from '#src/modules/roles/roles.public.js';
import { organizationAudience, organizationOfAudience } from '#src/platform/auth/organization-audience.js';
import { type OrganizationGrant, organizationGrantOf } from '../grants/organization-grant.js';
import type { ProviderPart } from './provider-part.js';

const CLIENT_CREDENTIALS = 'client_credentials';

/** Stands for what all organizations have in common. Machines get no tokens for it. */
const ORGANIZATION_TEMPLATE = 'urn:logto:resource:organizations';

const ORGANIZATION_TOKEN_SECONDS = 3600;

/** Which API resources and organizations tokens are for, and what they may say there (RFC 8707). */
@Injectable()
export class ResourcesPart implements ProviderPart {
  constructor(private readonly grantedScopes: GrantedScopes) {}

  configuration(): Configuration {
    return {
      features: {
        resourceIndicators: {
          enabled: true,
          defaultResource: (ctx) => this.defaultResource(ctx),
          getResourceServerInfo: (ctx, indicator, client) =>
            this.resourceServer(ctx, indicator, client.clientId),
        },
      },
    };
  }

  /** The resource of a request that names none: its organization, else the tenant's default. Client credentials have one always. */
  private async defaultResource(ctx: KoaContextWithOIDC): Promise<string[] | string> {
    const organization = organizationGrantOf(ctx);
    if (organization) return organizationAudience(organization.organizationId);
    const indicator = await this.grantedScopes.findDefaultResource();
    if (indicator === undefined && ctx.oidc.params?.grant_type === CLIENT_CREDENTIALS) {
      throw new errors.InvalidTarget('both `resource` and `organization_id` are not provided');
    }
    return indicator ?? [];
  }

  /** Those of the requested scopes that the client may have on a resource, and how tokens for the resource look. */
  private async resourceServer(
    ctx: KoaContextWithOIDC,
    indicator: string,
    clientId: string,
  ): Promise<ResourceServer> {
    const organization = organizationGrantOf(ctx);
    if (organization?.scopes) return organizationServer(organization.organizationId, organization.scopes);
    const resource = isReserved(indicator)
      ? undefined
      : await this.findResource(ctx, { indicator, clientId, organization });
    if (!resource) throw new errors.InvalidTarget();
    return server(resource.indicator, resource.scopes, resource.accessTokenTtl);
  }

  private async findResource(
    { oidc }: KoaContextWithOIDC,
    asked: { indicator: string; clientId: string; organization: OrganizationGrant | undefined },
  ): Promise<GrantableResource | undefined> {
    const { indicator, clientId, organization } = asked;
    if (organization) return organization.resources?.find((resource) => resource.indicator === indicator);
    // No indicator holds a null byte, which PostgreSQL would refuse.
    if (indicator.includes('\0')) return undefined;
    return this.grantedScopes.ofApplication(clientId, indicator, [...oidc.requestParamScopes]);
  }
}

/** An API resource must not pass for an organization, whose tokens only members get. */
const isReserved = (indicator: string): boolean =>
  indicator === ORGANIZATION_TEMPLATE || organizationOfAudience(indicator) !== undefined;

const organizationServer = (organizationId: string, scopes: readonly string[]): ResourceServer =>
  server(organizationAudience(organizationId), scopes, ORGANIZATION_TOKEN_SECONDS);

/** Tokens are signed with the tenant's algorithm, which is that of all its clients. */
const server = (audience: string, scopes: readonly string[], accessTokenTTL: number): ResourceServer => ({
  audience,
  scope: scopes.join(' '),
  accessTokenTTL,
  accessTokenFormat: 'jwt',
});
