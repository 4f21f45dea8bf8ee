import { Provider, type TokenEndpointGrantContext } from 'oidc-provider';
import type { Grant, GrantHandler, ProviderPart } from './parts/provider-part.js';

type Names = string | readonly string[] | ReadonlySet<string>;

/**
 * The class of providers whose grants are extended by parts. The library registers its grants inside the constructor,
 * when no subclass has a field yet: so the parts belong to the class.
 */
export const providerClass = (parts: readonly ProviderPart[]): typeof Provider =>
  class TenantProvider extends Provider {
    override registerGrantType<Params extends object>(
      name: string,
      handler: (ctx: TokenEndpointGrantContext<Params>) => void | Promise<void>,
      parameters: Names = [],
      duplicates?: Names,
    ): void {
      const builtIn: Grant = { handler: handler as GrantHandler, parameters: listed(parameters) };
      const grant = parts.reduce((known, part) => part.grant?.(name, known) ?? known, builtIn);
      super.registerGrantType(name, grant.handler, grant.parameters, duplicates);
    }
  };

const listed = (names: Names): readonly string[] => (typeof names === 'string' ? [names] : [...names]);
