import { ProviderCalls } from '../provider-calls.js';

/** Of one tenant: what a provider of messages holds up is none of the people who sign in. */
const TENANT_ROOM = { running: 20, waiting: 200 };
const PATIENCE_MILLISECONDS = 5_000;

/** Asks the providers that people sign in with, for five seconds at most. */
export class SocialCalls extends ProviderCalls {
  constructor() {
    super(TENANT_ROOM, PATIENCE_MILLISECONDS);
  }
}
