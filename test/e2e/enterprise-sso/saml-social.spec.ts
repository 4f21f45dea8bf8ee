import { createPrivateKey, generateKeyPairSync, randomBytes } from 'node:crypto';
import { expect, describe, it } from 'vitest';
import { SERVICE_KEY } from '../../support/saml-keys.js';
import { refusal } from '../sign-in/fixture.js';
import { identify } from '../sign-in/social-fixture.js';
import { addSocialSaml, leaveForSocial, post, postSocialSaml, useSaml } from './saml-fixture.js';

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

  it('lets nobody in with what the provider of a former config signed', async () => {
    const id = await addSocialSaml(setting, 'acme-saml-former');
    const { browser, verificationId, uri } = await leaveForSocial(setting, id);
    const { acsUrl, form } = setting.idp.answer(uri);
    const { returned } = await post(acsUrl, form);
    const { metadata } = setting.idp;
    const config = { entityID: 'https://auth.acme.example/saml', idpMetadataXml: metadata };
    expect((await setting.api.patch(`/connectors/${id}`, { config })).status).toBe(200);
    const path = `experience/verification/social/${id}/verify`;
    const answer = await browser.api('POST', path, { verificationId, connectorData: returned });
    expect(refusal(answer)).toBe('400 session.connector_validation_session_not_found');
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

/** What is no key, but is reckoned with like one. */
function keyOfBits(bits: number): string {
  const number = (each: number) =>
    randomBytes(each / 8).map((byte, index) => (index === 0 ? 0xc0 : byte | 1));
  const member = (each: number) => Buffer.from(number(each)).toString('base64url');
  const half = { p: member(bits / 2), q: member(bits / 2), dp: member(bits / 2), dq: member(bits / 2) };
  const jwk = { kty: 'RSA', n: member(bits), e: 'AQAB', d: member(bits), qi: member(bits / 2), ...half };
  return String(createPrivateKey({ format: 'jwk', key: jwk }).export({ type: 'pkcs1', format: 'pem' }));
}

const PEM = { publicKeyEncoding: { type: 'spki', format: 'pem' } } as const;

describe('the private key of a connector', () => {
  it('signs what is asked for', async () => {
    const keys = { signAuthnRequest: true, privateKey: SERVICE_KEY };
    const { uri } = await leaveForSocial(setting, await addSocialSaml(setting, 'acme-saml-signs', keys));
    expect(new URL(uri).searchParams.get('Signature')).not.toBe('');
  });

  it.each([
    ['words', 'a key'],
    [
      'a key of another kind',
      generateKeyPairSync('ec', {
        namedCurve: 'P-256',
        ...PEM,
        privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
      }).privateKey,
    ],
    [
      'a key that has a password',
      generateKeyPairSync('rsa', {
        modulusLength: 2048,
        ...PEM,
        privateKeyEncoding: { type: 'pkcs8', format: 'pem', cipher: 'aes-256-cbc', passphrase: 'secret' },
      }).privateKey,
    ],
    ['a key that takes seconds to sign with', keyOfBits(16_384)],
  ])('is none of these: %s', async (what, privateKey) => {
    const answer = await postSocialSaml(setting, what, { signAuthnRequest: true, privateKey });
    expect(answer).toMatchObject({ status: 400, body: { code: 'connector.invalid_config' } });
    expect(JSON.stringify(answer.body)).not.toContain(privateKey);
  });
});
