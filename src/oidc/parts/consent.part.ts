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
 * has answered: then all that is asked for is missing, and the user chooses again. What is stored stays. So it is with a
 * magic link, which the consent looks at: without it, the browser would go on as whoever is signed in.
 */
async function loadExistingGrant({ oidc }: KoaContextWithOIDC): Promise<Grant | undefined> {
  const { provider, session, client, result } = oidc;
  const answered = result?.consent?.grantId;
  const grantId = answered ?? (client && session?.grantIdFor(client.clientId));
  const grant = grantId === undefined ? undefined : await provider.Grant.find(grantId);
  const isAskedAgain = answered === undefined && asksForConsent(oidc);
  return grant && isAskedAgain ? Object.assign(grant, NOTHING) : grant;
}

function asksForConsent({ prompts, params }: KoaContextWithOIDC['oidc']): boolean {
  return prompts.has('consent') || (params?.['one_time_token'] !== undefined && !prompts.has('none'));
}

const NOTHING = { openid: undefined, resources: undefined, rejected: undefined };
