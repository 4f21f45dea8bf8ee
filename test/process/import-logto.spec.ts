import { readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { calculateJwkThumbprint, createRemoteJWKSet, decodeJwt, exportJWK, jwtVerify, SignJWT } from 'jose';
import { createPublicKey } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, inject, it, onTestFinished, vi } from 'vitest';
import { importLogto } from '#src/cli/import-logto.js';
import { type ApiClient, apiClient } from '../support/api-client.js';
import { DECIDED, GINA, LISTED_FACTORS, usesOfFactors } from './logto-factors.js';
import { BrowserlessClient } from '../support/browserless-client.js';
import { emptyDatabase } from '../support/database-copy.js';
import { addToLogto } from '../support/logto-database.js';
import { sql } from '../support/sql.js';
import { useServer } from '../support/test-app.js';
import { rowCounts } from './row-counts.js';
import { requestToken } from '../support/tokens.js';
import { environmentOfTest } from './environment.js';
import { filledLogto, type KnownBefore } from './logto-rows.js';

const server = useServer();
const report = join(tmpdir(), `import-logto-${process.pid}.jsonl`);
let before: KnownBefore;
let api: ApiClient;

interface Run {
  readonly printed: string;
  readonly exitCode: number;
}

/** Runs the command beside the server. */
async function importInto(databaseUrl: string, ...args: string[]): Promise<Run> {
  const { environment } = inject('testServer');
  // Without the development mailbox: nothing can be sent there.
  const settings = { ...environment, DB_URL: databaseUrl, NODE_ENV: 'production' };
  for (const [name, value] of Object.entries(settings)) vi.stubEnv(name, value);
  const printed = vi.spyOn(console, 'log').mockReturnValue();
  const complained = vi.spyOn(console, 'error').mockReturnValue();
  try {
    await importLogto(args);
    const lines = [...printed.mock.calls, ...complained.mock.calls].flat();
    return { printed: lines.join('\n'), exitCode: Number(process.exitCode ?? 0) };
  } finally {
    process.exitCode = undefined;
    vi.unstubAllEnvs();
    printed.mockRestore();
    complained.mockRestore();
  }
}

/** Waits until the server has heard of the keys that its tokens are signed with from then on. */
async function signInAnew(): Promise<void> {
  await expect
    .poll(async () => (await fetch(`${server.tenant.issuer}/jwks`)).json())
    .toMatchObject({ keys: [{ alg: 'ES384' }] });
  api = await apiClient(server.tenant);
}

const get = async (path: string): Promise<unknown> => (await api.get(path)).body;

beforeAll(async () => {
  before = await filledLogto();
  api = await apiClient(server.tenant);
});
afterAll(() => rm(report, { force: true }));

