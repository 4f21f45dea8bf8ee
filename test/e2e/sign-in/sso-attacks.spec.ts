import { beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { apiClient } from '../../support/api-client.js';
import { addClient, addPerson, PASSWORD } from '../../support/people.js';
import { addSsoConnector, storeSsoConnector } from '../../support/sso-connectors.js';
import { begun } from './codes-fixture.js';
import { named, refusal } from './fixture.js';
import { identify, newBrowser, submit, useSettings } from './social-fixture.js';
import {
  employee,
  leaveForSso,
  newAddress,
  shownBySso,
  signedInBySso,
  useSso,
  verifySso,
} from './sso-fixture.js';

const GONE = '400 session.connector_validation_session_not_found';
const setting = useSso();
let second: string;

beforeAll(async () => {
  second = await addSsoConnector(setting.api, setting.idp, {
    connectorName: 'Gannet',
    domains: ['gannet.example'],
  });
});

const addConnector = (connectorName: string, domains: readonly string[] = ['dunlin.example']) =>
  addSsoConnector(setting.api, setting.idp, { connectorName, domains });

describe('what a provider of an enterprise answers', () => {
  it('counts once', async () => {
    const browser = await newBrowser(setting);
    const { verificationId, authorizationUri } = await leaveForSso(browser, setting.connectorId);
    const connectorData = await setting.idp.signIn(authorizationUri, employee(setting, newAddress()));
    const body = { verificationId, connectorData };
    expect((await verifySso(browser, setting.connectorId, body)).status).toBe(200);
    expect(refusal(await verifySso(browser, setting.connectorId, body))).toBe(GONE);
  });

  it('counts in the browser that was sent there alone', async () => {
    const sub = employee(setting, newAddress());
    const attacker = await newBrowser(setting);
    const { verificationId, authorizationUri } = await leaveForSso(attacker, setting.connectorId);
    const connectorData = await setting.idp.signIn(authorizationUri, sub);
    const victim = await newBrowser(setting);
    expect(refusal(await verifySso(victim, setting.connectorId, { verificationId, connectorData }))).toBe(
      '404 session.verification_session_not_found',
    );
    const own = await leaveForSso(victim, setting.connectorId);
    const answer = await verifySso(victim, setting.connectorId, {
      verificationId: own.verificationId,
      connectorData,
    });
    expect(answer.status).toBe(401);
  });

  it('counts for the connector that somebody was sent to alone', async () => {
    const browser = await newBrowser(setting);
    const { verificationId, authorizationUri } = await leaveForSso(browser, setting.connectorId);
    const connectorData = await setting.idp.signIn(authorizationUri, employee(setting, newAddress()));
    expect(refusal(await verifySso(browser, second, { verificationId, connectorData }))).toBe(
      '404 session.verification_session_not_found',
    );
  });

  it('is unknown to the connectors of other tenants', async () => {
    const tenant = setting.server.other;
    const client = await addClient(tenant);
    await useSettings(await apiClient(tenant), { singleSignOnEnabled: true });
    const browser = await begun(tenant, client, 'SignIn');
    const path = `experience/verification/sso/${setting.connectorId}/authorization-uri`;
    const body = { state: 'some-state', redirectUri: 'https://login.acme.example/callback' };
    expect(refusal(await browser.api('POST', path, body))).toBe('404 entity.not_exists_with_id');
  });
});

describe('a provider that cannot be used', () => {
  const WORDS = 'The vault is sealed';
  const said = (error: string) => JSON.stringify({ error, error_description: WORDS });

  it.each(['OIDC', 'SAML'] as const)('is not quoted to strangers: %s', async (providerName) => {
    const url = `${setting.idp.issuer}/secret-path`;
    const config = { issuer: url, clientId: 'a', clientSecret: 'b', metadataUrl: url };
    const { server } = setting;
    const id = await storeSsoConnector(server, server.tenant, { providerName, config });
    const path = `experience/verification/sso/${id}/authorization-uri`;
    const redirectUri = `${server.tenant.baseUrl}/callback/${id}`;
    const answer = await (await newBrowser(setting)).api('POST', path, { state: 'some-state', redirectUri });
    expect(answer.status).toBe(400);
    expect(JSON.stringify(answer.body)).not.toContain('secret-path');
  });

  it.each([
    ['refuses', 500, WORDS, '400 connector.general'],
    ['does not know us', 400, said('invalid_client'), '400 connector.general'],
    ['knows no such code', 400, said('invalid_grant'), '401 connector.social_auth_code_invalid'],
    ['has had enough of us', 429, WORDS, '429 connector.rate_limit_exceeded'],
    ['answers something else', 200, '{"token":"of the vault"}', '400 connector.invalid_response'],
    ['answers no JSON', 200, WORDS, '400 connector.invalid_response'],
  ])('is not quoted to strangers where it %s for a code', async (_, status, words, refused) => {
    const { idp, connectorId } = setting;
    const browser = await newBrowser(setting);
    const { verificationId, authorizationUri } = await leaveForSso(browser, connectorId);
    const connectorData = await idp.signIn(authorizationUri, employee(setting, newAddress()));
    idp.answerTokens = (_request, response) => {
      response.writeHead(status, { 'content-type': 'application/json' }).end(words);
      return true;
    };
    onTestFinished(() => void (idp.answerTokens = undefined));
    const answer = await verifySso(browser, connectorId, { verificationId, connectorData });
    expect(refusal(answer)).toBe(refused);
    expect(JSON.stringify(answer.body)).not.toContain('vault');
  });
});

describe('what changes meanwhile', () => {
  it('ends the attempt where the connector is deleted before the answer', async () => {
    const connectorId = await addConnector('Deleted early');
    const browser = await newBrowser(setting);
    const { verificationId, authorizationUri } = await leaveForSso(browser, connectorId);
    const connectorData = await setting.idp.signIn(authorizationUri, employee(setting, newAddress()));
    await setting.api.delete(`/sso-connectors/${connectorId}`);
    const body = { verificationId, connectorData };
    expect(refusal(await verifySso(browser, connectorId, body))).toBe('404 entity.not_exists_with_id');
  });

  it('lets nobody in whose connector is deleted before the end', async () => {
    const connectorId = await addConnector('Deleted late');
    const sub = employee(setting, newAddress('dunlin.example'));
    const userId = await signedInBySso({ ...setting, connectorId }, sub);
    const browser = await newBrowser(setting);
    const verificationId = await shownBySso(browser, { idp: setting.idp, connectorId }, sub);
    expect((await identify(browser, verificationId)).status).toBe(204);
    await setting.api.delete(`/sso-connectors/${connectorId}`);
    expect(refusal(await submit(browser))).toBe('400 session.verification_failed');
    const { body } = await setting.api.get(`/users/${userId}?includeSsoIdentities=true`);
    expect(body).toMatchObject({ ssoIdentities: [] });
  });

  it('lets nobody in where the tenant switches single sign-on off before the end', async () => {
    const sub = employee(setting, newAddress());
    await signedInBySso(setting, sub);
    const browser = await newBrowser(setting);
    expect((await identify(browser, await shownBySso(browser, setting, sub))).status).toBe(204);
    await useSettings(setting.api, { singleSignOnEnabled: false });
    expect(refusal(await submit(browser))).toBe('422 user.sign_in_method_not_enabled');
  });

  it('links nothing to a user who has given the address away before the end', async () => {
    const email = newAddress();
    const person = await addPerson(setting.server.tenant, { primaryEmail: email });
    const browser = await newBrowser(setting);
    const verificationId = await shownBySso(browser, setting, employee(setting, email));
    expect((await identify(browser, verificationId)).status).toBe(204);
    await setting.api.patch(`/users/${person.id}`, { primaryEmail: newAddress() });
    expect(refusal(await submit(browser))).toBe('400 session.verification_failed');
  });

  it('links nothing to a user of a domain that the connector has lost before the end', async () => {
    const connectorId = await addConnector('Lost its domain', ['wigeon.example']);
    const email = newAddress('wigeon.example');
    const person = await addPerson(setting.server.tenant, { primaryEmail: email });
    const browser = await newBrowser(setting);
    const verificationId = await shownBySso(
      browser,
      { idp: setting.idp, connectorId },
      employee(setting, email),
    );
    expect((await identify(browser, verificationId)).status).toBe(204);
    await setting.api.patch(`/sso-connectors/${connectorId}`, { domains: ['dunlin.example'] });
    expect(refusal(await submit(browser))).toBe('400 session.verification_failed');
    const { body } = await setting.api.get(`/users/${person.id}?includeSsoIdentities=true`);
    expect(body).toMatchObject({ ssoIdentities: [] });
  });

  it('makes one account of twenty attempts at once', async () => {
    const sub = employee(setting, newAddress());
    const browser = await newBrowser(setting, 'Register');
    const verificationId = await shownBySso(browser, setting, sub);
    const answers = await Promise.all(Array.from({ length: 20 }, () => identify(browser, verificationId)));
    expect(answers.filter(({ status }) => status === 201)).toHaveLength(1);
    expect(answers.filter(({ status }) => status >= 500)).toEqual([]);
  });
});

describe('second factors', () => {
  const mfa = { factors: ['Totp'], policy: 'Mandatory' };

  it('are the business of the enterprise, unless the tenant says otherwise', async () => {
    await useSettings(setting.api, { singleSignOnEnabled: true, mfa });
    const sub = employee(setting, newAddress());
    await signedInBySso(setting, sub);
    await setting.api.patch('/configs/enterprise-sso', { skipsMfa: false });
    const browser = await newBrowser(setting);
    expect((await identify(browser, await shownBySso(browser, setting, sub))).status).toBe(204);
    expect(refusal(await submit(browser))).toBe('422 user.missing_mfa');
    await setting.api.patch('/configs/enterprise-sso', { skipsMfa: true });
    await useSettings(setting.api, { mfa: { factors: [], policy: 'UserControlled' } });
  });

  it('are never a passkey to sign in by, which people of enterprises may not', async () => {
    await useSettings(setting.api, { singleSignOnEnabled: true, passkeySignIn: { enabled: true } });
    await setting.api.patch('/configs/enterprise-sso', { skipsMfa: false });
    expect(await signedInBySso(setting, employee(setting, newAddress()))).toHaveLength(12);
    await setting.api.patch('/configs/enterprise-sso', { skipsMfa: true });
    await useSettings(setting.api, { passkeySignIn: { enabled: false } });
  });

  it('are asked of who has only shown an enterprise identity of somebody else besides', async () => {
    await useSettings(setting.api, { singleSignOnEnabled: true, mfa });
    const person = await addPerson(setting.server.tenant);
    const browser = await newBrowser(setting);
    await shownBySso(browser, setting, employee(setting, newAddress()));
    const body = { identifier: named(person.username), password: PASSWORD };
    const { verificationId } = await browser.experience('POST', '/verification/password', body);
    expect((await identify(browser, String(verificationId))).status).toBe(204);
    expect(refusal(await submit(browser))).toBe('422 user.missing_mfa');
    await useSettings(setting.api, { mfa: { factors: [], policy: 'UserControlled' } });
  });
});
