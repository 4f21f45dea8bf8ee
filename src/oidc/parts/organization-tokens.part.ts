import { Injectable } from '@nestjs/common';
import { type Configuration, errors, Provider, type TokenEndpointGrantContext } from 'oidc-provider';
import { organizationAudience } from '#src/platform/auth/organization-audience.js';
import { OrganizationCredentials } from '../grants/organization-credentials.js';
import { type OrganizationGrant, organizationGrantOf } from '../grants/organization-grant.js';
import { organizationScope } from '../grants/organization-scope.js';
import type { Grant, GrantHandler, ProviderPart } from './provider-part.js';

/**
 * Tokens that are limited to an organization. Machines get them by the client_credentials grant, members by the
 * refresh_token grant, whose checks are in `RefreshAccess`.
 */
@Injectable()
export class OrganizationTokensPart implements ProviderPart {
  constructor(private readonly credentials: OrganizationCredentials) {}

  configuration(): Configuration {
    return {
      features: { clientCredentials: { enabled: true } },
      formats: {
        customizers: {
          // The provider leaves an empty scope out.
          jwt: (_ctx, token, { payload }) => {
            payload['scope'] = organizationScope(token);
          },
        },
      },
      // The organization that a token for a resource is limited to; in one for an organization the audience names it.
      extraTokenClaims: (ctx) => {
        const grant = ctx && organizationGrantOf(ctx);
        return grant?.resources && { organization_id: grant.organizationId };
      },
    };
  }

  grant(name: string, { handler, parameters }: Grant): Grant | undefined {
    const exchange = this.exchangeOf(name, handler);
    if (!exchange) return undefined;
    return {
      handler: (ctx) => {
        requireNamedOrganization(ctx);
        return exchange(ctx);
      },
      parameters: ['organization_id', ...parameters],
    };
  }

  /** A member needs no consent of its own for an organization, and no scope of it: the roles there decide. */
  attach({ Grant: { prototype: grants }, RefreshToken: { prototype: tokens } }: Provider): void {
    const { getResourceScopeFiltered } = grants;
    grants.getResourceScopeFiltered = function getScopeFiltered(resource, filter) {
      const scopes = grantFor(resource)?.scopes;
      if (!scopes) return getResourceScopeFiltered.call(this, resource, filter);
      const asked = new Set(filter);
      return scopes.filter((scope) => asked.has(scope)).join(' ');
    };
    const granted = inheritedGetter(tokens, 'resourceIndicators');
    Object.defineProperty(tokens, 'resourceIndicators', {
      get(this: typeof tokens) {
        const indicators = granted.call(this) as Set<string | undefined>;
        const grant = Provider.ctx && organizationGrantOf(Provider.ctx);
        return grant?.scopes ? indicators.add(organizationAudience(grant.organizationId)) : indicators;
      },
    });
  }

  private exchangeOf(name: string, handler: GrantHandler): GrantHandler | undefined {
    if (name === 'refresh_token') return handler;
    return name === 'client_credentials'
      ? (ctx) => this.credentials.exchange(ctx, () => handler(ctx))
      : undefined;
  }
}

/** The provider takes an empty parameter for none, and the token would be for the whole tenant. */
function requireNamedOrganization({ oidc }: TokenEndpointGrantContext): void {
  if (oidc.body?.['organization_id'] !== '') return;
  throw new errors.InvalidRequest('organization_id must not be empty');
}

/** What the current request may have in the organization that an indicator stands for. */
function grantFor(indicator: string): OrganizationGrant | undefined {
  const grant = Provider.ctx && organizationGrantOf(Provider.ctx);
  return grant && organizationAudience(grant.organizationId) === indicator ? grant : undefined;
}

function inheritedGetter(prototype: object, name: string): () => unknown {
  for (let owner = prototype; owner; owner = Object.getPrototypeOf(owner)) {
    const getter = Object.getOwnPropertyDescriptor(owner, name)?.get;
    if (getter) return getter;
  }
  throw new Error(`the provider has no ${name}`);
}
