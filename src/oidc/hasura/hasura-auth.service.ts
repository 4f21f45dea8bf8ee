import { Injectable } from '@nestjs/common';
import { errors, type JWTPayload } from 'jose';
import { AppError } from '#src/kernel/errors.js';
import type { Actor } from '#src/platform/auth/actor.js';
import { AuthErrors } from '#src/platform/auth/auth.errors.js';
import { bearerTokenOf } from '#src/platform/auth/bearer-token.js';
import { TokenVerifier } from '#src/platform/auth/token-verifier.js';
import { TenantContext } from '#src/platform/tenancy/tenant-context.js';
import { IssuerKeys } from '../keys/issuer-keys.js';
import type { HasuraAuthDto, HasuraAuthQueryDto } from './hasura-auth.dto.js';
import { HasuraErrors } from './hasura.errors.js';
import { HasuraAuthRepository } from './hasura-auth.repository.js';

interface Asked extends HasuraAuthQueryDto {
  readonly authorization: string | undefined;
  readonly expectedRole: string | undefined;
}

/**
 * The authentication webhook of Hasura. It trusts access tokens of the tenant's own users for an API resource of the tenant;
 * roles, and whether somebody is suspended, are asked each time, so that neither outlives a change by as long as a token lives.
 */
@Injectable()
export class HasuraAuth {
  private readonly tokens = new TokenVerifier<Actor>({
    issuerOf: (issuer) => this.issuerKeys.find(TenantContext.get(), issuer),
    audienceOf,
    bearerOf: (actor) => actor,
  });

  constructor(
    private readonly issuerKeys: IssuerKeys,
    private readonly roles: HasuraAuthRepository,
  ) {}

  /** Throws what is wrong with the token, and `auth.expected_role_not_found`, unless there is a role for that. */
  async sessionVariables({
    unauthorizedRole = '',
    expectedRole = '',
    ...asked
  }: Asked): Promise<HasuraAuthDto> {
    const user = await this.userOf(asked, expectedRole).catch((error: unknown) => {
      const isRefused = error instanceof AppError && error.kind === 'unauthorized';
      if (isRefused && unauthorizedRole !== '') return undefined;
      throw error;
    });
    if (user?.hasRole) return { 'X-Hasura-User-Id': user.id, 'X-Hasura-Role': expectedRole };
    if (unauthorizedRole === '') throw HasuraErrors.expectedRoleNotFound();
    return { ...(user && { 'X-Hasura-User-Id': user.id }), 'X-Hasura-Role': unauthorizedRole };
  }

  private async userOf(
    { authorization, resource }: Pick<Asked, 'authorization' | 'resource'>,
    expectedRole: string,
  ): Promise<{ readonly id: string; readonly hasRole: boolean }> {
    const { kind, id, audience } = await this.tokens.actorOf(bearerTokenOf({ headers: { authorization } }));
    if (kind !== 'user' || audience !== resource) throw AuthErrors.unauthorized();
    const hasRole = await this.roles.hasRole(id, expectedRole);
    if (hasRole === undefined) throw AuthErrors.unauthorized();
    return { id, hasRole };
  }
}

/** The provider writes one audience, so a list is nothing of its. */
function audienceOf({ aud: audience }: JWTPayload): string {
  if (typeof audience === 'string') return audience;
  throw new errors.JWTClaimValidationFailed('the token is for no API', {}, 'aud');
}
