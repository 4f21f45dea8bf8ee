import type { ReferredApplication } from '#src/modules/applications/applications.public.js';
import { ConsentErrors } from './consent.errors.js';

/** Users are asked for their consent only by applications that others run. */
export function requireThirdParty({ isThirdParty }: ReferredApplication): void {
  if (!isThirdParty) throw ConsentErrors.thirdPartyOnly();
}
