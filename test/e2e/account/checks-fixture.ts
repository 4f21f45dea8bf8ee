import { beforeAll } from 'vitest';
import { type ApiClient, apiClient } from '../../support/api-client.js';
import { addPerson } from '../../support/people.js';
import type { BrowsedClient } from '../../support/signed-in-browser.js';
import { type TestApp, useServer } from '../../support/test-app.js';
import { addBrowsedClient, ALL_SCOPES, openAccountCenter } from './fixture.js';
import { proofOf, type SignedIn, signedInTo } from './self-fixture.js';
import { outcome } from './social-fixture.js';

export type CallerCheck = 'proof' | 'scope' | 'third-party';
export type Refusal = readonly [number, string];

export interface CheckedRoute<Check extends string = string> {
  readonly method: string;
  readonly path: string;
  readonly body?: object;
  /** In the order in which they are asked. */
  readonly checks: readonly Check[];
}

export interface Callers {
  readonly server: TestApp;
  api: ApiClient;
  /** By whether the scopes lack, and whether a third party made the application. */
  accounts: Record<string, SignedIn>;
}

/** One user in applications of the tenant and of a third party, each with the scopes and without. */
export function useCallers(scopes: readonly string[]): Callers {
  const callers = { server: useServer() } as Callers;
  beforeAll(async () => {
    const { tenant } = callers.server;
    const api = await apiClient(tenant);
    await openAccountCenter(api);
    const { id: userId } = await addPerson(tenant);
    const own = await addBrowsedClient(tenant);
    const third = await addBrowsedClient(tenant, { isThirdParty: true });
    await api.post(`/applications/${third.id}/user-consent-scopes`, { userScopes: scopes });
    const to = (client: BrowsedClient, scope: string) =>
      signedInTo(callers.server, { tenant, api }, { client, userId, scope });
    callers.api = api;
    callers.accounts = {
      'false false': await to(own, ALL_SCOPES),
      'true false': await to(own, 'openid profile'),
      'false true': await to(third, ['openid', ...scopes].join(' ')),
      'true true': await to(third, 'openid profile'),
    };
  });
  return callers;
}

/** What a route answers to the caller who lacks what is broken. */
export async function answerTo(
  { server, accounts }: Callers,
  { method, path, body }: CheckedRoute,
  broken: readonly string[],
) {
  const lacks = (check: CallerCheck) => broken.includes(check);
  const account = accounts[`${lacks('scope')} ${lacks('third-party')}`];
  if (!account) throw new Error('there is no such account');
  const answer = await account.call(method, path, {
    ...(body && { body }),
    ...(!lacks('proof') && { verificationId: await proofOf(server, account) }),
  });
  return outcome(answer);
}

/** Each check alone, and each with each that is asked later. */
export const brokenBy = <Check extends string>(
  checks: readonly Check[],
): (readonly [Check, ...Check[]])[] => [
  ...checks.map((check) => [check] as const),
  ...checks.flatMap((first, at) => checks.slice(at + 1).map((second) => [first, second] as const)),
];
