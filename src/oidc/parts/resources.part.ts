import { Injectable } from '@nestjs/common';
import {
  type Client,
  type Configuration,
  errors,
  type KoaContextWithOIDC,
  type ResourceServer,
} from 'oidc-provider';
import { MemberGrantsRepository } from '#src/modules/organizations/organizations.public.js';
import { type GrantableResource, GrantedScopes } from '#src/modules/roles/roles.public.js';
import { organizationAudience, organizationOfAudience } from '#src/platform/auth/organization-audience.js';
import { ownMetadataOf } from '../adapter/client-metadata.js';
import { effectiveScopes } from '../grants/effective-scopes.js';
import { organizationGrantOf } from '../grants/organization-grant.js';
import { ORGANIZATION_TEMPLATE } from '../grants/organization-template.js';
import type { ProviderPart } from './provider-part.js';

const CLIENT_CREDENTIALS = 'client_credentials';

const ORGANIZATION_TOKEN_SECONDS = 3600;

/** Which API resources and organizations tokens are for, and what they may say there (RFC 8707). */
@Injectable()
export class ResourcesPart implements ProviderPart {
  constructor(
    private readonly grantedScopes: GrantedScopes,
    private readonly memberGrants: MemberGrantsRepository,
  ) {}

  configuration(): Configuration {
    return {
      features: {
        resourceIndicators: {
          enabled: true,
          defaultResource: (ctx, _client, oneOf) => this.defaultResource(ctx, oneOf),
          getResourceServerInfo: (ctx, indicator, client) => this.resourceServer(ctx, indicator, client),
        },
      },
    };
  }

  /**
   * Takes several resources in one parameter of an authorization request, with commas between them. Each counts once: the
   * library looks up as many as are named, for anybody.
   */
  middleware(ctx: KoaContextWithOIDC, next: () => Promise<void>): Promise<void> {
    const { resource } = ctx.query;
    const isList = typeof resource === 'string' && resource.includes(',');
    const several = isList ? resource.split(',').filter(Boolean) : resource;
    if (Array.isArray(several)) {
      const query = { ...ctx.query, resource: [...new Set(several)] };
      // The URL stays as it came: the provider finds its mount path in it.
      Object.defineProperty(ctx.request, 'query', { value: query });
    }
    return next();
  }

  /**
   * The resource of a request that names none, or of a code or token that has several: its organization, else the
   * tenant's default. Client credentials have one always.
   */
  private async defaultResource(
    ctx: KoaContextWithOIDC,
    oneOf?: readonly string[],
  ): Promise<string[] | string> {
    const organization = organizationGrantOf(ctx);
    if (organization) return organizationAudience(organization.organizationId);
    const indicator = await this.grantedScopes.findDefaultResource();
    if (indicator === undefined && ctx.oidc.params?.['grant_type'] === CLIENT_CREDENTIALS) {
      throw new errors.InvalidTarget('both `resource` and `organization_id` are not provided');
    }
    // A list would be refused where one of several has to be found.
    return indicator ?? (oneOf ? '' : []);
  }

  /** Those of the requested scopes that a token may have on a resource, and how tokens for the resource look. */
  private async resourceServer(
    ctx: KoaContextWithOIDC,
    indicator: string,
    client: Client,
  ): Promise<ResourceServer> {
    const organization = organizationGrantOf(ctx);
    if (organization?.scopes) return organizationServer(organization.organizationId, organization.scopes);
    const resource = organization
      ? organization.resources?.find((known) => known.indicator === indicator)
      : await this.findResource(ctx, indicator, client);
    if (!resource) throw new errors.InvalidTarget();
    return server(resource.indicator, resource.scopes, resource.accessTokenTtl);
  }

  private async findResource(
    ctx: KoaContextWithOIDC,
    indicator: string,
    client: Client,
  ): Promise<GrantableResource | undefined> {
    const isForMachine = ctx.oidc.params?.['grant_type'] === CLIENT_CREDENTIALS;
    const requested = requestedScopes(ctx);
    const thirdPartyId = ownMetadataOf(client).is_third_party ? client.clientId : null;
    if (indicator === ORGANIZATION_TEMPLATE && !isForMachine) {
      const scopes = await this.memberGrants.templateScopes(requested, thirdPartyId);
      return { indicator, scopes, accessTokenTtl: ORGANIZATION_TOKEN_SECONDS };
    }
    // No indicator holds a null byte, which PostgreSQL would refuse.
    if (isReserved(indicator) || indicator.includes('\0')) return undefined;
    return isForMachine
      ? this.grantedScopes.ofApplication(client.clientId, indicator, requested)
      : this.grantedScopes.ofUser({ userId: userOf(ctx), thirdPartyId }, indicator, requested);
  }
}

/** The scopes that are asked for now: by the request, else by the one that led to the code or token. */
function requestedScopes(ctx: KoaContextWithOIDC): string[] {
  const { RefreshToken, AuthorizationCode, DeviceCode } = ctx.oidc.entities;
  const token = ctx.oidc.route === 'token' ? (RefreshToken ?? AuthorizationCode ?? DeviceCode) : undefined;
  return [...(token ? effectiveScopes(ctx, token) : ctx.oidc.requestParamScopes)];
}

/** Whom a token will be about; nobody while the user has yet to sign in. */
const userOf = ({ oidc }: KoaContextWithOIDC): string | null =>
  oidc.account?.accountId ?? oidc.entities.Session?.accountId ?? null;

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
