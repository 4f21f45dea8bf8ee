import { describe, expect, it } from 'vitest';
import { identify, submit } from '../sign-in/social-fixture.js';
import {
  addSocialSaml,
  bringBack,
  leave,
  leaveForSocial,
  post,
  type SamlAttempt,
  useSaml,
} from './saml-fixture.js';

const CLAIMS = 'http://schemas.xmlsoap.org/ws/2005/05/identity/claims';
const DISPLAY_NAME = 'http://schemas.microsoft.com/identity/claims/displayname';

const setting = useSaml();

/** What the provider calls what it says: all of it says something else than the names that nobody chose. */
const SAID = {
  email: 'plain@acme.example',
  name: 'Plain',
  employee: 'e-7',
  mail: 'mapped@acme.example',
  called: 'Mapped',
  [`${CLAIMS}/emailaddress`]: 'entra@acme.example',
  [DISPLAY_NAME]: 'Entra',
  mobile: '+61 412 345 678',
  photo: 'https://acme.example/ada.png',
};

async function addConnector(providerName: string, attributeMapping?: object): Promise<string> {
  const { status, body } = await setting.api.post('/sso-connectors', {
    providerName,
    connectorName: `${providerName} ${JSON.stringify(attributeMapping)}`,
    config: { metadataUrl: setting.idp.metadataUrl, ...(attributeMapping && { attributeMapping }) },
    domains: ['acme.example'],
  });
  expect(status).toBe(200);
  return String(Object(body)['id']);
}

/** What the provider says of somebody, as the browser brings it back. */
async function returnedTo({ uri }: SamlAttempt, nameId: string) {
  const { acsUrl, form } = setting.idp.answer(uri, { nameId, attributes: SAID });
  return (await post(acsUrl, form)).returned;
}

/** The account that comes of it. */
async function accountBy({ browser, verificationId }: SamlAttempt): Promise<unknown> {
  await browser.experience('PUT', '/interaction-event', { interactionEvent: 'Register' });
  expect((await identify(browser, verificationId)).status).toBe(201);
  const { userId } = await browser.experience('GET', '/interaction');
  expect((await submit(browser)).status).toBe(200);
  const { body } = await setting.api.get(`/users/${userId}?includeSsoIdentities=true`);
  return body;
}

describe('the account that somebody gets by what an assertion says', () => {
  it.each([
    ['the usual names', 'SAML', undefined, { id: 'by-usual', email: SAID.email, name: 'Plain' }],
    [
      'the names that the connector maps',
      'SAML',
      { id: 'employee', email: 'mail', name: 'called' },
      { id: 'e-7', email: SAID.mail, name: 'Mapped' },
    ],
    [
      'what Entra ID calls it',
      'AzureAD',
      undefined,
      { id: 'by-entra', email: 'entra@acme.example', name: 'Entra' },
    ],
    [
      'another name for the name alone, blank ones left out',
      'AzureAD',
      { id: '', email: '', name: 'called' },
      { id: 'by-one', email: 'entra@acme.example', name: 'Mapped' },
    ],
  ])('is that of %s', async (_, providerName, attributeMapping, { id, email, name }) => {
    const attempt = await leave(setting, await addConnector(providerName, attributeMapping));
    const returned = await returnedTo(attempt, id.startsWith('by-') ? id : 'ada');
    expect((await bringBack(attempt, returned)).status).toBe(200);
    const account = Object(await accountBy(attempt));
    expect(account).toMatchObject({ primaryEmail: email, name, ssoIdentities: [{ identityId: id }] });
    await setting.api.delete(`/users/${account.id}`);
  });

  it.each([
    [
      'that its profile map names',
      { id: 'employee', email: 'mail', phone: 'mobile', name: 'called', avatar: 'photo' },
      {
        primaryEmail: SAID.mail,
        primaryPhone: '61412345678',
        name: 'Mapped',
        avatar: SAID.photo,
        identities: { mapped: { userId: 'e-7' } },
      },
    ],
    [
      'without an address, where it names none',
      { name: 'name' },
      { primaryEmail: null, primaryPhone: null, name: 'Plain', identities: { unmapped: { userId: 'ada' } } },
    ],
  ])('is that of a social connector, %s', async (_, profileMap, account) => {
    const [target = ''] = Object.keys(account.identities);
    const id = await addSocialSaml(setting, target, { profileMap });
    const attempt = await leaveForSocial(setting, id);
    const { browser, verificationId } = attempt;
    const connectorData = await returnedTo(attempt, 'ada');
    await browser.experience('POST', `/verification/social/${id}/verify`, { verificationId, connectorData });
    // The enterprise has the domain besides, and would want its people for itself.
    await setting.api.patch('/sign-in-exp', { singleSignOnEnabled: false });
    expect(await accountBy(attempt)).toMatchObject(account);
  });
});
