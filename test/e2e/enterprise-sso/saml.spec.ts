import { describe, expect, it } from 'vitest';
import { identify, submit } from '../sign-in/social-fixture.js';
import { refusal } from '../sign-in/fixture.js';
import { addSaml, bringBack, leave, post, useSaml } from './saml-fixture.js';

const setting = useSaml();

describe('enterprise sign-in by SAML', () => {
  it('makes an account of what the provider signed', async () => {
    const attempt = await leave(setting);
    const { acsUrl, form } = setting.idp.answer(attempt.uri);
    const posted = await post(acsUrl, form);
    expect(posted).toMatchObject({ status: 302, returned: { state: 'state-1' } });
    expect(posted.location.startsWith(`${setting.server.tenant.baseUrl}/callback/`)).toBe(true);
    expect((await bringBack(attempt, posted.returned)).status).toBe(200);
    const { browser, verificationId } = attempt;
    await browser.experience('PUT', '/interaction-event', { interactionEvent: 'Register' });
    expect((await identify(browser, verificationId)).status).toBe(201);
    const { userId } = await browser.experience('GET', '/interaction');
    expect((await submit(browser)).status).toBe(200);
    expect((await setting.api.get(`/users/${userId}?includeSsoIdentities=true`)).body).toMatchObject({
      name: 'Ada',
      primaryEmail: 'ada@acme.example',
      ssoIdentities: [
        { identityId: 'ada', issuer: setting.idp.entityId, ssoConnectorId: setting.connectorId },
      ],
    });
  });

  it('works with metadata as a text, and with what was entered by hand', async () => {
    const { metadata, entityId, signInEndpoint } = setting.idp;
    const x509Certificate = /X509Certificate>([^<]*)</.exec(metadata)?.[1];
    for (const config of [{ metadata }, { entityId, signInEndpoint, x509Certificate }]) {
      const attempt = await leave(setting, await addSaml(setting.api, config, ['third.example']));
      const { acsUrl, form } = setting.idp.answer(attempt.uri);
      expect((await bringBack(attempt, (await post(acsUrl, form)).returned)).status).toBe(200);
      await setting.api.delete(`/sso-connectors/${attempt.connectorId}`);
    }
  });

  it('lets nobody in with what the provider of a former config signed', async () => {
    const { metadata, metadataUrl } = setting.idp;
    const connectorId = await addSaml(setting.api, { metadataUrl }, ['fourth.example']);
    const attempt = await leave(setting, connectorId);
    const { acsUrl, form } = setting.idp.answer(attempt.uri);
    const { returned } = await post(acsUrl, form);
    await setting.api.patch(`/sso-connectors/${connectorId}`, { connectorName: 'Former Acme' });
    const other = await leave(setting, connectorId);
    const otherForm = setting.idp.answer(other.uri).form;
    await setting.api.patch(`/sso-connectors/${connectorId}`, { config: { metadata } });
    expect(refusal(await bringBack(attempt, returned))).toBe(
      '400 session.connector_validation_session_not_found',
    );
    expect((await bringBack(other, (await post(acsUrl, otherForm)).returned)).status).toBe(200);
    await setting.api.delete(`/sso-connectors/${connectorId}`);
  });

  it('lets nobody in with what the browser of somebody else posted', async () => {
    const attacker = await leave(setting);
    const { acsUrl, form } = setting.idp.answer(attacker.uri, { nameId: 'victim' });
    const victim = await post(acsUrl, form);
    expect(victim.returned['handle']).toHaveLength(32);
    const { handle: _handle, ...known } = victim.returned;
    for (const guess of [known, { ...known, handle: '' }, { ...known, handle: 'a'.repeat(32) }]) {
      const again = { ...attacker };
      expect(refusal(await bringBack(again, guess))).toBe(
        '400 session.connector_validation_session_not_found',
      );
    }
  });

  it('sends the handle nowhere but to the pages of the tenant', async () => {
    const { browser, connectorId } = await leave(setting);
    const path = `experience/verification/sso/${connectorId}/authorization-uri`;
    for (const redirectUri of ['https://evil.example/callback', 'nowhere', 'javascript:alert(1)']) {
      const answer = await browser.api('POST', path, { state: 'state-1', redirectUri });
      expect(refusal(answer)).toBe('400 connector.invalid_request_parameters');
    }
  });

  it('spends a handle once', async () => {
    const attempt = await leave(setting);
    const { acsUrl, form } = setting.idp.answer(attempt.uri, { nameId: 'grace' });
    const { returned } = await post(acsUrl, form);
    expect((await bringBack(attempt, returned)).status).toBe(200);
    expect((await bringBack(attempt, returned)).status).toBe(400);
  });

  it('describes us to the provider at our entity ID', async () => {
    const { baseUrl } = setting.server.tenant;
    const response = await fetch(`${baseUrl}/enterprise-sso/${setting.connectorId}`);
    const document = await response.text();
    expect(response.headers.get('content-type')).toContain('application/samlmetadata+xml');
    expect(document).toContain(`entityID="${baseUrl}/enterprise-sso/${setting.connectorId}"`);
    expect(document).toContain(`Location="${baseUrl}/api/authn/single-sign-on/saml/${setting.connectorId}"`);
    expect((await fetch(`${baseUrl}/enterprise-sso/unknown`)).status).toBe(404);
    const elsewhere = `${setting.server.other.baseUrl}/enterprise-sso/${setting.connectorId}`;
    expect((await fetch(elsewhere)).status).toBe(404);
  });
});
