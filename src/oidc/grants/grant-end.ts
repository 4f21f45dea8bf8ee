import { Injectable } from '@nestjs/common';
import { errors, type TokenEndpointGrantContext } from 'oidc-provider';
import { UnitOfWork } from '#src/platform/database/unit-of-work.js';
import { Adapters } from '../adapter/adapters.js';

/** Ends grants of which somebody else has a code or token. */
@Injectable()
export class GrantEnd {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly adapters: Adapters,
  ) {}

  /** Ends a grant with all its codes and tokens, whatever becomes of the request. */
  async end(ctx: TokenEndpointGrantContext, grantId: string): Promise<void> {
    await this.unitOfWork.run(() => this.adapters.ofArtefacts('Grant').destroy(grantId));
    ctx.oidc.provider.emit('grant.revoked', ctx, grantId);
  }
}

/** Whether a request was refused, rather than failed. */
export const isRefusal = (error: unknown): boolean =>
  error instanceof errors.OIDCProviderError && error.statusCode < 500;
