import { describe, expect, it } from 'vitest';
import { azureAd as azureAdFactory } from '#src/modules/connectors/providers/azuread/azuread-connector.js';
import { graphOf } from '#src/modules/connectors/providers/azuread/graph.js';
import { KEYS } from './cases.js';
import { azureAd } from './fake-azuread.js';
import { facebook } from './fake-facebook.js';
import { EMAILS, github } from './fake-github.js';
import { google, GOOGLE_CLAIMS } from './fake-google.js';
import { apple } from './fake-oidc.js';
import { ACCESS_TOKEN, CLIENT, type Dialect, startProvider } from './fake-provider.js';
import { ATTEMPT, connectorOf, failureOf, signIn } from './sign-in.js';

async function signedIn(dialect: Dialect, config = {}) {
  const provider = await startProvider(dialect);
  return signIn(connectorOf(provider, config), provider);
}

async function askedBy(dialect: Dialect, config: object, attempt = {}) {
  const provider = await startProvider(dialect);
  const connector = connectorOf(provider, { ...config });
  return new URL((await connector.authorizationUri({ ...ATTEMPT, ...attempt })).uri).searchParams;
}

describe('GitHub', () => {
  it.each([
    ['that is shown to all and verified', 'ada@lovelace.example', EMAILS, 'ada@lovelace.example'],
    ['that is primary, where none is shown', null, EMAILS, 'ada@acme.example'],
    ['that is primary, where the one shown is not verified', 'old@acme.example', EMAILS, 'ada@acme.example'],
    ['that is primary, where the one shown is unknown', 'eve@evil.example', EMAILS, 'ada@acme.example'],
    ['not at all, where none is verified', 'old@acme.example', EMAILS.slice(0, 1), undefined],
    ['not at all, where they are not to be had', 'ada@acme.example', { message: 'Not Found' }, undefined],
  ])('tells an address %s', async (_, email, emails, expected) => {
    const { userInfo } = await signedIn(github({ email }, emails));
    expect(userInfo).toMatchObject({ id: '1815', rawData: { userInfo: { id: 1815 } } });
    expect(userInfo.email).toBe(expected);
  });

  it('is not waited for where it does not tell addresses', async () => {
    const provider = await startProvider(github());
    provider.fail('/user/emails', 'stays silent');
    const { userInfo } = await signIn(connectorOf(provider), provider);
    expect(userInfo).toMatchObject({ id: '1815', rawData: { userEmails: [] } });
  });

  it('gives tokens as it says them', async () => {
    const { tokens } = await signedIn(github());
    expect(tokens).toEqual({
      accessToken: ACCESS_TOKEN,
      scope: 'read:user,user:email',
      tokenType: 'Bearer',
    });
  });
});

describe('Google', () => {
  it('is asked for prompts and for offline access', async () => {
    const config = { prompts: ['consent', 'select_account'], offlineAccess: true };
    expect(Object.fromEntries(await askedBy(google(KEYS), config))).toMatchObject({
      prompt: 'consent select_account',
      access_type: 'offline',
    });
    const { tokens } = await signedIn(google(KEYS), config);
    expect(tokens).toMatchObject({
      refreshToken: '1//refresh',
      idToken: expect.any(String),
      expiresIn: 3599,
    });
    expect((await askedBy(google(KEYS), {})).has('access_type')).toBe(false);
  });

  it('vouches for no address that it has not verified', async () => {
    expect((await signedIn(google(KEYS, { email_verified: false }))).userInfo.email).toBeUndefined();
  });

  it.each([
    ['with', ''],
    ['without', 'http://'],
  ])('gives the credential of One Tap %s the scheme in its issuer', async (_, scheme) => {
    const provider = await startProvider(google(KEYS));
    const iss = provider.origin.replace(scheme, '');
    const credential = await KEYS.sign({ ...GOOGLE_CLAIMS, iss, aud: CLIENT.clientId });
    const { userInfo, tokens } = await connectorOf(provider).signIn(
      { credential, g_csrf_token: 'x' },
      undefined,
    );
    expect(userInfo).toMatchObject({ id: GOOGLE_CLAIMS.sub, email: 'ada@acme.example', name: 'Ada' });
    expect(tokens).toBeUndefined();
  });
});

