import { describe, expect, it } from 'vitest';
import { encoded, responseXml, sign, statementFor } from '../../support/saml-identity-provider.js';
import { createApplication } from '../applications/fixture.js';
import { leave, post, type SamlSetting, useSaml } from './saml-fixture.js';

/** Of requests of an address, at once. */
const BURST = 600;

/** Whom nobody signed for, and nobody asked about. */
async function unsolicited({ server, api, connectorId, idp }: SamlSetting) {
  const defaultApplicationId = await createApplication(api, {
    type: 'Traditional',
    oidcClientMetadata: { redirectUris: ['https://app.example.com/callback'], postLogoutRedirectUris: [] },
  });
  await api.put(`/sso-connectors/${connectorId}/idp-initiated-auth-config`, {
    defaultApplicationId,
    autoSendAuthorizationRequest: true,
  });
  const acsUrl = `${server.tenant.baseUrl}/api/authn/single-sign-on/saml/${connectorId}`;
  const issuer = `${server.tenant.baseUrl}/enterprise-sso/${connectorId}`;
  const xml = responseXml(statementFor({ id: '', issuer, acsUrl }, idp.entityId));
  return { acsUrl, form: { SAMLResponse: encoded(sign(xml, { foreign: true })) } };
}

const solicited = async (setting: SamlSetting) =>
  setting.idp.answer((await leave(setting)).uri, {}, { foreign: true });

describe.each([
  ['a request', solicited],
  ['nothing', unsolicited],
])('responses of strangers to %s', (_, made) => {
  const setting = useSaml();

  it('count as several requests each, since they take long to refuse', async () => {
    const { acsUrl, form } = await made(setting);
    const answers = await Promise.all(Array.from({ length: BURST / 5 }, () => post(acsUrl, form)));
    const codes = answers.map(({ code }) => code);
    expect(codes).toContain('connector.authorization_failed');
    expect(codes.filter((code) => code === 'request.too_many_requests').length).toBeGreaterThan(20);
  });
});
