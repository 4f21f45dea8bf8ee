import { beforeAll, describe, expect, it } from 'vitest';
import { type ApiClient, apiClient } from '../../support/api-client.js';
import { addPerson, PASSWORD } from '../../support/people.js';
import type { BrowsedClient } from '../../support/signed-in-browser.js';
import { useServer } from '../../support/test-app.js';
import { addThirdParty } from '../../support/third-parties.js';
import { addBrowsedClient, ALL_SCOPES, openAccountCenter, provePassword, signInTo } from './fixture.js';

type Check = 'proof' | 'field' | 'scope' | 'third-party';

const CODES: Readonly<Record<Exclude<Check, 'scope'>, readonly [number, string]>> = {
  proof: [401, 'verification_record.permission_denied'],
  field: [400, 'account_center.field_not_editable'],
  'third-party': [403, 'auth.third_party_application_forbidden'],
};

interface Route {
  readonly method: string;
  readonly path: string;
  readonly body?: object;
  readonly field?: string;
  readonly scope?: string;
  /** With which status the route answers a lacking scope. */
  readonly scopeStatus?: 400 | 401;
  /** In the order of the contract. */
  readonly checks: readonly Check[];
  /** What an allowed request is refused with. */
  readonly last: readonly [number, string?];
}

const EMAIL = { email: 'new@acme.example', newIdentifierVerificationRecordId: 'none' };
const PHONE = { phone: '12025550199', newIdentifierVerificationRecordId: 'none' };
const NOT_FOUND = [400, 'verification_record.not_found'] as const;
const OF_ADDRESS = ['proof', 'field', 'scope', 'third-party'] as const;

const ROUTES: readonly Route[] = [
  {
    method: 'PATCH',
    path: '/my-account',
    body: { name: 'Ada' },
    field: 'name',
    scope: 'profile',
    checks: ['field', 'scope', 'third-party'],
    last: [200],
  },
  {
    method: 'PATCH',
    path: '/my-account',
    body: { customData: { a: 1 } },
    field: 'customData',
    scope: 'custom_data',
    checks: ['field', 'scope', 'third-party'],
    last: [200],
  },
  {
    method: 'PATCH',
    path: '/my-account',
    body: { username: 'Ümlaut' },
    checks: [],
    last: [400, 'guard.invalid_input'],
  },
  {
    method: 'PATCH',
    path: '/my-account',
    body: { username: `u${'x'.repeat(127)}` },
    field: 'username',
    scope: 'profile',
    checks: ['field', 'scope', 'third-party', 'proof'],
    last: [200],
  },
  {
    method: 'PATCH',
    path: '/my-account/profile',
    body: { nickname: 'Ada', address: { country: 'UK' } },
    field: 'profile',
    scope: 'address',
    checks: ['field', 'scope', 'third-party'],
    last: [200],
  },
  {
    method: 'POST',
    path: '/my-account/password',
    body: { password: 'short' },
    field: 'password',
    checks: ['third-party', 'proof', 'field'],
    last: [422, 'password.rejected'],
  },
  {
    method: 'POST',
    path: '/my-account/password',
    body: { password: PASSWORD },
    checks: [],
    last: [422, 'user.same_password'],
  },
  {
    method: 'POST',
    path: '/my-account/primary-email',
    body: EMAIL,
    field: 'email',
    scope: 'email',
    checks: OF_ADDRESS,
    last: NOT_FOUND,
  },
  {
    method: 'POST',
    path: '/my-account/primary-email',
    body: { ...EMAIL, email: 'x@blocked.example' },
    checks: [],
    last: [422, 'session.email_blocklist.email_not_allowed'],
  },
  {
    method: 'DELETE',
    path: '/my-account/primary-email',
    field: 'email',
    scope: 'email',
    checks: OF_ADDRESS,
    last: [204],
  },
  {
    method: 'POST',
    path: '/my-account/primary-phone',
    body: PHONE,
    field: 'phone',
    scope: 'phone',
    checks: OF_ADDRESS,
    last: NOT_FOUND,
  },
  {
    method: 'DELETE',
    path: '/my-account/primary-phone',
    field: 'phone',
    scope: 'phone',
    checks: OF_ADDRESS,
    last: [204],
  },
  {
    method: 'POST',
    path: '/verifications/password',
    body: { password: 'wrong' },
    checks: ['third-party'],
    last: [422, 'session.invalid_credentials'],
  },
  {
    method: 'POST',
    path: '/verifications/verification-code',
    body: { identifier: { type: 'email', value: 'x@blocked.example' } },
    checks: ['third-party'],
    last: [422, 'session.email_blocklist.email_not_allowed'],
  },
  {
    method: 'POST',
    path: '/verifications/verification-code/verify',
    body: { identifier: { type: 'email', value: EMAIL.email }, verificationId: 'none', code: '000000' },
    checks: ['third-party'],
    last: NOT_FOUND,
  },
];

/** Everything that a route checks is wrong, then all but the first, and so on, until nothing is. */
const CASES = ROUTES.flatMap((route) =>
  [...route.checks, undefined].map((first, index): [string, Route, readonly Check[]] => [
    `${route.method} ${route.path} ${JSON.stringify(route.body ?? {})}: ${first ?? 'what comes last'}`,
    route,
    route.checks.slice(index),
  ]),
);

describe('a request that breaks several rules is told of the first', () => {
  const server = useServer();
  let api: ApiClient;
  let own: BrowsedClient;
  let third: BrowsedClient;

  beforeAll(async () => {
    api = await apiClient(server.tenant);
    await api.patch('/sign-in-exp', { emailBlocklistPolicy: { customBlocklist: ['@blocked.example'] } });
    own = await addBrowsedClient(server.tenant);
    const { clientId: id, redirectUri } = await addThirdParty(server, server.tenant, {
      userScopes: ALL_SCOPES.split(' ').filter((scope) => !['openid', 'offline_access'].includes(scope)),
    });
    third = { id, redirectUri };
  });

  it.each(CASES)('%s', async (_name, route, wrong) => {
    const { method, path, body, field = 'name', scope = '', scopeStatus = 400, last } = route;
    const { id: userId } = await addPerson(server.tenant);
    const scopes = ALL_SCOPES.split(' ').filter((one) => !wrong.includes('scope') || one !== scope);
    await openAccountCenter(api);
    const verifier = await signInTo(server, server.tenant, { userId, client: own });
    const proof = wrong.includes('proof') ? undefined : await provePassword(verifier);
    const client = wrong.includes('third-party') ? third : own;
    // The same session: the proof counts nowhere else.
    const answer = await verifier.browser.signIn(userId, client, {
      scope: scopes.join(' '),
      prompt: 'consent',
    });
    const { body: tokens } = await verifier.browser.redeem(client, answer);
    await openAccountCenter(api, wrong.includes('field') ? { [field]: 'ReadOnly' } : {});

    const caller = verifier.withToken(String(tokens['access_token']));
    const sent = { ...(body && { body }), ...(proof !== undefined && { verificationId: proof }) };
    const [first] = wrong;
    const [status, code] =
      first === undefined ? last : first === 'scope' ? [scopeStatus, 'auth.unauthorized'] : CODES[first];
    expect(await caller.call(method, path, sent)).toMatchObject({ status, ...(code && { body: { code } }) });
  });
});