describe('the import from Logto', () => {
  it('writes nothing in a dry run, and says what would come along', async () => {
    const counts = await rowCounts(server.databaseUrl);
    const { printed, exitCode } = await importInto(server.databaseUrl, '--from', before.url, '--dry-run');
    expect(printed).toMatch(/users: 3 imported, 3 refused, 1 without a part of them/);
    expect(printed).toMatch(/Nothing was written: \d+ rows would be imported\. \d rows are refused\./);
    expect(exitCode).toBe(1);
    expect(await rowCounts(server.databaseUrl)).toEqual(counts);
  });

  it('brings over what there is, and reports what cannot come along', async () => {
    const other = await sql(server.databaseUrl, `select id from users where tenant_id <> 'default'`);
    const { exitCode } = await importInto(server.databaseUrl, ...wordsOfHowTo('--report'));
    expect(exitCode).toBe(1);
    await signInAnew();
    const lines = (await readFile(report, 'utf8')).trim().split('\n');
    const told = lines.map((line): Record<string, string> => JSON.parse(line));
    expect(
      told.map(({ table, id, outcome, code }) => `${table} ${id} ${outcome}: ${code}`).toSorted(),
    ).toEqual([
      'applications saml-app refused: import.unsupported_application',
      'settings sign_in_experiences.signUp left out: sign_in_experiences.enabled_connector_not_found',
      'users ben000000001 left out: import.factors_left_out',
      'users carl00000001 refused: user.email_already_in_use',
      'users dora00000001 refused: user.invalid_phone',
      'users emil00000001 refused: entity.value_too_long',
      'users_roles carl00000001/clerk refused: entity.relation_foreign_key_not_found',
    ]);
    expect(lines.join('')).not.toMatch(/acme\.example|xxxx|\$2b/);
    expect(await sql(server.databaseUrl, `select id from users where tenant_id <> 'default'`)).toEqual(other);
  });

  it('shows users as they were', async () => {
    expect(await get('/users/anna00000001?includeSsoIdentities=true')).toMatchObject({
      id: 'anna00000001',
      username: 'anna',
      primaryEmail: 'Anna@acme.example',
      primaryPhone: '4915112345678',
      name: 'Anna Kovač',
      avatar: 'https://acme.example/anna.png',
      profile: { familyName: 'Kovač' },
      customData: { customer: 17 },
      identities: { google: { userId: 'google-1', details: { email: 'anna@gmail.example' } } },
      ssoIdentities: [{ issuer: 'https://idp.acme.example', identityId: 'anna' }],
      lastSignInAt: Date.UTC(2024, 2, 5, 6, 7, 8),
      createdAt: Date.UTC(2024, 2, 5, 6, 7, 8),
      isSuspended: false,
      hasPassword: true,
    });
    expect(await get('/users/ben000000001')).toMatchObject({ isSuspended: true, hasPassword: true });
    expect(await get('/users/anna00000001/roles')).toMatchObject([{ id: 'clerk', isDefault: true }]);
    expect(await get('/users/anna00000001/personal-access-tokens')).toMatchObject([
      { name: 'Laptop', value: before.personalToken },
    ]);
  });

  it('lets people sign in with their old password', async () => {
    const browser = new BrowserlessClient(server.tenant, before.web);
    const tokens = await browser.signIn('anna', before.password);
    expect(tokens).toBeDefined();
    const verify = (password: string) => api.post('/users/anna00000001/password/verify', { password });
    expect((await verify(before.password)).status).toBe(204);
    expect((await verify('wrong')).status).toBe(422);
  });

  it('asks people for the second factors that they had', async () => {
    expect(await get(`/users/${GINA.id}/mfa-verifications`)).toMatchObject(LISTED_FACTORS);
    expect(await get(`/users/${GINA.id}/logto-configs`)).toMatchObject(DECIDED);
    expect(await usesOfFactors(server)).toEqual(['codes, one used', 'taken', 'refused', 'right']);
  });

  it('knows applications by their ids and all their secrets', async () => {
    for (const secret of before.machine.secrets) {
      const { status, body } = await requestToken(server.tenant, {
        grant_type: 'client_credentials',
        client_id: before.machine.id,
        client_secret: secret,
        resource: 'https://orders.acme.example',
        scope: 'read:orders',
      });
      expect([status, body['scope'], body['expires_in']]).toEqual([200, 'read:orders', 600]);
    }
    expect(await get(`/applications/${before.web.clientId}`)).toMatchObject({
      name: 'Shop',
      type: 'Traditional',
      secret: before.legacySecret,
      oidcClientMetadata: { redirectUris: [before.web.redirectUri] },
      customClientMetadata: { refreshTokenTtlInDays: 30, rotateRefreshToken: true },
    });
    expect(await get(`/applications/${before.machine.id}`)).toMatchObject({
      customData: { team: 'night' },
      createdAt: Date.UTC(2024, 2, 5, 6, 7, 8),
    });
    expect(await get(`/applications/${before.web.clientId}/sign-in-experience`)).toMatchObject({
      displayName: 'Acme Shop',
    });
  });

  it('lets an application go on that called the Management API', async () => {
    const { body } = await requestToken(server.tenant, {
      grant_type: 'client_credentials',
      client_id: before.machine.id,
      client_secret: before.machine.secrets[0] ?? '',
      resource: server.tenant.indicator,
      scope: 'all',
    });
    const headers = { authorization: `Bearer ${String(body['access_token'])}` };
    expect((await fetch(`${server.tenant.baseUrl}/api/organizations`, { headers })).status).toBe(200);
  });

  it('gives organization tokens by the old memberships', async () => {
    const { status, body } = await requestToken(server.tenant, {
      grant_type: 'client_credentials',
      client_id: before.machine.id,
      client_secret: before.machine.secrets[1] ?? '',
      organization_id: 'org-of-acme',
      resource: 'https://orders.acme.example',
      scope: 'read:orders',
    });
    expect(status).toBe(200);
    expect(decodeJwt(String(body['access_token']))).toMatchObject({
      organization_id: 'org-of-acme',
      scope: 'read:orders',
    });
    expect(await get('/organizations/org-of-acme')).toMatchObject({
      name: 'Acme',
      description: 'Everything',
      customData: { plan: 'pro' },
      branding: { logoUrl: 'https://acme.example/logo.png' },
    });
    expect(await get('/organizations/org-of-acme/users/anna00000001/roles')).toMatchObject([{ id: 'admin' }]);
    expect(await get('/organization-roles/admin/scopes')).toMatchObject([{ name: 'invite:member' }]);
    expect(await get('/organizations/org-of-acme/jit/email-domains')).toMatchObject([
      { emailDomain: 'acme.example' },
    ]);
    expect(await get('/organizations/org-of-acme/jit/roles')).toMatchObject([{ id: 'admin' }]);
    expect(await get('/organization-invitations/invitation1')).toMatchObject({
      invitee: 'gus@acme.example',
      organizationRoles: [{ id: 'admin' }],
    });
  });

  it('signs with the old key, so that tokens from before the move still count', async () => {
    const jwks = createRemoteJWKSet(new URL(`${server.tenant.issuer}/jwks`));
    const kid = await calculateJwkThumbprint(await exportJWK(createPublicKey(before.signingKey)));
    const old = await new SignJWT({ sub: 'anna00000001' })
      .setProtectedHeader({ alg: 'ES384', kid })
      .setExpirationTime('1h')
      .sign(before.signingKey);
    expect((await jwtVerify(old, jwks)).payload.sub).toBe('anna00000001');
    const { body } = await requestToken(server.tenant, {
      grant_type: 'client_credentials',
      client_id: before.machine.id,
      client_secret: before.machine.secrets[0] ?? '',
      resource: 'https://orders.acme.example',
    });
    expect((await jwtVerify(String(body['access_token']), jwks)).protectedHeader.kid).toBe(kid);
  });

  it('keeps how people sign in, and who is told of what', async () => {
    expect(await get('/sign-in-exp')).toMatchObject({
      color: { primaryColor: '#aa1122' },
      languageInfo: { fallbackLanguage: 'de' },
      signInMode: 'SignIn',
      termsOfUseUrl: 'https://acme.example/terms',
      signIn: { methods: [{ identifier: 'username' }, { identifier: 'email' }] },
    });
    expect(await get('/configs/oidc/session')).toEqual({ ttl: 86_400 });
    expect(await get('/hooks/hook1')).toMatchObject({
      name: 'Billing',
      events: ['User.Created'],
      config: { url: 'https://billing.acme.example/hook', headers: { 'x-team': 'billing' } },
      signingKey: before.hookKey,
    });
  });

  it('has nothing to do the second time, and changes nothing', async () => {
    await api.patch('/users/anna00000001', { name: 'Anna Novak' });
    await api.patch('/sign-in-exp', { signInMode: 'SignInAndRegister' });
    const counts = await rowCounts(server.databaseUrl);
    const { printed } = await importInto(server.databaseUrl, '--from', before.url);
    expect(printed).toContain('Nothing to do');
    expect(await rowCounts(server.databaseUrl)).toEqual(counts);
    expect(await get('/users/anna00000001')).toMatchObject({ name: 'Anna Novak' });
    expect(await get('/sign-in-exp')).toMatchObject({ signInMode: 'SignInAndRegister' });
  });

  it('adds what was made meanwhile, a thousand at a time too, and tells no webhook of it', async () => {
    const many = Array.from({ length: 1_000 }, (_, index) => ({
      id: `many${String(index).padStart(8, '0')}`,
      username: `many_${index}`,
    }));
    await addToLogto(before.url, 'users', many);
    const jobs = () =>
      sql(server.databaseUrl, 'select count(*)::int as count from portico_worker._private_jobs');
    const waiting = await jobs();
    const { printed } = await importInto(server.databaseUrl, '--from', before.url, '--tenant', 'default');
    expect(printed).toContain('users: 1,000 imported, 3 here already, 3 refused');
    expect(printed).toContain('1,000 rows imported.');
    expect(await jobs()).toEqual(waiting);
    expect((await api.get('/users?page_size=1')).headers.get('total-number')).toBe('1003');
  });
});

