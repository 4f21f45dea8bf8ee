import { useEffect } from 'preact/hooks';
import { offersSingleSignOn } from '../enterprise/connectors.js';
import { lazy } from '../layout/lazy.js';
import { navigate } from '../router.js';

const Pages = lazy(async () => (await import('../enterprise/single-sign-on.js')).SingleSignOnPages);

/** Where people sign in through their enterprise. A tenant that offers that to nobody has them sign in as they can. */
export function SingleSignOn({ part }: { readonly part: string }) {
  useEffect(() => {
    if (!offersSingleSignOn) navigate('/sign-in', { replace: true });
  }, []);
  return offersSingleSignOn ? <Pages part={part} /> : null;
}
