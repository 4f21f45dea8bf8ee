import { Injectable } from '@nestjs/common';
import { type Account, type Configuration, errors, type FindAccount } from 'oidc-provider';
import { AccountClaimsRepository } from '../accounts/account-claims.repository.js';
import { extendedClaimsOf } from '../accounts/claims-of-scopes.js';
import { userClaims } from '../accounts/user-claims.js';
import { type ExtendedClaim, ID_TOKEN_CONFIG } from '../configs/id-token-config.dto.js';
import { effectiveScopes } from '../grants/effective-scopes.js';
import type { ProviderPart, ProviderSettings } from './provider-part.js';

/** Where the library would fail without an account. */
const NEEDS_ACCOUNT: ReadonlySet<string> = new Set([
  'authorization',
  'resume',
  'code_verification',
  'device_resume',
]);

/** The users that tokens are about, and what is told about them. Nobody finds one who is deleted or suspended. */
@Injectable()
export class AccountsPart implements ProviderPart {
  constructor(private readonly accounts: AccountClaimsRepository) {}

  configuration({ configs }: ProviderSettings): Configuration {
    const inIdTokens = new Set(configs.of(ID_TOKEN_CONFIG)?.enabledExtendedClaims ?? []);
    return { findAccount: (...request) => this.findAccount(inIdTokens, ...request) };
  }

  /** One statement, with the claims that the token of the request gives. Without a token nobody is told anything. */
  private async findAccount(
    inIdTokens: ReadonlySet<ExtendedClaim>,
    ...[ctx, userId, token]: Parameters<FindAccount>
  ): Promise<Account | undefined> {
    const claims = token ? extendedClaimsOf(effectiveScopes(ctx, token)) : [];
    const isForUserinfo = ctx.oidc.route === 'userinfo';
    const account = await this.accounts.find(
      userId,
      isForUserinfo ? claims : claims.filter((claim) => inIdTokens.has(claim)),
    );
    if (account) return { accountId: userId, claims: () => userClaims(userId, account) };
    // The library takes for granted that who comes back from the pages, or has a session, exists.
    if (NEEDS_ACCOUNT.has(ctx.oidc.route)) throw new errors.AccessDenied('the account is suspended or gone');
    return undefined;
  }
}
