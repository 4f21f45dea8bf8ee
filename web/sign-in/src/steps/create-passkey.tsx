import { bindPasskey } from '../api/mfa.js';
import { useAsked } from '../mfa/asked.js';
import { BindPasskey } from '../mfa/binding/passkey.js';
import { WaysOut } from '../mfa/ways-out.js';

/** Offers a passkey to sign in with from now on. */
export function CreatePasskey() {
  const asked = useAsked('/create-passkey');
  if (!asked) return null;
  return (
    <>
      <BindPasskey asked={asked} bind={bindPasskey} />
      <WaysOut asked={asked} />
    </>
  );
}
