import { beforeAll, describe, expect, it } from 'vitest';
import { UsernameRules } from '#src/modules/users/users.public.js';
import { TenantContext } from '#src/platform/tenancy/tenant-context.js';
import { apiClient, type ApiClient } from '../../support/api-client.js';
import { BrowserlessClient } from '../../support/browserless-client.js';
import { addClient, PASSWORD } from '../../support/people.js';
import { sql } from '../../support/sql.js';
import { useServer } from '../../support/test-app.js';
import { refusal } from '../roles/fixture.js';
import { createUser } from '../users/fixture.js';

const server = useServer();
let api: ApiClient;
let other: ApiClient;

beforeAll(async () => {
  [api, other] = [await apiClient(server.tenant), await apiClient(server.other)];
});

const CONFLICTS = '/sign-in-exp/username-policy/case-sensitivity-conflicts';
const TAKEN = [422, 'user.username_already_in_use'];

const tellApart = (client: ApiClient, caseSensitive: boolean) =>
  client.patch('/sign-in-exp', { usernamePolicy: { caseSensitive } });

describe('cases of usernames', () => {
  it('are told apart until a tenant says otherwise, and again once it does', async () => {
    const id = await createUser(other, { username: 'Anna' });
    expect((await tellApart(other, false)).body).toMatchObject({ usernamePolicy: { caseSensitive: false } });
    expect(refusal(await other.post('/users', { username: 'aNNA' }))).toEqual(TAKEN);
    expect((await other.get(`/users/${id}`)).body).toMatchObject({ username: 'Anna' });
    await createUser(other, { username: 'Bert' });
    expect(refusal(await other.patch(`/users/${id}`, { username: 'BERT' }))).toEqual(TAKEN);
    await tellApart(other, true);
    await createUser(other, { username: 'aNNA' });
    expect(refusal(await other.post('/users', { username: 'Bert' }))).toEqual(TAKEN);
  });

  it('stay apart while users differ in nothing else', async () => {
    const ids = await Promise.all(['Carl', 'carl', 'CARL'].map((username) => createUser(api, { username })));
    const pair = await Promise.all(['Dora', 'dora'].map((username) => createUser(api, { username })));
    const answer = await api.patch('/sign-in-exp', {
      signInMode: 'SignIn',
      usernamePolicy: { caseSensitive: false },
    });
    expect(refusal(answer)).toEqual([409, 'sign_in_experiences.username_policy_case_conflicts_exist']);
    expect((await api.get('/sign-in-exp')).body).toMatchObject({
      signInMode: 'SignInAndRegister',
      usernamePolicy: { caseSensitive: true },
    });
    const carl = { usernameLower: 'carl', userIds: ids.toSorted() };
    expect((await api.get(CONFLICTS)).body).toEqual({
      totalConflicts: 2,
      samples: [carl, { usernameLower: 'dora', userIds: pair.toSorted() }],
    });
    expect((await api.get(`${CONFLICTS}?limit=1`)).body).toEqual({ totalConflicts: 2, samples: [carl] });
  });

  it('conflict in one tenant, and not between two', async () => {
    await createUser(api, { username: 'Emil' });
    await createUser(other, { username: 'emil' });
    expect(JSON.stringify((await api.get(CONFLICTS)).body)).not.toContain('emil');
    expect(JSON.stringify((await other.get(CONFLICTS)).body)).not.toContain('emil');
  });

  it.each(['0', '101', 'many'])('are listed for a limit from 1 to 100, not %s', async (limit) => {
    expect(refusal(await api.get(`${CONFLICTS}?limit=${limit}`))).toEqual([400, 'guard.invalid_input']);
  });
});

describe('a switch that races with new users', () => {
  it('leaves every username in the form that the policy compares', async () => {
    const { databaseUrl, other: tenant } = server;
    await sql(databaseUrl, 'delete from users where tenant_id = $1', [tenant.id]);
    await tellApart(other, true);
    const names = Array.from({ length: 15 }, (_, index) => `Race${index}`);
    const create = (username: string) => other.post('/users', { username });
    const [switched] = await Promise.all([tellApart(other, false), ...names.map(create)]);
    expect(switched.status).toBe(200);
    const [stored] = await sql<{ wrong: number; all: number }>(
      databaseUrl,
      `select count(*)::int as all, count(*) filter (where username_key <> lower(username))::int as wrong
       from users where tenant_id = $1`,
      [tenant.id],
    );
    expect(stored).toEqual({ all: names.length, wrong: 0 });
  });
});

describe('the policy for usernames', () => {
  const checked = (username: string, tenantId = server.tenant.id): Promise<void> =>
    TenantContext.run(tenantId, () => server.app.get(UsernameRules).requireAllowed(username));

  beforeAll(async () => {
    const usernamePolicy = {
      minLength: 3,
      maxLength: 6,
      allowedChars: { lowercase: false, uppercase: false, numbers: false, underscore: false },
    };
    await api.patch('/sign-in-exp', { usernamePolicy });
  });

  it.each([
    ['', 'required'],
    ['1a', 'starts_with_number'],
    ['a-', 'invalid_charset_hard'],
    ['ä', 'invalid_charset_hard'],
    ['aA', 'too_short'],
    ['aA_1bcd', 'too_long'],
    ['aA_1', 'uppercase_not_allowed'],
    ['a_1', 'lowercase_not_allowed'],
    ['_1_', 'numbers_not_allowed'],
    ['___', 'underscore_not_allowed'],
  ])('refuses %j as user.username_%s', async (username, violation) => {
    await expect(checked(username)).rejects.toMatchObject({
      kind: 'unprocessable',
      code: `user.username_${violation}`,
    });
  });

  it.each([
    [
      '/verification/new-password-identity',
      { identifier: { type: 'username', value: 'ab' }, password: PASSWORD },
    ],
    ['/profile', { type: 'username', value: 'ab' }],
  ])('binds those who sign up: %s', async (path, body) => {
    const browser = new BrowserlessClient(server.tenant, await addClient(server.tenant));
    await browser.authorize();
    await browser.experience('PUT', '', { interactionEvent: 'Register' });
    const answer = await browser.api('POST', `experience${path}`, body);
    expect([answer.status, answer.body['code']]).toEqual([422, 'user.username_too_short']);
  });

  it('is that of one tenant, and no matter to operators', async () => {
    await expect(checked('aA_1bcd', server.other.id)).resolves.toBeUndefined();
    await createUser(api, { username: 'aA_1bcdefgh' });
  });
});
