import { Injectable } from '@nestjs/common';
import type { ProviderTokens } from '#src/modules/connectors/connectors.public.js';

/** Whose tokens they are, and of which account with which provider. */
export interface TokenSetOwner {
  readonly userId: string;
  /** By which the provider gave them. */
  readonly connectorId: string;
  readonly target: string;
  /** What the provider knows the user by. */
  readonly identityId: string;
}

/** Tokens as a provider gave them. */
export interface IssuedTokens {
  readonly tokens: ProviderTokens;
  /** When it did; epoch milliseconds. */
  readonly issuedAt: number;
}

/** An access token of a provider, as applications get it. */
export interface StoredAccessToken {
  readonly access_token: string;
  readonly scope?: string;
  readonly token_type?: string;
  /** Seconds that are left; left out where that is not known. */
  readonly expires_in?: number;
}

/** Keeps the tokens that providers issue for users, sealed. */
@Injectable()
export class TokenSets {
  /**
   * Keeps a set, in place of the one of the same user and target, unless the connector stores none any longer or the
   * identity is not the user's. Belongs to the caller's unit of work.
   */
  async store(_owner: TokenSetOwner, _issued: IssuedTokens): Promise<void> {
    throw new Error('not there yet');
  }

  /**
   * The access token of the account that a user has with a provider, renewed where it has expired. A provider may be asked, so
   * no unit of work is open. Throws `secrets.third_party_token_set.token_not_found` (404), `…access_token_expired` (401), and
   * what renewing throws.
   */
  async accessToken(_userId: string, _target: string): Promise<StoredAccessToken> {
    throw new Error('not there yet');
  }
}
