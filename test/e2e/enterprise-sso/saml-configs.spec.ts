import { describe, expect, it } from 'vitest';
import { read } from '../resources/fixture.js';
import { refusal } from '../roles/fixture.js';
import { useSaml } from './saml-fixture.js';

const setting = useSaml();

/** By hand, with a certificate that is none. */
const byHand = () => {
  const { entityId, signInEndpoint } = setting.idp;
  return { entityId, signInEndpoint, x509Certificate: 'bm9uZQ==' };
};
const withoutCertificates = () => ({
  metadata: setting.idp.metadata.replaceAll(/<(\w+:)?X509Certificate>[^<]*<\/(\w+:)?X509Certificate>/g, ''),
});
const onTheWay = () => ({ metadataUrl: 'http://idp.gannet.example/metadata' });
const elsewhere = (path: string) => ({ metadataUrl: setting.idp.metadataUrl.replace('/metadata', path) });
const unreachable = () => ({ metadataUrl: setting.idp.metadataUrl.replace(/:\d+/, ':9') });

describe('the config of a connector that speaks SAML', () => {
  it.each([
    ['a status', () => elsewhere('/none'), '/none answered 404: nothing here'],
    ['a page', () => elsewhere('/page'), '/page answered 200: <html>Sign in</html>'],
    ['nothing', unreachable, ':9/metadata: '],
  ])('is refused with %s in place of metadata, and told of it', async (_, config, words) => {
    const { metadataUrl } = config();
    const draft = { providerName: 'SAML', connectorName: 'Refused', config: { metadataUrl } };
    const { status, body } = await setting.api.post('/sso-connectors', draft);
    expect(status).toBe(400);
    expect(JSON.stringify(body)).toContain(words);
  });

  it.each([
    ['a certificate that is none', byHand, 'connector.invalid_certificate'],
    ['metadata without a certificate', withoutCertificates, 'connector.invalid_certificate'],
    ['metadata that is none', () => ({ metadata: '<html/>' }), 'connector.invalid_config'],
    ['metadata that anybody on the way can change', onTheWay, 'connector.invalid_config'],
    ['metadata that cannot be had', unreachable, 'connector.general'],
    [
      'requests that nothing signs',
      () => ({ signAuthnRequest: true }),
      'single_sign_on.active_signing_key_required',
    ],
  ])('is refused with %s, new or changed', async (_, config, code) => {
    const draft = { providerName: 'SAML', connectorName: `Refused by ${code}` };
    expect(refusal(await setting.api.post('/sso-connectors', { ...draft, config: config() }))).toEqual([
      400,
      code,
    ]);
    const own = `/sso-connectors/${read(await setting.api.post('/sso-connectors', draft), 'id')}`;
    expect(refusal(await setting.api.patch(own, { config: config() }))).toEqual([400, code]);
    expect((await setting.api.get(own)).body).toMatchObject({ config: {} });
    await setting.api.delete(own);
  });
});
