import type { KoaContextWithOIDC } from 'oidc-provider';
import type { GrantableResource } from '#src/modules/roles/roles.public.js';

/** What a token request with `organization_id` may get, once it is known that its client is a member there. */
export interface OrganizationGrant {
  readonly organizationId: string;
  /** The requested scopes that count in the organization itself, where the request names no resource. */
  readonly scopes?: readonly string[];
  /** Else the resources that it names, with the requested scopes that count there. */
  readonly resources?: readonly GrantableResource[];
}

const grants = new WeakMap<KoaContextWithOIDC, OrganizationGrant>();

/** Keeps a grant until the request ends. */
export const keepOrganizationGrant = (ctx: KoaContextWithOIDC, grant: OrganizationGrant): void => {
  grants.set(ctx, grant);
};

/** Undefined where the request is for no organization. */
export const organizationGrantOf = (ctx: KoaContextWithOIDC): OrganizationGrant | undefined =>
  grants.get(ctx);
