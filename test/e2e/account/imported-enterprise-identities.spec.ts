import { describe, expect, it } from 'vitest';
import { newId } from '#src/kernel/ids.js';
import type { ApiClient } from '../../support/api-client.js';
import { addPerson } from '../../support/people.js';
import { sql } from '../../support/sql.js';
import type { TestApp } from '../../support/test-app.js';
import { bringBack, DOMAIN as SAML_DOMAIN, leave, post, useSaml } from '../enterprise-sso/saml-fixture.js';
import { refusal } from '../sign-in/fixture.js';
import { identify, submit } from '../sign-in/social-fixture.js';
import { employee, newAddress, signedInBySso, useSso } from '../sign-in/sso-fixture.js';

interface Imported {
  readonly issuer: string;
  readonly identityId: string;
  readonly primaryEmail?: string;
}

/** Adds somebody who came from another server, where their connector had another id; the id of the user. */
async function imported(
  { tenant, databaseUrl }: TestApp,
  { issuer, identityId, ...person }: Imported,
): Promise<string> {
  const { id } = await addPerson(tenant, person);
  await sql(
    databaseUrl,
    `insert into user_sso_identities (tenant_id, id, user_id, sso_connector_id, issuer, identity_id, detail)
     values ($1, $2, $3, 'gone12345678', $4, $5, '{}')`,
    [tenant.id, newId(), id, issuer, identityId],
  );
  return id;
}

const identitiesOf = async (api: ApiClient, userId: string) =>
  Object((await api.get(`/users/${userId}?includeSsoIdentities=true`)).body)['ssoIdentities'];

describe('somebody whose enterprise identity came from elsewhere', () => {
  const oidc = useSso();
  const saml = useSaml();

  /** Signs in by SAML; the refusal, or the id of the user. */
  const signInBySaml = async (nameId: string, email: string): Promise<string> => {
    const attempt = await leave(saml);
    const { acsUrl, form } = saml.idp.answer(attempt.uri, { nameId, attributes: { email } });
    await bringBack(attempt, (await post(acsUrl, form)).returned);
    const { browser, verificationId } = attempt;
    const identified = await identify(browser, verificationId);
    if (identified.status >= 400) return refusal(identified);
    const { userId } = await browser.experience('GET', '/interaction');
    const ended = await submit(browser);
    return ended.status === 200 ? String(userId) : refusal(ended);
  };

  it('is found by the issuer where that speaks OpenID Connect, whatever the address', async () => {
    const { connectorId, idp, server, api } = oidc;
    const sub = employee(oidc, newAddress('elsewhere.example'));
    const userId = await imported(server, { issuer: idp.issuer, identityId: sub });
    expect(await signedInBySso(oidc, sub)).toBe(userId);
    expect(await identitiesOf(api, userId)).toMatchObject([{ ssoConnectorId: connectorId, identityId: sub }]);
  });

  it('is found by an address of the connector where the provider speaks SAML', async () => {
    const { connectorId, idp, server, api } = saml;
    const primaryEmail = `ada@${SAML_DOMAIN}`;
    const userId = await imported(server, { issuer: idp.entityId, identityId: 'ada', primaryEmail });
    expect(await signInBySaml('ada', primaryEmail)).toBe(userId);
    expect(await identitiesOf(api, userId)).toMatchObject([
      { ssoConnectorId: connectorId, identityId: 'ada' },
    ]);
    expect(await signInBySaml('ada', 'other@elsewhere.example')).toBe(userId);
  });

  it('is not found by SAML with any other address', async () => {
    const { idp, server } = saml;
    const primaryEmail = 'grace@elsewhere.example';
    await imported(server, { issuer: idp.entityId, identityId: 'grace', primaryEmail });
    expect(await signInBySaml('grace', primaryEmail)).toBe('422 user.email_already_in_use');
    expect(await signInBySaml('grace', `grace@${SAML_DOMAIN}`)).toBe('404 user.sso_identity_not_exist');
  });
});
