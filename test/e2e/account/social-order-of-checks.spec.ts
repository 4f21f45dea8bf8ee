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
import { IDENTITIES } from './social-fixture.js';

type Check = CallerCheck | 'field';

interface Route extends CheckedRoute<Check> {
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
  const callers = useCallers(['profile', 'identities']);

  async function answerOf(route: Route, broken: readonly Check[]) {
    await openAccountCenter(callers.api, broken.includes('field') ? { social: 'ReadOnly' } : {});
    return answerTo(callers, route, broken);
  }

  it.each(ROUTES.map((route) => [`${route.method} ${route.path}`, route] as const))(
    'is the contract’s: %s',
    async (_name, route) => {
      for (const broken of brokenBy(route.checks)) {
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
