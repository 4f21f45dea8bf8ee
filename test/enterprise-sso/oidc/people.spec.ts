import { describe, expect, it } from 'vitest';
import { CLIENT } from '../../connectors/social/fake-provider.js';
import { ATTEMPT, failureOf } from '../../connectors/social/sign-in.js';
import { ALL_ENTRA, ENTRA, GOOGLE, KINDS, OIDC, signIn, signInWith, startedFor, TID } from './kinds.js';

const UNSAID = { email_verified: undefined };
const TRUSTING = { trustUnverifiedEmail: true };

describe.each(KINDS)('people of $name', (kind) => {
  it.each([
    ['true', true, true],
    ['the text "true"', 'true', true],
    ['the text "1"', '1', true],
    ['false', false, false],
    ['the text "false"', 'false', false],
    ['left out', undefined, false],
  ])('have an address where email_verified is %s: %s', async (_, said, counts) => {
    const { userInfo } = await signInWith(kind, { userinfo: { email_verified: said } });
    expect(userInfo.email).toBe(counts ? 'ada@acme.example' : undefined);
  });

  it('have an address of the ID token that userinfo does not name', async () => {
    const claims = { email: 'ada@id.example', email_verified: true };
    const { userInfo } = await signInWith(kind, { claims, userinfo: { email: undefined, ...UNSAID } });
    expect(userInfo.email).toBe('ada@id.example');
  });

  it('have no address of userinfo because the ID token has another that is verified', async () => {
    const claims = { email: 'ada@id.example', email_verified: true, xms_edov: true };
    expect((await signInWith(kind, { claims, userinfo: UNSAID })).userInfo.email).toBeUndefined();
  });

  it('are known by the ID token alone where there is no userinfo', async () => {
    const story = { discovery: { userinfo_endpoint: undefined }, claims: { name: 'Ada of the token' } };
    expect((await signInWith(kind, story)).userInfo).toMatchObject({ id: 'ada', name: 'Ada of the token' });
  });

  it('are not let in where userinfo fails', async () => {
    const { connector, idp } = await startedFor(kind);
    idp.fail('userinfo', 'answers 500');
    expect(await failureOf(signIn(connector, idp))).toMatchObject({ code: 'connector.general' });
  });

  it('have an id that can be stored', async () => {
    const long = (length: number) => ({ sub: 'a'.repeat(length) });
    const signInAs = (length: number) => signInWith(kind, { claims: long(length), userinfo: long(length) });
    expect((await signInAs(128)).userInfo.id).toHaveLength(128);
    expect(await failureOf(signInAs(129))).toMatchObject({ code: 'connector.invalid_response' });
  });
});

describe.each([OIDC, ENTRA, GOOGLE])('a provider that is trusted: $name', (kind) => {
  it('says addresses that it has not verified', async () => {
    expect((await signInWith(kind, { userinfo: UNSAID }, TRUSTING)).userInfo.email).toBe('ada@acme.example');
  });
});

describe('Entra ID', () => {
  const owned = { email: 'ada@acme.example', xms_edov: '1' };

  it.each([ENTRA, ALL_ENTRA])('says that the domain of an address is owned: $name', async (kind) => {
    expect((await signInWith(kind, { claims: owned, userinfo: UNSAID })).userInfo.email).toBe(owned.email);
    const claims = { ...owned, email_verified: false };
    expect((await signInWith(kind, { claims, userinfo: UNSAID })).userInfo.email).toBeUndefined();
  });

  it('of other providers, that flag says nothing', async () => {
    expect((await signInWith(OIDC, { claims: owned, userinfo: UNSAID })).userInfo.email).toBeUndefined();
  });

  it('for all directories is not trusted, since anybody has one', async () => {
    expect((await signInWith(ALL_ENTRA, { userinfo: UNSAID }, TRUSTING)).userInfo.email).toBeUndefined();
  });

  it.each([
    ['no directory', { tid: undefined }],
    ['no directory that is one', { tid: 'x/../evil' }],
    ['another directory than its issuer', { tid: TID.replace('5', '6') }],
    ['the placeholder', { tid: '{tenantid}' }],
  ])('is not believed where it names %s', async (_, claims) => {
    expect(await failureOf(signInWith(ALL_ENTRA, { claims }))).toMatchObject({
      code: 'connector.social_invalid_id_token',
    });
  });

  it('names a directory by its id that the config names by its domain, but not by another id', async () => {
    const byDomain = { ...ENTRA, path: '/acme.example/v2.0', named: ENTRA.path };
    expect((await signInWith(byDomain)).userInfo.id).toBe('ada');
    const other = { ...ENTRA, path: `/${TID.replace('5', '6')}/v2.0`, named: ENTRA.path };
    expect(await failureOf(signInWith(other))).toMatchObject({ code: 'connector.invalid_config' });
  });
});

describe('Google Workspace', () => {
  const asked = async (changes: { offlineAccess?: boolean }) => {
    const { connector } = await startedFor(GOOGLE, {}, changes);
    const { uri } = await connector.authorizationUri(ATTEMPT);
    const { prompt, access_type, include_granted_scopes } = Object.fromEntries(new URL(uri).searchParams);
    return { prompt, access_type, include_granted_scopes };
  };

  it('lets people choose an account, and asks for their consent where there is a refresh token', async () => {
    expect(await asked({})).toEqual({ prompt: 'select_account' });
    expect(await asked({ offlineAccess: true })).toEqual({
      prompt: 'consent select_account',
      access_type: 'offline',
      include_granted_scopes: 'true',
    });
  });
});

describe.each(KINDS)('the config of $name', (kind) => {
  const provider = kind.provider('https://accounts.google.com');

  it('is complete with a client, its secret and an issuer that is not known otherwise', () => {
    const issuer = 'https://idp.acme.example';
    expect(provider.isComplete(provider.readConfig({ ...CLIENT, issuer }))).toBe(true);
    expect(provider.isComplete(provider.readConfig({ ...CLIENT }))).toBe(kind.name === 'GoogleWorkspace');
    expect(provider.isComplete(provider.readConfig({ issuer, clientId: 'acme' }))).toBe(false);
    expect(provider.isComplete(provider.readConfig({}))).toBe(false);
  });

  it.each([
    ['clientId', 7],
    ['clientSecret', 'x'.repeat(1025)],
    ['trustUnverifiedEmail', 'yes'],
    ['scope', ['email']],
  ])('is refused with what is no %s', (field, value) => {
    const read = () => provider.readConfig({ [field]: value });
    expect(read).toThrow(expect.objectContaining({ code: 'connector.invalid_config' }));
  });
});

it.each(['http://idp.acme.example', 'ftp://idp.acme.example', 'https://me:pass@idp.acme.example', 'idp'])(
  '%s is no issuer',
  (issuer) => {
    const read = () => OIDC.provider('').readConfig({ issuer });
    expect(read).toThrow(expect.objectContaining({ code: 'connector.invalid_config' }));
  },
);
