import { afterAll, beforeAll } from 'vitest';
import type { ApiAnswer, ApiClient } from '../../support/api-client.js';
import { startIdentityProvider, type IdentityProvider } from '../../support/identity-provider.js';
import type { AccountClient } from './fixture.js';
import type { SignedIn } from './self-fixture.js';

export const IDENTITIES = '/my-account/identities';
export const RETURN_TO = 'https://app.example.com/link';
export const LOOPBACK = { OUTBOUND_ALLOWED_HOSTS: '127.0.0.1' };

/** An identity provider for the tests of a file. */
export function useIdentityProvider(): IdentityProvider {
  const idp = {} as IdentityProvider;
  beforeAll(async () => void Object.assign(idp, await startIdentityProvider()));
  afterAll(() => idp.close());
  return idp;
}

export interface Begun {
  readonly verificationRecordId: string;
  readonly authorizationUri: string;
  readonly expiresAt: string;
}

export const begin = (account: AccountClient, connectorId: string, more: object = {}): Promise<ApiAnswer> =>
  account.call('POST', '/verifications/social', {
    body: { connectorId, state: 'state-1', redirectUri: RETURN_TO, ...more },
  });

export const answer = (
  account: AccountClient,
  verificationRecordId: string,
  connectorData: object,
): Promise<ApiAnswer> =>
  account.call('POST', '/verifications/social/verify', { body: { verificationRecordId, connectorData } });

/** Signs in with the provider as `sub`, who has an account there; the id of the verified record. */
export async function showIdentity(
  account: AccountClient,
  idp: IdentityProvider,
  { connectorId, sub, scope }: { connectorId: string; sub: string; scope?: string },
): Promise<string> {
  const begun = await begin(account, connectorId, scope === undefined ? {} : { scope });
  if (begun.status !== 201) throw new Error(`${begun.status} ${JSON.stringify(begun.body)}`);
  const { verificationRecordId, authorizationUri } = begun.body as Begun;
  const returned = await idp.signIn(authorizationUri, sub);
  const { status, body } = await answer(account, verificationRecordId, returned);
  if (status !== 200) throw new Error(`${status} ${JSON.stringify(body)}`);
  return verificationRecordId;
}

/** Links what a record has shown, by POST, or in place of what there is by PUT. */
export const link = (
  account: AccountClient,
  recordId: string,
  verificationId?: string,
  method: 'POST' | 'PUT' = 'POST',
): Promise<ApiAnswer> =>
  account.call(method, IDENTITIES, {
    body: { newIdentifierVerificationRecordId: recordId },
    ...(verificationId !== undefined && { verificationId }),
  });

export const outcome = ({ status, body }: ApiAnswer) => [
  status,
  (body as { code?: string } | undefined)?.code,
];

/** The identities of a user, by their targets. */
export const identitiesOf = async (api: ApiClient, { userId }: SignedIn): Promise<Record<string, unknown>> =>
  Object((await api.get(`/users/${userId}`)).body)['identities'];
