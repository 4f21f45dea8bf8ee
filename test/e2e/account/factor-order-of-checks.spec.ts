import { beforeAll, describe, expect, it } from 'vitest';
import { type ApiClient, apiClient } from '../../support/api-client.js';
import { addPerson } from '../../support/people.js';
import type { BrowsedClient } from '../../support/signed-in-browser.js';
import { useServer } from '../../support/test-app.js';
import { addBrowsedClient, ALL_SCOPES, openAccountCenter } from './fixture.js';
import { proofOf, type SignedIn, signedInTo } from './self-fixture.js';

type Check = 'proof' | 'field' | 'scope' | 'third-party' | 'factor';

interface Route {
  readonly method: string;
  readonly path: string;
  readonly body?: object;
  readonly field: 'mfa' | 'passkey' | 'session';
  /** In the order in which they are asked. */
  readonly checks: readonly Check[];
  /** What it answers when it has asked for all of it. */
  readonly answer: readonly [number, string?];
}

const CHANGE: readonly Check[] = ['proof', 'scope', 'third-party', 'field'];
const FACTORS = '/my-account/mfa-verifications';
const TOTP = { secret: 'A'.repeat(32) };

const NO_RECORD = [400, 'verification_record.not_found'] as const;

const ROUTES: readonly Route[] = [
  { method: 'GET', path: FACTORS, field: 'mfa', checks: ['field', 'scope'], answer: [200] },
  ...[
    {
      body: { type: 'Totp', ...TOTP, code: 'wrong!' },
      field: 'mfa' as const,
      answer: [400, 'session.mfa.invalid_totp_code'] as const,
    },
    {
      body: { type: 'BackupCode', codes: [] },
      field: 'mfa' as const,
      answer: [422, 'session.mfa.backup_code_can_not_be_alone'] as const,
    },
    {
      body: { type: 'WebAuthn', newIdentifierVerificationRecordId: 'x' },
      field: 'passkey' as const,
      answer: NO_RECORD,
    },
  ].map((each): Route => ({
    ...each,
    method: 'POST',
    path: FACTORS,
    checks: ['proof', 'field', 'scope', 'third-party', 'factor'],
  })),
  {
    method: 'PUT',
    path: `${FACTORS}/totp`,
    body: { ...TOTP, code: 'wrong!' },
    field: 'mfa',
    checks: ['proof', 'field', 'scope', 'third-party', 'factor'],
    answer: [400, 'session.mfa.invalid_totp_code'],
  },
  {
    method: 'GET',
    path: `${FACTORS}/backup-codes`,
    field: 'mfa',
    checks: ['proof', 'scope'],
    answer: [404, 'verification_record.not_found'],
  },
  {
    method: 'PATCH',
    path: `${FACTORS}/nothing/name`,
    body: { name: 'Laptop' },
    field: 'passkey',
    checks: ['proof', 'field', 'scope', 'third-party'],
    answer: NO_RECORD,
  },
  {
    method: 'DELETE',
    path: `${FACTORS}/nothing`,
    field: 'mfa',
    checks: ['proof', 'scope', 'third-party'],
    answer: NO_RECORD,
  },
  {
    method: 'GET',
    path: '/my-account/mfa-settings',
    field: 'mfa',
    checks: ['scope', 'field'],
    answer: [200],
  },
  {
    method: 'PATCH',
    path: '/my-account/mfa-settings',
    body: { skipMfaOnSignIn: false },
    field: 'mfa',
    checks: CHANGE,
    answer: [200],
  },
  {
    method: 'GET',
    path: '/my-account/logto-configs',
    field: 'mfa',
    checks: ['scope', 'field'],
    answer: [200],
  },
  {
    method: 'PATCH',
    path: '/my-account/logto-configs',
    body: {},
    field: 'mfa',
    checks: CHANGE,
    answer: [200],
  },
  {
    method: 'GET',
    path: '/my-account/sessions',
    field: 'session',
    checks: ['proof', 'field', 'scope'],
    answer: [200],
  },
  {
    method: 'DELETE',
    path: '/my-account/sessions/nothing',
    field: 'session',
    checks: ['proof', 'field', 'scope', 'third-party'],
    answer: [400, 'oidc.session_not_found'],
  },
  {
    method: 'GET',
    path: '/my-account/grants',
    field: 'session',
    checks: ['proof', 'field', 'scope'],
    answer: [200],
  },
  {
    method: 'DELETE',
    path: '/my-account/grants/nothing',
    field: 'session',
    checks: ['proof', 'field', 'scope', 'third-party'],
    answer: [404, 'oidc.invalid_grant'],
  },
  {
    method: 'POST',
    path: '/verifications/web-authn/registration',
    field: 'mfa',
    checks: ['third-party'],
    answer: [200],
  },
];

