import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type IdentityProvider, newSub, startIdentityProvider } from '../../support/identity-provider.js';
import { IDP_CERTIFICATE } from '../../support/saml-keys.js';
import { addSsoConnector } from '../../support/sso-connectors.js';
import { begun } from '../sign-in/codes-fixture.js';
import { refusal } from '../sign-in/fixture.js';
import { identify, submit } from '../sign-in/social-fixture.js';
import { shownBySso } from '../sign-in/sso-fixture.js';
import { addSaml, bringBack, leave, post, useSaml } from './saml-fixture.js';

const DOMAIN = 'lapwing.example';
const setting = useSaml();
let openId: IdentityProvider;
let openIdConnector: string;

beforeAll(async () => {
  openId = await startIdentityProvider();
  const named = { connectorName: 'Lapwing', domains: [DOMAIN] };
  openIdConnector = await addSsoConnector(setting.api, openId, named);
});
afterAll(() => openId.close());

/** Signs up by a SAML connector that is configured to take the name of another provider. */
async function signUpAs(issuer: string, nameId: string): Promise<void> {
  const { signInEndpoint } = setting.idp;
  const config = { entityId: issuer, signInEndpoint, x509Certificate: IDP_CERTIFICATE };
  const attempt = await leave(setting, await addSaml(setting.api, config, ['evil.example']));
  const { acsUrl, form } = setting.idp.answer(attempt.uri, { issuer, nameId, attributes: {} });
  await bringBack(attempt, (await post(acsUrl, form)).returned);
  const { browser, verificationId } = attempt;
  await browser.experience('PUT', '/interaction-event', { interactionEvent: 'Register' });
  const { status, body } = await identify(browser, verificationId);
  if (status !== 201) throw new Error(`${status} ${JSON.stringify(body)}`);
  await submit(browser);
}

describe('a SAML provider that takes the name of an OpenID provider', () => {
  it('does not have its people signed in to an account of somebody else', async () => {
    const sub = newSub(openId, { email: `ada@${DOMAIN}`, email_verified: true });
    await signUpAs(openId.issuer, sub);
    const browser = await begun(setting.server.tenant, setting.client);
    const shown = await shownBySso(browser, { idp: openId, connectorId: openIdConnector }, sub);
    expect(refusal(await identify(browser, shown))).toBe('404 user.sso_identity_not_exist');
  });
});
