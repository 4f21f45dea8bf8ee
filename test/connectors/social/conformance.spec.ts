import { describe, expect, it } from 'vitest';
import { AppError } from '#src/kernel/errors.js';
import { BUILT_IN_FACTORIES } from '#src/modules/connectors/factories/built-in-factories.js';
import { CODE_PROVIDERS, SOCIAL_PROVIDERS } from './cases.js';
import { CLIENT } from './fake-provider.js';
import { ATTEMPT, connectorOf, failureOf, refreshingOf, signIn, startedFor, wordsOf } from './sign-in.js';

it('all that people sign in with pass the suite', () => {
  // SAML answers at an address of its own, and has a suite of its own.
  const social = BUILT_IN_FACTORIES.filter(
    ({ type, metadata }) => type === 'Social' && metadata.id !== 'saml',
  );
  expect(SOCIAL_PROVIDERS.map(({ name }) => name).toSorted()).toEqual(
    social.map(({ metadata }) => metadata.id).toSorted(),
  );
});

describe.each(SOCIAL_PROVIDERS)('$name', (social) => {
  it('is where people are sent, with all that it has to bring back or check', async () => {
    const { connector } = await startedFor(social);
    const { uri, remembered } = await connector.authorizationUri(ATTEMPT);
    const asked = new URL(uri).searchParams;
    expect(Object.fromEntries(asked)).toMatchObject({
      client_id: CLIENT.clientId,
      redirect_uri: ATTEMPT.redirectUri,
      state: ATTEMPT.state,
    });
    expect(asked.get('scope')).toBe(social.scope);
    expect(remembered).toMatchObject({ state: ATTEMPT.state, redirectUri: ATTEMPT.redirectUri });
    expect(asked.get('code_challenge_method')).toBe(social.hasPkce ? 'S256' : null);
    expect(uri).not.toContain(String(remembered['codeVerifier']));
    expect(asked.get('nonce')).toBe(social.hasNonce ? remembered['nonce'] : null);
    for (const secret of Object.values(remembered)) expect(secret).toEqual(expect.any(String));
  });

  it('is sent nobody twice with the same secrets', async () => {
    const { connector } = await startedFor(social);
    const [one, other] = await Promise.all([1, 2].map(() => connector.authorizationUri(ATTEMPT)));
    const others = Object.values(other?.remembered ?? {});
    const same = Object.values(one?.remembered ?? {}).filter((value) => others.includes(value));
    expect(same).toEqual([ATTEMPT.state, ATTEMPT.redirectUri]);
  });

  it('is asked for the scope of the attempt rather than that of the config', async () => {
    const { connector } = await startedFor(social);
    const { uri } = await connector.authorizationUri({ ...ATTEMPT, scope: 'calendar drive' });
    const scope = new URL(uri).searchParams.get('scope');
    expect(scope?.replace(/^openid /, '')).toBe('calendar drive');
  });

  it('says who somebody is', async () => {
    const { connector, provider } = await startedFor(social);
    const { userInfo } = await signIn(connector, provider);
    const { rawData, ...said } = userInfo;
    expect(said).toEqual(social.userInfo);
    expect(rawData).toEqual(expect.any(Object));
  });

  it('may not let us know', async () => {
    const { connector } = await startedFor(social);
    const { remembered } = await connector.authorizationUri(ATTEMPT);
    const returned = { error: 'access_denied', error_description: 'Not today', state: ATTEMPT.state };
    expect(await failureOf(connector.signIn(returned, remembered))).toMatchObject({
      kind: 'unauthorized',
      code: 'connector.authorization_failed',
    });
  });

  it.each([
    ['nothing', {}],
    ['an empty code', { code: '', id_token: '' }],
    ['numbers', { code: 1, id_token: 2, state: 3 }],
    ['lists', { code: ['code'], id_token: {} }],
  ])('is not asked about %s', async (_, returned) => {
    const { connector, provider } = await startedFor(social);
    const { remembered } = await connector.authorizationUri(ATTEMPT);
    expect(await failureOf(connector.signIn(returned, remembered))).toMatchObject({ kind: 'invalid' });
    expect(provider.received).toEqual([]);
  });

  it('brings nobody back with the state of somebody else', async () => {
    const { connector, provider } = await startedFor(social);
    const failure = await failureOf(signIn(connector, provider, { state: 'state-2' }));
    expect(failure).toMatchObject({ kind: 'invalid', code: 'connector.invalid_response' });
    expect(provider.received).toEqual([]);
  });

  it('is not spoken with on a private address, unless the settings allow it', async () => {
    const { provider } = await startedFor(social);
    const failure = await failureOf(signIn(connectorOf(provider, {}, ''), provider));
    expect(failure).toMatchObject({ kind: 'invalid', code: 'connector.general' });
    expect(failure.message).toContain('no public address');
    expect(provider.received).toEqual([]);
  });

  it.each([
    ['answers 500', 'connector.general|connector.invalid_response'],
    ['answers without end', 'connector.invalid_response|connector.general'],
    ['leads elsewhere', 'connector.general|connector.invalid_response'],
    ['answers no JSON', 'connector.invalid_response'],
    ['answers a list', 'connector.invalid_response'],
    ['answers nothing', 'connector.invalid_response'],
  ] as const)('may be broken where it %s to who asks for somebody', async (failure, codes) => {
    const { connector, provider } = await startedFor(social);
    provider.fail('person', failure);
    const { kind, code } = await failureOf(signIn(connector, provider));
    expect(kind).toBe('invalid');
    expect(codes.split('|')).toContain(code);
    expect(provider.received.map(({ path }) => path)).not.toContain('/elsewhere');
  });
});