describe('Facebook', () => {
  it('gives tokens that count for sixty days, or those for an hour where it does not', async () => {
    const { tokens } = await signedIn(facebook());
    expect(tokens).toMatchObject({ accessToken: 'long-lived', expiresIn: 5_183_944 });
    expect((await signedIn(facebook(false))).tokens).toMatchObject({ accessToken: ACCESS_TOKEN });
  });
});

describe('Microsoft', () => {
  it.each(['common', 'organizations', 'consumers', 'Common', '9188040d-6c67-4c5b-b112-36a304b66dad'])(
    'vouches for no address of everybody: %s',
    async (tenantId) => {
      const { userInfo, tokens } = await signedIn(azureAd(tenantId));
      expect(userInfo).toMatchObject({ id: '87d349ed', name: 'Ada' });
      expect(userInfo.email).toBeUndefined();
      expect(tokens).toBeUndefined();
    },
  );

  it('vouches for those of one directory', async () => {
    const { userInfo } = await signedIn(azureAd('5b8a7f6e-1c2d-4e3f-9a0b-6c7d8e9f0a1b'));
    expect(userInfo.email).toBe('ada@acme.example');
  });

  it('is asked for scopes beside its own, and for prompts', async () => {
    const config = { scopes: 'Mail.Read Files.Read', prompts: ['login', 'consent'] };
    const asked = await askedBy(azureAd(), config);
    expect(asked.get('scope')).toBe('User.Read Mail.Read Files.Read');
    expect(asked.get('prompt')).toBe('login consent');
  });

  it.each([
    ['https://login.microsoftonline.com', 'https://graph.microsoft.com'],
    ['https://login.microsoftonline.us/', 'https://graph.microsoft.us'],
    ['https://login.partner.microsoftonline.cn', 'https://microsoftgraph.chinacloudapi.cn'],
    ['https://login.chinacloudapi.cn', 'https://microsoftgraph.chinacloudapi.cn'],
  ])('has a national cloud at %s', (cloudInstance, graph) => {
    expect(graphOf(cloudInstance)).toBe(graph);
  });

  it.each(['', '../common', 'common/x', 'a?b', '.'])('has no directory %j', (tenantId) => {
    const config = { ...JSON.parse(azureAdFactory.metadata.configTemplate ?? '{}'), tenantId };
    expect(() => azureAdFactory.readConfig(config)).toThrow(
      expect.objectContaining({ code: 'connector.invalid_config' }),
    );
  });
});

describe('Apple', () => {
  it('is asked to post what it says', async () => {
    expect(Object.fromEntries(await askedBy(apple(KEYS), {}))).toMatchObject({
      response_mode: 'form_post',
      response_type: 'code id_token',
    });
  });

  it.each([undefined, '', 'no JSON', '[]', '{"name": "Ada"}', { name: { firstName: 3 } }])(
    'may leave the name out: %j',
    async (user) => {
      const provider = await startProvider(apple(KEYS));
      const { userInfo } = await signIn(connectorOf(provider), provider, { user });
      expect(userInfo).toMatchObject({ id: 'ada', email: 'ada@acme.example' });
      expect(userInfo.name).toBeUndefined();
    },
  );

  it('vouches for no address that it has not verified, whatever stands beside the ID token', async () => {
    const unverified = apple(KEYS, (claims) => KEYS.sign({ ...claims, email_verified: 'false' }));
    expect((await signedIn(unverified)).userInfo.email).toBeUndefined();
  });

  it('says where somebody went back', async () => {
    const provider = await startProvider(apple(KEYS));
    const returned = { error: 'user_cancelled_authorize' };
    const { remembered } = await connectorOf(provider).authorizationUri(ATTEMPT);
    const failure = await failureOf(connectorOf(provider).signIn(returned, remembered));
    expect(failure.code).toBe('connector.authorization_failed');
  });
});
