import { Injectable } from '@nestjs/common';
import { Secrets } from '#src/platform/crypto/secrets.js';
import { isObject } from '#src/platform/http/fields/object.js';
import { encryptedTokenSets } from './token-set.repository.js';

/** What is secret in a set, and what the refresh token may be sent to, which nobody can change without it. */
export interface SecretTokens {
  readonly accessToken: string;
  readonly refreshToken?: string | undefined;
  /** As `ProviderTokens` say it; left out where that is not known, such as in sets of former releases. */
  readonly issuedBy?: string | undefined;
}

/** Seals the tokens of a set for its id. */
@Injectable()
export class SealedTokens {
  constructor(private readonly secrets: Secrets) {}

  seal(id: string, { accessToken, refreshToken, issuedBy }: SecretTokens): Buffer {
    return this.secrets.seal(JSON.stringify({ accessToken, refreshToken, issuedBy }), encryptedTokenSets, id);
  }

  open({ id, encryptedTokens }: { readonly id: string; readonly encryptedTokens: Buffer }): SecretTokens {
    const tokens: unknown = JSON.parse(this.secrets.open(encryptedTokens, encryptedTokenSets, id));
    if (!isObject(tokens) || typeof tokens['accessToken'] !== 'string')
      throw new Error('a stored set of tokens is none');
    const { accessToken, refreshToken, issuedBy } = tokens;
    return {
      accessToken,
      ...(typeof refreshToken === 'string' && { refreshToken }),
      ...(typeof issuedBy === 'string' && { issuedBy }),
    };
  }
}