describe.each(CODE_PROVIDERS)('$name, which gives a code,', (social) => {
  it.each([
    ['answers 500', 'connector.general'],
    ['answers 401', 'connector.general'],
    ['answers without end', 'connector.invalid_response|connector.general'],
    ['leads elsewhere', 'connector.general'],
    ['answers no JSON', 'connector.invalid_response'],
    ['answers a list', 'connector.invalid_response'],
    ['answers nothing', 'connector.invalid_response'],
  ] as const)('may be broken where it %s to who brings it', async (failure, codes) => {
    const { connector, provider } = await startedFor(social);
    provider.fail('token', failure);
    const thrown = await failureOf(signIn(connector, provider));
    expect(thrown.kind).toBe('invalid');
    expect(codes.split('|')).toContain(thrown.code);
    expect(provider.received).toHaveLength(1);
  });

  it('does not know another code', async () => {
    const { connector } = await startedFor(social);
    const { remembered } = await connector.authorizationUri(ATTEMPT);
    const failure = await failureOf(connector.signIn({ code: 'guessed-code' }, remembered));
    expect(failure).toMatchObject({ kind: 'unauthorized', code: 'connector.social_auth_code_invalid' });
    expect(wordsOf(failure)).toContain('does not fit');
    expect(wordsOf(failure)).not.toContain('guessed-code');
    expect(wordsOf(failure)).not.toContain(String(remembered['codeVerifier'] ?? 'guessed-code'));
  });

  it('takes a code once', async () => {
    const { connector, provider } = await startedFor(social);
    const { uri, remembered } = await connector.authorizationUri(ATTEMPT);
    const returned = await provider.approve(uri);
    await connector.signIn(returned, remembered);
    expect(await failureOf(connector.signIn(returned, remembered))).toMatchObject({
      code: 'connector.social_auth_code_invalid',
    });
  });

  it('does not take another secret of ours, and does not repeat it', async () => {
    const { provider } = await startedFor(social);
    const connector = connectorOf(provider, { clientSecret: 'Dunlin-at-6-inlets' });
    const failure = await failureOf(signIn(connector, provider));
    expect(failure).toMatchObject({ kind: 'invalid', code: 'connector.general' });
    expect(wordsOf(failure)).not.toContain('Dunlin-at-6-inlets');
  });
});

