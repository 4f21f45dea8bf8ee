import { describe, expect, it } from 'vitest';
import { addSsoConnector } from '../../support/sso-connectors.js';
import { startIdentityProvider } from '../../support/identity-provider.js';
import { sql } from '../../support/sql.js';
import { bringBack, leave, post, useSaml } from './saml-fixture.js';

const setting = useSaml();
const acsOf = (id: string, kind = 'single-sign-on/saml') =>
  `${setting.server.tenant.baseUrl}/api/authn/${kind}/${id}`;
const refusalOf = async (url: string, form: Readonly<Record<string, string>>) => {
  const { status, code } = await post(url, form);
  return `${status} ${code}`;
};

const authorizationUri = () => `experience/verification/sso/${setting.connectorId}/authorization-uri`;
const wayBack = () => ({
  state: 'state-1',
  redirectUri: `${setting.server.tenant.baseUrl}/callback/${setting.connectorId}`,
});

describe('what is posted for an enterprise', () => {
  it('is taken once for an attempt', async () => {
    const attempt = await leave(setting);
    const { acsUrl, form } = setting.idp.answer(attempt.uri);
    const { status, returned } = await post(acsUrl, form);
    expect(status).toBe(302);
    expect(await refusalOf(acsUrl, form)).toBe('400 session.connector_validation_session_not_found');
    expect((await bringBack(attempt, returned)).status).toBe(200);
    expect(await refusalOf(acsUrl, form)).toBe('400 session.connector_validation_session_not_found');
  });

  it('is for the last attempt of a sign-in, of which nothing more is stored', async () => {
    const { browser, uri } = await leave(setting);
    for (let attempts = 0; attempts < 3; attempts += 1) {
      expect((await browser.api('POST', authorizationUri(), wayBack())).status).toBe(200);
    }
    const before = setting.idp.answer(uri);
    expect(await refusalOf(before.acsUrl, before.form)).toBe('401 connector.authorization_failed');
    const rows = await sql(setting.server.databaseUrl, 'select from saml_attempts where id = $1', [
      before.form.RelayState,
    ]);
    expect(rows).toHaveLength(1);
  });

  it('goes to no page whose address or state is too long', async () => {
    const { browser } = await leave(setting);
    const { redirectUri } = wayBack();
    for (const changes of [
      { state: 'ж'.repeat(1_025) },
      { redirectUri: `${redirectUri}?x=${'x'.repeat(2_048)}` },
    ]) {
      const answer = await browser.api('POST', authorizationUri(), { ...wayBack(), ...changes });
      expect(answer.status).toBe(400);
    }
  });

  it('is taken once, however many post it at once', async () => {
    const { acsUrl, form } = setting.idp.answer((await leave(setting)).uri);
    const all = await Promise.all(Array.from({ length: 8 }, () => post(acsUrl, form)));
    expect(all.filter(({ status }) => status === 302)).toHaveLength(1);
  });

  it('counts once in a tenant, whichever attempt it names', async () => {
    const [first, second] = [await leave(setting), await leave(setting)];
    const one = setting.idp.answer(first.uri, { assertionId: '_same' });
    const other = setting.idp.answer(second.uri, { assertionId: '_same' });
    expect((await post(one.acsUrl, one.form)).status).toBe(302);
    expect(await refusalOf(other.acsUrl, other.form)).toBe('401 connector.authorization_failed');
  });

  it('is held against the attempt that it was for', async () => {
    const [first, second] = [await leave(setting), await leave(setting)];
    const one = setting.idp.answer(first.uri);
    const RelayState = setting.idp.answer(second.uri).form.RelayState;
    expect(await refusalOf(one.acsUrl, { ...one.form, RelayState })).toBe(
      '401 connector.authorization_failed',
    );
  });

  it('is held against the connector that it was for', async () => {
    const { form } = setting.idp.answer((await leave(setting)).uri);
    const other = setting.idp.answer((await leave(setting, setting.otherId)).uri);
    expect(await refusalOf(other.acsUrl, form)).toBe('400 session.not_found');
    expect(await refusalOf(other.acsUrl, { ...form, RelayState: other.form.RelayState })).toBe(
      '401 connector.authorization_failed',
    );
  });

  it('is refused where nobody was sent away', async () => {
    const { acsUrl, form } = setting.idp.answer((await leave(setting)).uri);
    expect(await refusalOf(acsUrl, { ...form, RelayState: 'unknown' })).toBe('400 session.not_found');
    expect(await refusalOf(acsUrl, { SAMLResponse: form.SAMLResponse })).toBe(
      '404 session.connector_validation_session_not_found',
    );
  });

  it('is refused by another tenant', async () => {
    const { form } = setting.idp.answer((await leave(setting)).uri);
    const url = `${setting.server.other.baseUrl}/api/authn/single-sign-on/saml/${setting.connectorId}`;
    expect(await refusalOf(url, form)).toBe('404 entity.not_exists_with_id');
  });

  it('is refused where the connector is none, or speaks another protocol', async () => {
    const { form } = setting.idp.answer((await leave(setting)).uri);
    expect(await refusalOf(acsOf('unknown'), form)).toBe('404 entity.not_exists_with_id');
    expect(await refusalOf(acsOf('unknown', 'saml'), form)).toBe('404 entity.not_found');
    const idp = await startIdentityProvider();
    const id = await addSsoConnector(setting.api, idp, {
      connectorName: 'OpenID',
      domains: ['open.example'],
    });
    expect(await refusalOf(acsOf(id), form)).toBe('400 connector.unexpected_type');
    await idp.close();
  });

  it.each([
    [{ RelayState: 'x' }, 400],
    [{ RelayState: 'x'.repeat(129), SAMLResponse: 'x' }, 400],
    [{ RelayState: 'x', SAMLResponse: 'A'.repeat(600 * 1024) }, 413],
  ])(
    'is refused where it is no response: case %#',
    async (form: Readonly<Record<string, string>>, status) => {
      expect((await post(acsOf(setting.connectorId), form)).status).toBe(status);
    },
  );

  it('may be JSON, and other routes take no forms', async () => {
    const { acsUrl, form } = setting.idp.answer((await leave(setting)).uri);
    const response = await fetch(acsUrl, {
      method: 'POST',
      redirect: 'manual',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(form),
    });
    expect(response.status).toBe(302);
    expect(response.headers.get('cache-control')).toBe('no-store');
    const elsewhere = `${setting.server.tenant.baseUrl}/api/experience/verification/password`;
    expect((await post(elsewhere, { password: 'x' })).status).toBe(415);
  });
});
