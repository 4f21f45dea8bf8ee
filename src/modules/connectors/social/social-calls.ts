import { currentRequest } from '#src/platform/request-context.js';
import { addressGroup } from '#src/platform/strangers/address-group.js';
import { ProviderCalls } from '../provider-calls.js';

/** Of one connector: people sign in with other providers while one never answers. */
const SIGN_IN_ROOM = { running: 4, waiting: 100 };
const SIGN_IN_PATIENCE_MILLISECONDS = 5_000;

const RENEWAL_ROOM = { running: 2, waiting: 100 };
/** Nobody waits for it so long, but what a provider gives in place of a token that is spent must not get lost. */
const RENEWAL_PATIENCE_MILLISECONDS = 30_000;

/** Asks the providers that people sign in with, for five seconds at most. */
export class SocialCalls extends ProviderCalls {
  constructor() {
    super(SIGN_IN_ROOM, SIGN_IN_PATIENCE_MILLISECONDS);
  }

  /** A stranger with many requests keeps nobody from the provider. */
  protected override sender(): string | undefined {
    const ip = currentRequest()?.ip;
    return ip === undefined ? undefined : addressGroup(ip);
  }
}

/** Asks providers to renew tokens, for thirty seconds at most. */
export class RenewalCalls extends ProviderCalls {
  constructor() {
    super(RENEWAL_ROOM, RENEWAL_PATIENCE_MILLISECONDS);
  }
}