/** The words of the command in the how-to that has this option, for the databases of the test. */
function wordsOfHowTo(option: string): string[] {
  const line = howTo.find((each) => each.startsWith('npm run import-logto') && each.includes(option)) ?? '';
  const words = line.split(' -- ')[1]?.split(' ') ?? [];
  return words.map((word) => {
    if (word === '"$LOGTO_DB_URL"') return before.url;
    return word.endsWith('.jsonl') ? report : word;
  });
}

const howTo = (await readFile('docs/how-to/move-from-logto.md', 'utf8'))
  .split('\n')
  .map((line) => line.trim());

describe('the command that imports from Logto', () => {
  it('says what is wrong, without a stack', async () => {
    await environmentOfTest();
    await expect(importLogto([])).rejects.toThrow('import-logto --from postgres://');
    await expect(importLogto(['--from', 'postgres://127.0.0.1:1/logto'])).rejects.toThrow('cannot be opened');
    await expect(importLogto(['--from', before.url, '--tenant', 'admin'])).rejects.toThrow('not moved');
    await expect(importLogto(['--from', before.url, '--tenant', 'nobody'])).rejects.toThrow('no tenant');
    await expect(importLogto(['--from', await emptyDatabase()])).rejects.toThrow('no database of Logto 1.42');
    await sql(before.url, `delete from tenants`);
    onTestFinished(async () => void (await sql(before.url, `insert into tenants values ('default')`)));
    await expect(importLogto(['--from', before.url])).rejects.toThrow('Logto has no tenant "default"');
  });
});
