import { describe, expect, it } from 'vitest';
import { openAccountCenter } from './fixture.js';
import {
  answerTo,
  brokenBy,
  type CallerCheck,
  type CheckedRoute,
  type Refusal,
  useCallers,
} from './checks-fixture.js';

type Check = CallerCheck | 'field' | 'factor';

interface Route extends CheckedRoute<Check> {
  readonly field: 'mfa' | 'passkey' | 'session';
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

const REFUSALS: Record<Check, (method: string) => Refusal> = {
  proof: () => [401, 'verification_record.permission_denied'],
  field: (method) => [400, `account_center.field_not_${method === 'GET' ? 'enabled' : 'editable'}`],
  scope: () => [401, 'auth.unauthorized'],
  'third-party': () => [403, 'auth.third_party_application_forbidden'],
  factor: () => [400, 'session.mfa.mfa_factor_not_enabled'],
};

const factors = (list: string[]) => ({ mfa: { policy: 'UserControlled', factors: list } });
const ALL_FACTORS = factors(['Totp', 'WebAuthn', 'BackupCode']);

describe('the order of checks', () => {
  const callers = useCallers(['profile', 'identities', 'urn:logto:scope:sessions']);

  async function answerOf(route: Route, broken: readonly Check[]) {
    const shut = { [route.field]: route.method === 'GET' ? 'Off' : 'ReadOnly' };
    await openAccountCenter(callers.api, broken.includes('field') ? shut : {});
    await callers.api.patch('/sign-in-exp', broken.includes('factor') ? factors([]) : ALL_FACTORS);
    return answerTo(callers, route, broken);
  }

  it.each(
    ROUTES.map((route) => [`${route.method} ${route.path} ${JSON.stringify(route.body)}`, route] as const),
  )('is the contract’s: %s', async (_name, route) => {
    for (const broken of brokenBy(route.checks)) {
      const [first] = broken;
      expect([broken, await answerOf(route, broken)]).toEqual([broken, REFUSALS[first](route.method)]);
    }
    const [status, code] = await answerOf(route, []);
    expect([status, ...(code === undefined ? [] : [code])]).toEqual(route.answer);
  });

  it.each(['totp-secret', 'backup-codes'])(
    'lets any token have %s generated, without scope, proof or field',
    async (what) => {
      await openAccountCenter(callers.api, { mfa: 'Off' });
      const answer = await callers.accounts['true true']?.call('POST', `${FACTORS}/${what}/generate`);
      expect(answer?.status).toBe(200);
    },
  );
});
