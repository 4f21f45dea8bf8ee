import type { Provider } from 'oidc-provider';

/**
 * Lets a session that was never stored go. The provider notes something in it where the page for device codes answers
 * an error, stores what was noted when the request ends, and fails where nothing was stored before: a 500 for everybody
 * who comes without a cookie.
 */
export function persistStoredSessionsOnly({ Session: { prototype } }: Provider): void {
  const { persist } = prototype;
  prototype.persist = async function persistStored() {
    const isStored = typeof this.exp === 'number';
    return isStored ? persist.call(this) : this.jti;
  };
}
