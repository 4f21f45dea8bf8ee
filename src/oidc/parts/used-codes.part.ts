import { Injectable } from '@nestjs/common';
import { errors, type TokenEndpointGrantContext } from 'oidc-provider';
import { UnitOfWork } from '#src/platform/database/unit-of-work.js';
import { Adapters } from '../adapter/adapters.js';
import { AlreadyUsed } from '../adapter/artefact.adapter.js';
import type { Grant, ProviderPart } from './provider-part.js';

/**
 * An authorization code that was used before, and now comes from another client, without its verifier or otherwise wrong,
 * is in the wrong hands: its grant ends, with all tokens of it (RFC 6749 §4.1.2). The library ends the grant only where all
 * is right but the time. A client that repeats its own request is told that the code was used, and nothing ends.
 */
@Injectable()
export class UsedCodesPart implements ProviderPart {
  constructor(
    private readonly adapters: Adapters,
    private readonly unitOfWork: UnitOfWork,
  ) {}

  grant(name: string, { handler, parameters }: Grant): Grant | undefined {
    if (name !== 'authorization_code') return undefined;
    return {
      handler: async (ctx) => {
        try {
          await handler(ctx);
        } catch (error) {
          if (isRefusal(error) && !hasUsedCode(ctx)) await this.endGrantOfUsedCode(ctx);
          throw error;
        }
      },
      parameters,
    };
  }

  private async endGrantOfUsedCode(ctx: TokenEndpointGrantContext): Promise<void> {
    const { params, provider } = ctx.oidc;
    const code = params?.['code'];
    if (typeof code !== 'string') return;
    const grantId = await this.adapters.ofArtefacts('AuthorizationCode').findGrantOfUsed(code);
    if (grantId === undefined) return;
    await this.unitOfWork.run(async () => {
      await provider.AuthorizationCode.revokeByGrantId(grantId);
      await (await provider.Grant.find(grantId))?.destroy();
    });
    provider.emit('grant.revoked', ctx, grantId);
  }
}

/** Whether the code was refused for what is wrong with the request, and not for having been used a moment ago. */
const isRefusal = (error: unknown): boolean =>
  error instanceof errors.OIDCProviderError && error.statusCode < 500 && !(error instanceof AlreadyUsed);

/** Whether it is this request that used the code; the library notes it as soon as it has. */
const hasUsedCode = ({ oidc }: TokenEndpointGrantContext): boolean =>
  oidc.entities.AuthorizationCode !== undefined;
