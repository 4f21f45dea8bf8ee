import { Injectable } from '@nestjs/common';
import type {
  Client,
  Configuration,
  KoaContextWithOIDC,
  RefreshToken,
  TokenEndpointGrantContext,
} from 'oidc-provider';
import { Adapters } from '../adapter/adapters.js';
import { ownMetadataOf } from '../adapter/client-metadata.js';
import { GrantEnd, isRefusal } from '../grants/grant-end.js';
import { RefreshAccess } from '../grants/refresh-access.js';
import type { Grant, ProviderPart } from './provider-part.js';

/** A token that is replaced again and again is replaced no more after a year (RFC 9700 §4.14.2). */
const MAX_ROTATED_SECONDS = 365.25 * 24 * 60 * 60;

/** Of its life, in percent, after which a token of a client that authenticates is replaced. */
const ROTATED_AT_PERCENT = 70;

/**
 * When clients get refresh tokens, who may use them, and when they are replaced. One that was replaced counts for three
 * seconds more, so that requests of one client may race; whoever uses it later has taken it from somebody, and its grant
 * ends with all its tokens.
 */
@Injectable()
export class RefreshTokensPart implements ProviderPart {
  constructor(
    private readonly access: RefreshAccess,
    private readonly adapters: Adapters,
    private readonly grantEnd: GrantEnd,
  ) {}

  configuration(): Configuration {
    return {
      issueRefreshToken: (_ctx, client, source) => mayGetOne(client, source.scopes),
      // Asked after the token was found to be good, and before it is used.
      rotateRefreshToken: async (ctx) => {
        await this.access.require(ctx);
        return isReplaced(ctx);
      },
    };
  }

  /**
   * The library ends the grant of a used token only where all else is right, and does not see the token that is used while
   * its three seconds pass.
   */
  grant(name: string, { handler, parameters }: Grant): Grant | undefined {
    if (name !== 'refresh_token') return undefined;
    return {
      handler: async (ctx) => {
        try {
          await handler(ctx);
        } catch (error) {
          if (isRefusal(error)) await this.endGrantOfSpent(ctx);
          throw error;
        }
      },
      parameters,
    };
  }

  private async endGrantOfSpent(ctx: TokenEndpointGrantContext): Promise<void> {
    const token = ctx.oidc.params?.['refresh_token'];
    if (typeof token !== 'string') return;
    const grantId = await this.adapters.ofArtefacts('RefreshToken').findGrantOfSpent(token);
    if (grantId !== undefined) await this.grantEnd.end(ctx, grantId);
  }
}

/** Without `offline_access` only applications on the web get one, if they ask for it once and for all. */
function mayGetOne(client: Client, scopes: ReadonlySet<string>): boolean {
  const isAlwaysIssued =
    client.applicationType === 'web' &&
    ownMetadataOf(client).custom_metadata.alwaysIssueRefreshToken === true;
  return client.grantTypeAllowed('refresh_token') && (scopes.has('offline_access') || isAlwaysIssued);
}

function isReplaced({ oidc: { client, refreshToken } }: KoaContextWithOIDC): boolean {
  if (!client || !refreshToken) throw new Error('a token is replaced for a client only');
  if (ownMetadataOf(client).custom_metadata.rotateRefreshToken === false) return false;
  if (refreshToken.totalLifetime() >= MAX_ROTATED_SECONDS) return false;
  return client.clientAuthMethod === 'none' || isOld(refreshToken);
}

const isOld = (token: RefreshToken): boolean => token.ttlPercentagePassed() >= ROTATED_AT_PERCENT;
