import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import {
  type FakeSamlProvider,
  type SamlStatement,
  startSamlProvider,
} from '../../support/saml-identity-provider.js';
import { enterAddress, reportAt, useEnterprises } from './enterprise-fixture.js';
import { answerAt, press } from './pages.js';

const enterprises = useEnterprises();
const { pages, authorize, signedIn, user } = enterprises;

const DOMAIN = 'wigeon.example';

let idp: FakeSamlProvider;
let connectorId: string;
let people = 0;

beforeAll(async () => {
  idp = await startSamlProvider();
  const { body } = await enterprises.api.post('/sso-connectors', {
    providerName: 'SAML',
    connectorName: 'Wigeon',
    config: { metadata: idp.metadata },
    domains: [DOMAIN],
    branding: { displayName: 'Wigeon' },
  });
  connectorId = Object(body).id;
});
afterAll(() => idp.close());

/** Somebody new at the provider. */
let ada: { readonly nameId: string; readonly attributes: { readonly email: string; readonly name: string } };

beforeEach(() => {
  people += 1;
  const nameId = `ada-${people}`;
  ada = { nameId, attributes: { email: `${nameId}@${DOMAIN}`, name: 'Ada Lovelace' } };
});

interface Spoken {
  readonly said?: Partial<SamlStatement>;
  readonly foreign?: boolean;
}

/** A page on which the provider has a form, whose button sends on what it says of its user. */
async function open({ said = {}, foreign = false }: Spoken = {}): Promise<Page> {
  const page = await pages.open();
  await page.route(`${idp.signInEndpoint}*`, (route) => {
    const { acsUrl, form } = idp.answer(route.request().url(), { ...ada, ...said }, { foreign });
    return route.fulfill({ contentType: 'text/html', body: formOf(acsUrl, form) });
  });
  return page;
}

function formOf(action: string, values: Readonly<Record<string, string>>): string {
  const inputs = Object.entries(values).map(
    ([name, value]) => `<input type="hidden" name="${name}" value="${value}">`,
  );
  return `<form method="post" action="${action}">${inputs.join('')}<button>Enter</button></form>`;
}

async function signIn(page: Page): Promise<void> {
  await authorize(page);
  await enterAddress(page, ada.attributes.email);
  await press(page, 'Enter');
}

describe('who has an address of an enterprise that speaks SAML', () => {
  it('is led to its provider, gets an account, and is in it the next time', async () => {
    const page = await open();
    await signIn(page);
    const id = await signedIn(page);
    expect(await user(id)).toMatchObject({
      primaryEmail: ada.attributes.email,
      name: 'Ada Lovelace',
      ssoIdentities: [{ identityId: ada.nameId, ssoConnectorId: connectorId }],
    });
    const other = await open();
    await signIn(other);
    expect(await signedIn(other)).toBe(id);
  });

  it('is told why an assertion is refused, by the id of the request, and begins anew', async () => {
    const page = await open({ foreign: true });
    const refused = page.waitForResponse(
      (response) => response.request().method() === 'POST' && response.status() === 401,
    );
    await signIn(page);
    expect(await reportAt(page)).toMatchObject({
      Connector: 'Wigeon',
      'Error code': 'connector.authorization_failed',
      'Request ID': (await refused).headers()['logto-core-request-id'],
    });
    await page.unrouteAll();
    await page.getByRole('link', { name: 'Start again' }).click();
    expect(await page.getByLabel('Username or e-mail address').inputValue()).toBe(ada.attributes.email);
    expect(new URL(page.url()).searchParams.get('app_id')).toBe(enterprises.client.clientId);
  });

  it('does not get in by what another browser began', async () => {
    const attacker = await open();
    await authorize(attacker);
    await enterAddress(attacker, ada.attributes.email);
    await attacker.getByRole('button', { name: 'Enter' }).waitFor();
    const form = await attacker.content();
    const victim = await pages.open();
    await authorize(victim);
    await victim.route('**/forged', (route) => route.fulfill({ contentType: 'text/html', body: form }));
    await victim.goto(`${enterprises.server.tenant.baseUrl}/forged`);
    await press(victim, 'Enter');
    await victim.getByRole('link', { name: 'Start again' }).waitFor();
    expect(await victim.getByRole('heading', { level: 1 }).textContent()).toBe(
      'This sign-in did not begin here',
    );
  });
});

describe('who begins at a provider that speaks SAML', () => {
  const portal = () => `${idp.signInEndpoint}/portal`;

  beforeAll(async () => {
    const path = `/sso-connectors/${connectorId}/idp-initiated-auth-config`;
    await enterprises.api.put(path, {
      defaultApplicationId: enterprises.client.clientId,
      clientIdpInitiatedAuthCallbackUri: enterprises.client.redirectUri,
    });
  });

  /** The portal of the provider, with the application among others. */
  async function atPortal(page: Page): Promise<void> {
    const { baseUrl } = enterprises.server.tenant;
    const { acsUrl, form } = idp.unsolicited({ baseUrl, connectorId }, ada);
    const body = formOf(acsUrl, form);
    await page.route(portal(), (route) => route.fulfill({ contentType: 'text/html', body }));
    await page.goto(portal());
  }

  it('comes to the application, and is in it without being sent to the provider', async () => {
    const page = await pages.open();
    await atPortal(page);
    await press(page, 'Enter');
    expect((await answerAt(page)).searchParams.get('ssoConnectorId')).toBe(connectorId);
    await authorize(page, { direct_sign_in: `sso:${connectorId}`, prompt: 'login' });
    expect(await user(await signedIn(page))).toMatchObject({
      primaryEmail: ada.attributes.email,
      ssoIdentities: [{ identityId: ada.nameId, ssoConnectorId: connectorId }],
    });
  });

  it('is sent to the provider in a browser that came by nothing', async () => {
    const page = await pages.open();
    await atPortal(page);
    await press(page, 'Enter');
    await answerAt(page);
    const other = await open();
    await authorize(other, { direct_sign_in: `sso:${connectorId}`, prompt: 'login' });
    await other.getByRole('button', { name: 'Enter' }).waitFor();
    expect(other.url().startsWith(idp.signInEndpoint)).toBe(true);
  });
});

it('says to programs why an assertion is refused as everything else', async () => {
  const { tenant } = enterprises.server;
  const path = `${tenant.baseUrl}/api/authn/single-sign-on/saml/${connectorId}`;
  const page = await pages.open();
  const answer = await page.request.post(path, { form: { SAMLResponse: 'PHg+', RelayState: 'unknown' } });
  expect([answer.status(), (await answer.json()).code]).toEqual([400, 'session.not_found']);
});
