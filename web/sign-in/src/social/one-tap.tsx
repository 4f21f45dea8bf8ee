import { useEffect } from 'preact/hooks';
import { experience } from '../settings.js';
import { keepOneTap } from './attempt.js';
import { redirectUriOf } from './send-to-provider.js';

const SCRIPT = 'https://accounts.google.com/gsi/client';

/** Has Google offer the account that somebody is signed in with. Its script loads on the pages alone whose policy names it. */
export function OneTap() {
  const { googleOneTap } = experience;
  useEffect(() => {
    if (!googleOneTap) return;
    keepOneTap({ query: location.search, from: location.pathname });
    if (document.querySelector(`script[src="${SCRIPT}"]`)) return;
    document.head.append(Object.assign(document.createElement('script'), { src: SCRIPT, async: true }));
  }, []);
  if (!googleOneTap) return null;
  const { clientId, connectorId, autoSelect, closeOnTapOutside = true, itpSupport } = googleOneTap;
  return (
    <div
      id="g_id_onload"
      data-client_id={clientId}
      data-login_uri={redirectUriOf(connectorId)}
      data-context="signin"
      data-auto_select={String(autoSelect ?? false)}
      data-cancel_on_tap_outside={String(closeOnTapOutside)}
      data-itp_support={String(itpSupport ?? false)}
    />
  );
}
