import { type Configuration, Provider, type TokenEndpointGrantContext } from 'oidc-provider';
import type { OrganizationCredentials } from './organization-credentials.js';

type Names = string | readonly string[] | ReadonlySet<string>;

/** An OpenID provider that knows organizations: clients name one in `organization_id` at the token endpoint. */
export class TenantProvider extends Provider {
  constructor(
    issuer: string,
    configuration: Configuration,
    private readonly organizationCredentials: OrganizationCredentials,
  ) {
    super(issuer, configuration);
  }

  /** The constructor above us registers the grants that are built in: here they get what is ours. */
  override registerGrantType<Params extends object>(
    name: string,
    handler: (ctx: TokenEndpointGrantContext<Params>) => void | Promise<void>,
    parameters?: Names,
    duplicates?: Names,
  ): void {
    if (name !== 'client_credentials') {
      super.registerGrantType(name, handler, parameters, duplicates);
      return;
    }
    super.registerGrantType<Params & { organization_id?: string }>(
      name,
      (ctx) => this.organizationCredentials.exchange(ctx, () => handler(ctx)),
      new Set(['organization_id', ...listed(parameters)]),
      duplicates,
    );
  }
}

const listed = (names: Names = []): Iterable<string> => (typeof names === 'string' ? [names] : names);
