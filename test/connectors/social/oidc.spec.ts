import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { canRefreshTokens, canSignIn } from '#src/modules/connectors/factories/capabilities.js';
import { oidc } from '#src/modules/connectors/providers/oidc/oidc-connector.js';
import { startIdentityProvider, type IdentityProvider } from '../../support/identity-provider.js';
import { ATTEMPT } from './sign-in.js';
import { socialTools } from './tools.js';

describe('a provider that speaks OpenID Connect', () => {
  let idp: IdentityProvider;
  beforeAll(async () => {
    idp = await startIdentityProvider();
  });
  afterAll(() => idp.close());

  function connector() {
    const made = oidc.create(oidc.readConfig({ ...idp.config }), socialTools());
    if (!canSignIn(made) || !canRefreshTokens(made)) throw new Error('it lets nobody in');
    return made;
  }

  it('says who somebody is, with tokens that can be renewed', async () => {
    idp.add({ sub: 'ada', name: 'Ada', email: 'ada@acme.example', email_verified: true });
    const { uri, remembered } = await connector().authorizationUri(ATTEMPT);
    const returned = await idp.signIn(uri, 'ada');
    const { userInfo, tokens } = await connector().signIn(returned, remembered);
    expect(userInfo).toMatchObject({ id: 'ada', name: 'Ada', email: 'ada@acme.example' });
    expect(tokens).toMatchObject({ accessToken: expect.any(String), expiresIn: 3600 });
    const renewed = await connector().refreshTokens(tokens?.refreshToken ?? '');
    expect(renewed.accessToken).not.toBe(tokens?.accessToken);
  });

  it('has to be named as its ID tokens spell it', () => {
    const idTokenVerificationConfig = { jwksUri: `${idp.issuer}/jwks` };
    expect(() => oidc.readConfig({ ...idp.config, idTokenVerificationConfig })).toThrow(
      expect.objectContaining({ code: 'connector.invalid_config' }),
    );
  });
});