const REFUSALS: Record<Check, (method: string) => readonly [number, string]> = {
  proof: () => [401, 'verification_record.permission_denied'],
  field: (method) => [400, `account_center.field_not_${method === 'GET' ? 'enabled' : 'editable'}`],
  scope: () => [401, 'auth.unauthorized'],
  'third-party': () => [403, 'auth.third_party_application_forbidden'],
  factor: () => [400, 'session.mfa.mfa_factor_not_enabled'],
};

const factors = (list: string[]) => ({ mfa: { policy: 'UserControlled', factors: list } });
const ALL_FACTORS = factors(['Totp', 'WebAuthn', 'BackupCode']);

describe('the order of checks', () => {
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
      userScopes: ['profile', 'identities', 'urn:logto:scope:sessions'],
    });
    const within = { tenant: server.tenant, api };
    const to = (client: BrowsedClient, scope: string) =>
      signedInTo(server, within, { client, userId, scope });
    accounts = {
      'false false': await to(own, ALL_SCOPES),
      'true false': await to(own, 'openid profile'),
      'false true': await to(third, 'openid profile identities urn:logto:scope:sessions'),
      'true true': await to(third, 'openid profile'),
    };
  });

  async function refusalOf({ method, path, body, field }: Route, broken: readonly Check[]) {
    const lacks = (check: Check) => broken.includes(check);
    const account = accounts[`${lacks('scope')} ${lacks('third-party')}`];
    if (!account) throw new Error('there is no such account');
    const shut = { [field]: method === 'GET' ? 'Off' : 'ReadOnly' };
    await openAccountCenter(api, lacks('field') ? shut : {});
    await api.patch('/sign-in-exp', lacks('factor') ? factors([]) : ALL_FACTORS);
    const answer = await account.call(method, path, {
      ...(body && { body }),
      ...(!lacks('proof') && { verificationId: await proofOf(server, account) }),
    });
    return [answer.status, (answer.body as { code?: string } | undefined)?.code] as const;
  }

  it.each(
    ROUTES.map((route) => [`${route.method} ${route.path} ${JSON.stringify(route.body)}`, route] as const),
  )('is the contract’s: %s', async (_name, route) => {
    const pairs = route.checks.flatMap((first, at) =>
      route.checks.slice(at + 1).map((second) => [first, second] as const),
    );
    for (const broken of [...route.checks.map((check) => [check] as const), ...pairs]) {
      const [first] = broken;
      expect([broken, await refusalOf(route, broken)]).toEqual([broken, REFUSALS[first](route.method)]);
    }
    const [status, code] = await refusalOf(route, []);
    expect([status, ...(code === undefined ? [] : [code])]).toEqual(route.answer);
  });

  it.each(['totp-secret', 'backup-codes'])(
    'lets any token have %s generated, without scope, proof or field',
    async (what) => {
      await openAccountCenter(api, { mfa: 'Off' });
      const answer = await accounts['true true']?.call('POST', `${FACTORS}/${what}/generate`);
      expect(answer?.status).toBe(200);
    },
  );
});
