import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { oidc } from '#src/modules/enterprise-sso/oidc/oidc-providers.js';
import { ATTEMPT, failureOf } from '../../connectors/social/sign-in.js';
import { socialTools } from '../../connectors/social/tools.js';
import { type IdentityProvider, newSub, startIdentityProvider } from '../../support/identity-provider.js';

describe('the provider of an enterprise that speaks OpenID Connect', () => {
  let idp: IdentityProvider;
  beforeAll(async () => {
    idp = await startIdentityProvider();
  });
  afterAll(() => idp.close());

  const tools = () => ({ connectorId: 'acme', ...socialTools() });
  const connector = () => oidc.create(oidc.readConfig({ ...idp.ssoConfig }), tools());

  it('says who somebody is, with tokens that can be renewed', async () => {
    const made = connector();
    const sub = newSub(idp, { name: 'Ada', email: 'ada@acme.example', email_verified: true });
    const { uri, remembered } = await made.authorizationUri(ATTEMPT);
    const { issuer, userInfo, tokens } = await made.signIn(await idp.signIn(uri, sub), remembered);
    expect(issuer).toBe(idp.issuer);
    expect(userInfo).toMatchObject({ id: sub, name: 'Ada', email: 'ada@acme.example' });
    expect(tokens).toMatchObject({ accessToken: expect.any(String), expiresIn: 3600 });
    const renewed = await made.refreshTokens?.(tokens?.refreshToken ?? '');
    expect(renewed?.accessToken).not.toBe(tokens?.accessToken);
  });

  it('has to say in its response which one it is, where it says that it does', async () => {
    const made = connector();
    const { uri, remembered } = await made.authorizationUri(ATTEMPT);
    const { iss: _unsaid, ...returned } = await idp.signIn(uri, newSub(idp));
    expect(await failureOf(made.signIn(returned, remembered))).toMatchObject({
      code: 'connector.invalid_response',
    });
  });

  it('is found right where it can be discovered', async () => {
    expect(await oidc.probe({ ...idp.ssoConfig }, tools())).toBeUndefined();
  });
});
