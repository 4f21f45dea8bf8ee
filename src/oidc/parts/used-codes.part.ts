import { Injectable } from '@nestjs/common';
import type { TokenEndpointGrantContext } from 'oidc-provider';
import { Adapters } from '../adapter/adapters.js';
import { AlreadyUsed } from '../adapter/artefact.adapter.js';
import { GrantEnd, isRefusal } from '../grants/grant-end.js';
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
    private readonly grantEnd: GrantEnd,
  ) {}

  grant(name: string, { handler, parameters }: Grant): Grant | undefined {
    if (name !== 'authorization_code') return undefined;
    return {
      handler: async (ctx) => {
        try {
          await handler(ctx);
        } catch (error) {
          if (isRefusal(error) && !isRepetition(error) && !hasUsedCode(ctx))
            await this.endGrantOfUsedCode(ctx);
          throw error;
        }
      },
      parameters,
    };
  }

  private async endGrantOfUsedCode(ctx: TokenEndpointGrantContext): Promise<void> {
    const code = ctx.oidc.params?.['code'];
    if (typeof code !== 'string') return;
    const grantId = await this.adapters.ofArtefacts('AuthorizationCode').findGrantOfUsed(code);
    if (grantId !== undefined) await this.grantEnd.end(ctx, grantId);
  }
}

/** Whether a request that is right in all else came a moment after the code was used. */
const isRepetition = (error: unknown): boolean => error instanceof AlreadyUsed;

/** Whether it is this request that used the code; the library notes it as soon as it has. */
const hasUsedCode = ({ oidc }: TokenEndpointGrantContext): boolean =>
  oidc.entities.AuthorizationCode !== undefined;
