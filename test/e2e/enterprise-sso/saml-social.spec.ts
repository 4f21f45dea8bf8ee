import { expect, describe, it } from 'vitest';
import { refusal } from '../sign-in/fixture.js';
import { identify } from '../sign-in/social-fixture.js';
import { addSocialSaml, leaveForSocial, post, useSaml } from './saml-fixture.js';

const setting = useSaml();

describe('social sign-in by SAML', () => {
  it('shows who somebody is, to the browser that posted it', async () => {
    const id = await addSocialSaml(setting, 'acme-saml');
    const { browser, verificationId, uri } = await leaveForSocial(setting, id);
    const { acsUrl, form } = setting.idp.answer(uri);
    expect(acsUrl).toBe(`${setting.server.tenant.baseUrl}/api/authn/saml/${id}`);
    const { status, returned } = await post(acsUrl, form);
    expect(status).toBe(302);
    const path = `experience/verification/social/${id}/verify`;
    const verify = (connectorData: object) => browser.api('POST', path, { verificationId, connectorData });
    expect((await verify(returned)).status).toBe(200);
    expect(refusal(await identify(browser, verificationId))).toBe('404 user.identity_not_exist');
    expect(refusal(await verify(returned))).toBe('400 session.connector_validation_session_not_found');
  });

  it('does not take the response of an enterprise connector', async () => {
    const id = await addSocialSaml(setting, 'acme-saml-2');
    const { uri } = await leaveForSocial(setting, id);
    const { form, acsUrl } = setting.idp.answer(uri);
    const other = acsUrl.replace(`/saml/${id}`, `/single-sign-on/saml/${setting.connectorId}`);
    expect(await post(other, form)).toMatchObject({ status: 400, code: 'session.not_found' });
    const { SAMLResponse } = form;
    expect(await post(acsUrl, { SAMLResponse })).toMatchObject({ status: 404 });
  });
});
