import { Injectable } from '@nestjs/common';
import type { Configuration, Grant, KoaContextWithOIDC } from 'oidc-provider';
import type { ProviderPart } from './provider-part.js';

/** What of a grant counts in an authorization request. */
@Injectable()
export class ConsentPart implements ProviderPart {
  configuration(): Configuration {
    return { loadExistingGrant };
  }
}

/**
 * The grant of the session. With `prompt=consent` it looks as if nothing had been granted or rejected yet, until the user
 * has answered: then all that is asked for is missing, and the user chooses again. What is stored stays.
 */
async function loadExistingGrant({ oidc }: KoaContextWithOIDC): Promise<Grant | undefined> {
  const { provider, session, client, result, prompts } = oidc;
  const answered = result?.consent?.grantId;
  const grantId = answered ?? (client && session?.grantIdFor(client.clientId));
  const grant = grantId === undefined ? undefined : await provider.Grant.find(grantId);
  const isAskedAgain = answered === undefined && prompts.has('consent');
  return grant && isAskedAgain ? Object.assign(grant, NOTHING) : grant;
}

const NOTHING = { openid: undefined, resources: undefined, rejected: undefined };
