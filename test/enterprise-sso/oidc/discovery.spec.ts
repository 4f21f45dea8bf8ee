import { describe, expect, it } from 'vitest';
import type { Failure } from '../../connectors/social/failures.js';
import { ATTEMPT, failureOf, wordsOf } from '../../connectors/social/sign-in.js';
import { CLIENT } from '../../connectors/social/fake-provider.js';
import { configOf, KINDS, OIDC, signIn, startedFor, toolsOf } from './kinds.js';

const DISCOVERY = '/.well-known/openid-configuration';

describe.each(KINDS)('the discovery document of $name', (kind) => {
  it.each<[Failure, string]>([
    ['answers 500', 'answered 500: <h1>Sorry</h1>'],
    ['answers 401', 'answered 401'],
    ['answers nothing', 'answered 204'],
    ['leads elsewhere', 'answered 307'],
    ['answers no JSON', 'no JSON object'],
    ['answers a list', 'no JSON object'],
    ['answers without end', 'more than 65536 bytes'],
  ])('that %s is what is wrong with a config', async (failure, words) => {
    const { idp, provider, connector } = await startedFor(kind);
    idp.fail('discovery', failure);
    const refused = await failureOf(provider.probe(configOf(kind, idp), toolsOf()));
    expect(refused).toMatchObject({ kind: 'invalid', code: 'connector.invalid_config' });
    expect(wordsOf(refused)).toContain(DISCOVERY);
    expect(wordsOf(refused)).toContain(words);
    expect(wordsOf(refused)).not.toContain(CLIENT.clientSecret);
    expect(idp.received).toHaveLength(1);
    expect(await failureOf(connector.authorizationUri(ATTEMPT))).toMatchObject({
      code: 'connector.invalid_config',
    });
  });

  it.each([
    ['another issuer', { issuer: 'https://evil.example' }],
    ['no issuer', { issuer: undefined }],
    ['no keys', { jwks_uri: undefined }],
    ['an endpoint without https', { token_endpoint: 'http://idp.acme.example/token' }],
    ['a page that is none', { authorization_endpoint: 'javascript:alert(1)' }],
    ['no URL for userinfo', { userinfo_endpoint: 7 }],
  ])('that names %s is refused', async (_, discovery) => {
    const { idp, provider } = await startedFor(kind, { discovery });
    expect(await failureOf(provider.probe(configOf(kind, idp), toolsOf()))).toMatchObject({
      code: 'connector.invalid_config',
    });
  });

  it('is found right', async () => {
    const { idp, provider } = await startedFor(kind);
    expect(await provider.probe(configOf(kind, idp), toolsOf())).toBeUndefined();
  });
});

describe('a discovery document', () => {
  it('is remembered, with the keys, but that there was none is not', async () => {
    const { idp, connector } = await startedFor(OIDC);
    idp.fail('discovery', 'answers 500');
    await failureOf(connector.authorizationUri(ATTEMPT));
    idp.fail('discovery', undefined);
    await signIn(connector, idp);
    await signIn(connector, idp);
    const paths = idp.received.map(({ path }) => path);
    expect(paths.filter((path) => path === DISCOVERY)).toHaveLength(2);
    expect(paths.filter((path) => path === '/jwks')).toHaveLength(1);
  });

  it('is asked for without the slash at the end of an issuer, which has to name itself with it', async () => {
    const { idp, provider } = await startedFor({ ...OIDC, path: '/' });
    expect(await provider.probe({ ...CLIENT, issuer: idp.issuer }, toolsOf())).toBeUndefined();
    const failure = await failureOf(
      provider.probe({ ...CLIENT, issuer: idp.issuer.slice(0, -1) }, toolsOf()),
    );
    expect(failure.code).toBe('connector.invalid_config');
  });

  it('is not asked for at an address in the network of the server', async () => {
    const { idp, provider } = await startedFor(OIDC);
    const issuer = idp.issuer.replace('127.0.0.1', '127.0.0.2').replace('http:', 'https:');
    const failure = await failureOf(provider.probe({ ...CLIENT, issuer }, toolsOf()));
    expect(failure.code).toBe('connector.invalid_config');
    expect(idp.received).toHaveLength(0);
  });

  it('and what else is asked for may take five seconds', { timeout: 20_000 }, async () => {
    const roles = ['discovery', 'token', 'userinfo', 'jwks'] as const;
    const words = await Promise.all(
      roles.map(async (role) => {
        const { idp, connector } = await startedFor(OIDC);
        idp.fail(role, 'stays silent');
        return wordsOf(await failureOf(signIn(connector, idp)));
      }),
    );
    expect(words.map((each) => each.includes('in 5000 ms'))).toEqual(roles.map(() => true));
  });
});
