import { Injectable } from '@nestjs/common';
import { AppError } from '#src/kernel/errors.js';
import { UserAccounts } from '#src/modules/users/users.public.js';
import { OneTimeTokenErrors, OneTimeTokens } from '#src/modules/verification/verification.public.js';
import type { PendingInteraction } from '#src/oidc/oidc.public.js';
import { isSameMailbox } from '#src/platform/mailbox.js';

/** A link from a mail, as an authorization request carries it. */
interface MagicLink {
  readonly email: string;
  readonly token: string;
}

/**
 * Keeps a browser in which somebody is signed in already from passing over the link that it came by: its reader may be
 * another user, and the token may name organizations to join.
 */
@Injectable()
export class MagicLinkGuard {
  constructor(
    private readonly accounts: UserAccounts,
    private readonly tokens: OneTimeTokens,
  ) {}

  /** Where the browser goes before anybody consents; undefined where it stays. */
  async redirectOf({ accountId, parameters }: PendingInteraction): Promise<string | undefined> {
    const link = linkIn(parameters);
    if (!link || accountId === undefined) return undefined;
    const user = await this.accounts.findActive(accountId);
    const isReader = isSameMailbox(link.email, user?.primaryEmail);
    if (!isReader && !asksToSignIn(parameters)) return pageOf('/switch-account', link, parameters);
    try {
      await this.tokens.check(link);
    } catch (error) {
      if (!(error instanceof AppError)) throw error;
      // They have just come by it.
      if (isReader && error.code === OneTimeTokenErrors.consumed.code) return undefined;
      // Anybody can write such an address, so the page words the code itself.
      return `/one-time-token?${new URLSearchParams({ errorMessage: error.code })}`;
    }
    return pageOf('/one-time-token', link, parameters);
  }
}

type Parameters = PendingInteraction['parameters'];

function linkIn({ one_time_token: token, login_hint: email }: Parameters): MagicLink | undefined {
  const isLink = typeof token === 'string' && typeof email === 'string' && token !== '' && email !== '';
  return isLink ? { email, token } : undefined;
}

/** Then the user was asked in this very request who they are. */
const asksToSignIn = ({ prompt }: Parameters): boolean =>
  typeof prompt === 'string' && prompt.split(' ').includes('login');

const pageOf = (page: string, { email, token }: MagicLink, { client_id: clientId }: Parameters): string =>
  `${page}?${new URLSearchParams({ login_hint: email, one_time_token: token, app_id: String(clientId) })}`;
