import { beforeAll, describe, expect, it } from 'vitest';
import { type ApiClient, apiClient } from '../../support/api-client.js';
import { addPerson } from '../../support/people.js';
import type { BrowsedClient } from '../../support/signed-in-browser.js';
import { useServer } from '../../support/test-app.js';
import { addBrowsedClient, ALL_SCOPES, openAccountCenter } from './fixture.js';
import { proofOf, type SignedIn, signedInTo } from './self-fixture.js';
import { IDENTITIES, outcome } from './social-fixture.js';

type Check = 'field' | 'scope' | 'third-party' | 'proof';
type Refusal = readonly [number, string];

interface Route {
  readonly method: string;
  readonly path: string;
  readonly body?: object;
  /** In the order in which they are asked. */
  readonly checks: readonly Check[];
  /** What it answers where the scope lacks. */
  readonly lackingScope: Refusal;
  /** What it answers when it has asked for all of it. */
  readonly answer?: Refusal;
}

const CHANGE: readonly Check[] = ['field', 'scope', 'third-party', 'proof'];
const NO_RECORD = [400, 'verification_record.not_found'] as const;
const STORED_TOKENS = {
  path: `${IDENTITIES}/nothing/access-token`,
  checks: ['scope', 'third-party'] as const,
  lackingScope: [403, 'auth.forbidden'] as const,
};

const ROUTES: readonly Route[] = [
  ...['POST', 'PUT'].map((method) => ({
    method,
    path: IDENTITIES,
    body: { newIdentifierVerificationRecordId: 'nothing' },
    checks: CHANGE,
    lackingScope: [401, 'auth.unauthorized'] as const,
    answer: NO_RECORD,
  })),
  {
    method: 'DELETE',
    path: `${IDENTITIES}/nothing`,
    checks: CHANGE,
    lackingScope: [400, 'auth.unauthorized'],
    answer: [404, 'user.identity_not_exist'],
  },
  { ...STORED_TOKENS, method: 'GET' },
  { ...STORED_TOKENS, method: 'PUT', body: { verificationRecordId: 'nothing' }, answer: NO_RECORD },
];

const REFUSALS: Record<Exclude<Check, 'scope'>, Refusal> = {
  field: [400, 'account_center.field_not_editable'],
  'third-party': [403, 'auth.third_party_application_forbidden'],
  proof: [401, 'verification_record.permission_denied'],
};

describe('the order of checks of social identities', () => {
  const server = useServer();
  let api: ApiClient;
  /** By whether the scopes lack, and whether a third party made the application. */
  let accounts: Record<string, SignedIn>;

  beforeAll(async () => {
    api = await apiClient(server.tenant);
    await openAccountCenter(api);
    const { id: userId } = await addPerson(server.tenant);
    const own = await addBrowsedClient(server.tenant);
    const third = await addBrowsedClient(server.tenant, { isThirdParty: true });
    await api.post(`/applications/${third.id}/user-consent-scopes`, {
      userScopes: ['profile', 'identities'],
    });
    const within = { tenant: server.tenant, api };
    const to = (client: BrowsedClient, scope: string) =>
      signedInTo(server, within, { client, userId, scope });
    accounts = {
      'false false': await to(own, ALL_SCOPES),
      'true false': await to(own, 'openid profile'),
      'false true': await to(third, 'openid profile identities'),
      'true true': await to(third, 'openid profile'),
    };
  });

  async function answerOf({ method, path, body }: Route, broken: readonly Check[]) {
    const lacks = (check: Check) => broken.includes(check);
    const account = accounts[`${lacks('scope')} ${lacks('third-party')}`];
    if (!account) throw new Error('there is no such account');
    await openAccountCenter(api, lacks('field') ? { social: 'ReadOnly' } : {});
    const answer = await account.call(method, path, {
      ...(body && { body }),
      ...(!lacks('proof') && { verificationId: await proofOf(server, account) }),
    });
    return outcome(answer);
  }

  it.each(ROUTES.map((route) => [`${route.method} ${route.path}`, route] as const))(
    'is the contract’s: %s',
    async (_name, route) => {
      const pairs = route.checks.flatMap((first, at) =>
        route.checks.slice(at + 1).map((second) => [first, second] as const),
      );
      for (const broken of [...route.checks.map((check) => [check] as const), ...pairs]) {
        const [first] = broken;
        const refusal = first === 'scope' ? route.lackingScope : REFUSALS[first];
        expect([broken, await answerOf(route, broken)]).toEqual([broken, refusal]);
      }
    },
  );

  it.each(
    ROUTES.flatMap((route) => (route.answer ? [[`${route.method} ${route.path}`, route] as const] : [])),
  )('lets through who lacks nothing: %s', async (_name, route) => {
    expect(await answerOf(route, [])).toEqual(route.answer);
  });
});
