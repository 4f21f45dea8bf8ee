import { useEffect } from 'preact/hooks';
import { navigate } from '../router.js';

/** Where an application asks for a provider that nobody has connected: the page that it would rather have then. */
export function Direct() {
  useEffect(() => {
    const fallback = new URLSearchParams(location.search).get('fallback') ?? '';
    navigate(/^[a-z-]+$/.test(fallback) ? `/${fallback}` : '/sign-in', { replace: true });
  }, []);
  return null;
}
