import { expect, describe, it } from 'vitest';
import { IDP_CERTIFICATE } from '../../support/saml-keys.js';
import { refusal } from '../sign-in/fixture.js';
import { identify } from '../sign-in/social-fixture.js';
import { begun } from '../sign-in/codes-fixture.js';
import { post, useSaml } from './saml-fixture.js';

const setting = useSaml();

async function addSocialSaml(target: string, more: object = {}): Promise<string> {
  const { entityId, signInEndpoint } = setting.idp;
  const { status, body } = await setting.api.post('/connectors', {
    connectorId: 'saml',
    metadata: { target, name: { en: 'Acme' } },
    config: {
      entityID: 'https://auth.acme.example/saml',
      idpEntityID: entityId,
      signInEndpoint,
      x509Certificate: IDP_CERTIFICATE,
      profileMap: { name: 'name' },
      ...more,
    },
  });
  expect(status).toBe(200);
  return String(Object(body)['id']);
}

async function leave(connectorId: string) {
  const browser = await begun(setting.server.tenant, setting.client);
  const { verificationId, authorizationUri } = await browser.experience(
    'POST',
    `/verification/social/${connectorId}/authorization-uri`,
    { state: 'state-2', redirectUri: `${setting.server.tenant.baseUrl}/callback/${connectorId}` },
  );
  return { browser, verificationId: String(verificationId), uri: String(authorizationUri) };
}

describe('social sign-in by SAML', () => {
  it('shows who somebody is, to the browser that posted it', async () => {
    const id = await addSocialSaml('acme-saml');
    const { browser, verificationId, uri } = await leave(id);
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
    const id = await addSocialSaml('acme-saml-2');
    const { uri } = await leave(id);
    const { form, acsUrl } = setting.idp.answer(uri);
    const other = acsUrl.replace(`/saml/${id}`, `/single-sign-on/saml/${setting.connectorId}`);
    expect(await post(other, form)).toMatchObject({ status: 400, code: 'session.not_found' });
    const { SAMLResponse } = form;
    expect(await post(acsUrl, { SAMLResponse })).toMatchObject({ status: 404 });
  });
});
