import { isRefusal } from '../api/client.js';
import type { Identifier } from '../api/experience.js';
import { Fault } from '../form/problem.js';
import { asksForTerms } from '../form/terms.js';
import type { Attempt } from '../social/attempt.js';
import { offersSingleSignOn } from './connectors.js';

const leading = () => import('./lead-to-enterprise.js');

/** Leads whoever belongs to an enterprise there, before anything else is asked; comes back where somebody belongs to none. */
export async function enterpriseFirst(
  { type, value }: Identifier,
  origin: Pick<Attempt, 'from' | 'hasAgreed'>,
): Promise<void> {
  if (!offersSingleSignOn || type !== 'email') return;
  await (await leading()).leadByAddress(value, origin);
}

/** Goes on where the server lets somebody in by their enterprise alone. Throws any other failure again. */
export async function enterpriseIfRequired(error: unknown): Promise<void> {
  if (!isRefusal(error, 'session.sso_enabled')) throw error;
  const isRegistration = /^\/(identifier-)?register/.test(location.pathname);
  await (
    await leading()
  ).leadAsRequired(error, {
    from: isRegistration ? '/register' : '/sign-in',
    hasAgreed: asksForTerms(isRegistration),
  });
  throw new Fault('enterprise.required');
}