describe.each(CODE_PROVIDERS.filter(({ hasPkce }) => hasPkce))('$name, which knows PKCE,', (social) => {
  it('takes no code that was given to another attempt', async () => {
    const { connector, provider } = await startedFor(social);
    const { uri } = await connector.authorizationUri(ATTEMPT);
    const { remembered } = await connector.authorizationUri(ATTEMPT);
    expect(await failureOf(connector.signIn(await provider.approve(uri), remembered))).toMatchObject({
      code: 'connector.social_auth_code_invalid',
    });
  });
});

describe.each(CODE_PROVIDERS.filter(({ hasNonce }) => !hasNonce))(
  '$name, which is asked for somebody,',
  (social) => {
    it('may not know the access token that it gave', async () => {
      const { connector, provider } = await startedFor(social);
      provider.fail('person', 'answers 401');
      expect(await failureOf(signIn(connector, provider))).toMatchObject({
        kind: 'unauthorized',
        code: 'connector.social_invalid_access_token',
      });
    });
  },
);

describe.each(CODE_PROVIDERS.filter(({ refresh }) => refresh))(
  '$name, which gives refresh tokens,',
  (social) => {
    it('renews tokens, until it does not', async () => {
      const { provider } = await startedFor(social);
      const connector = refreshingOf(provider);
      expect(await connector.refreshTokens(social.refresh?.token ?? '')).toMatchObject(
        social.refresh?.tokens ?? {},
      );
      const failure = await failureOf(connector.refreshTokens('revoked-token'));
      expect(failure).toMatchObject({ kind: 'unauthorized', code: 'connector.authorization_failed' });
      expect(wordsOf(failure)).not.toContain('revoked-token');
      provider.fail('token', 'answers 500');
      expect(await failureOf(connector.refreshTokens('any'))).toMatchObject({ code: 'connector.general' });
    });
  },
);

describe.each(SOCIAL_PROVIDERS.filter(({ needsMemory }) => needsMemory))(
  '$name, of which something is remembered,',
  (social) => {
    it('is where nobody is sent without', async () => {
      const { connector } = await startedFor(social);
      const sending = connector.authorizationUri({ ...ATTEMPT, isRemembered: false });
      expect(await failureOf(sending)).toMatchObject({
        kind: 'not-implemented',
        code: 'connector.not_implemented',
      });
    });
  },
);

describe.each(CODE_PROVIDERS.filter(({ needsMemory }) => !needsMemory))(
  '$name, of which nothing is remembered,',
  (social) => {
    it('takes a code with the address alone', async () => {
      const { connector, provider } = await startedFor(social);
      const { uri, remembered } = await connector.authorizationUri({ ...ATTEMPT, isRemembered: false });
      expect(new URL(uri).searchParams.has('code_challenge')).toBe(false);
      expect(remembered).not.toHaveProperty('codeVerifier');
      const returned = { ...(await provider.approve(uri)), redirectUri: ATTEMPT.redirectUri };
      expect((await connector.signIn(returned, undefined)).userInfo.id).toBe(social.userInfo['id']);
    });

    it('takes a code without the address where it knows that itself', async () => {
      const { connector, provider } = await startedFor(social);
      const { uri } = await connector.authorizationUri({ ...ATTEMPT, isRemembered: false });
      const outcome = await connector.signIn(await provider.approve(uri), undefined).then(
        () => 'in',
        (error: unknown) => (error instanceof AppError ? error.code : error),
      );
      expect(outcome).toBe(social.knowsRedirectUri ? 'in' : 'connector.invalid_request_parameters');
    });
  },
);

it('nobody waits longer than five seconds for any of them', { timeout: 20_000 }, async () => {
  const silent = SOCIAL_PROVIDERS.flatMap((social) => [
    { social, role: 'person' as const },
    ...(CODE_PROVIDERS.includes(social) ? [{ social, role: 'token' as const }] : []),
  ]);
  const failures = await Promise.all(
    silent.map(async ({ social, role }) => {
      const { connector, provider } = await startedFor(social);
      provider.fail(role, 'stays silent');
      const { code, message } = await failureOf(signIn(connector, provider));
      return [social.name, role, code, message.includes('in 5000 ms')];
    }),
  );
  expect(failures).toEqual(silent.map(({ social, role }) => [social.name, role, 'connector.general', true]));
});
