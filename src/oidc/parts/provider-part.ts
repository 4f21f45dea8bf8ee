import type { Configuration, KoaContextWithOIDC, Provider, TokenEndpointGrantContext } from 'oidc-provider';
import type { TenantSettings } from '../tenant-settings.js';

/** What the provider of a tenant under one of its origins is made with. */
export interface ProviderSettings extends Pick<TenantSettings, 'keys' | 'configs'> {
  readonly origin: string;
}

export type GrantHandler = (ctx: TokenEndpointGrantContext) => void | Promise<void>;

/** What answers a grant at the token endpoint, and the parameters that it takes there besides `grant_type`. */
export interface Grant {
  readonly handler: GrantHandler;
  readonly parameters: readonly string[];
}

/**
 * One concern of the OpenID provider. A part states its own options of the library and nobody else's; the factory
 * merges them (`mergedConfiguration`). Parts are made once and serve the providers of all tenants.
 */
export interface ProviderPart {
  configuration?(settings: ProviderSettings): Configuration;
  /** Extends a grant of the library; undefined where it stays as it is. */
  grant?(name: string, grant: Grant): Grant | undefined;
  /** Runs around the library's own handling of a request, inside those of the parts before. */
  middleware?(ctx: KoaContextWithOIDC, next: () => Promise<void>): Promise<void>;
  /** Listens to a new provider, or replaces public methods of its own classes. */
  attach?(provider: Provider): void;
}

/** The Nest token of all parts. */
export const PROVIDER_PARTS = Symbol('PROVIDER_PARTS');
