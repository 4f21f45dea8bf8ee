import { useEffect, useState } from 'preact/hooks';
import { callWithToken } from './token-call.js';

/** The account that somebody has with a social provider, and what that says of them. */
export interface Identity {
  readonly userId: string;
  readonly details?: Readonly<Record<string, unknown>>;
}

/** The account that somebody has with the provider of their enterprise. */
export interface EnterpriseIdentity {
  readonly id: string;
  readonly issuer: string;
  readonly identityId: string;
  readonly ssoConnectorId: string;
  /** What the provider says of them. */
  readonly detail: Readonly<Record<string, unknown>>;
}

/** Without what the tenant does not show. */
export interface Account {
  readonly id: string;
  readonly name?: string | null;
  readonly avatar?: string | null;
  readonly username?: string | null;
  readonly primaryEmail?: string | null;
  readonly primaryPhone?: string | null;
  readonly hasPassword?: boolean;
  /** By the target of the provider. */
  readonly identities?: Readonly<Record<string, Identity>>;
  readonly ssoIdentities?: readonly EnterpriseIdentity[];
  /** Whether there is anything by which its user can confirm that it is them. */
  readonly hasSecurityVerificationMethod: boolean;
}

let account: Account | undefined;

const CHANGED = 'portico:account';

/** Asks for the account anew, and shows it wherever it is shown. */
export async function loadAccount(): Promise<void> {
  account = await callWithToken<Account>('GET', '/api/my-account');
  dispatchEvent(new Event(CHANGED));
}

/** Throws before it was loaded. */
export function currentAccount(): Account {
  if (!account) throw new Error('there is no account yet');
  return account;
}

export function useAccount(): Account {
  const [shown, show] = useState(currentAccount);
  useEffect(() => {
    const update = (): void => show(currentAccount());
    addEventListener(CHANGED, update);
    return () => removeEventListener(CHANGED, update);
  }, []);
  return shown;
}
