import { errors, type KoaContextWithOIDC, type ResourceServer } from 'oidc-provider';
import type { GrantedScopes } from '#src/modules/roles/roles.public.js';
import type { SigningAlgorithm } from '../keys/signing-algorithm.js';

const CLIENT_CREDENTIALS = 'client_credentials';

/** Which API resources tokens are for, and what they may say there (RFC 8707). */
export class ResourcePolicy {
  constructor(
    private readonly grantedScopes: GrantedScopes,
    private readonly algorithm: SigningAlgorithm,
  ) {}

  /** The resource of a request that names none. Client credentials are for a resource always. */
  async defaultResource(ctx: KoaContextWithOIDC): Promise<string[] | string> {
    const indicator = await this.grantedScopes.findDefaultResource();
    if (indicator === undefined && ctx.oidc.params?.grant_type === CLIENT_CREDENTIALS) {
      throw new errors.InvalidTarget('both `resource` and `organization_id` are not provided');
    }
    return indicator ?? [];
  }

  /** The scopes that the client's roles give it on a resource, and how tokens for the resource look. */
  async resourceServer(indicator: string, clientId: string): Promise<ResourceServer> {
    // No indicator holds a null byte, which PostgreSQL would refuse.
    const resource = indicator.includes('\0')
      ? undefined
      : await this.grantedScopes.ofApplication(clientId, indicator);
    if (!resource) throw new errors.InvalidTarget();
    return {
      audience: resource.indicator,
      scope: resource.scopes.join(' '),
      accessTokenTTL: resource.accessTokenTtl,
      accessTokenFormat: 'jwt',
      jwt: { sign: { alg: this.algorithm } },
    };
  }
}
