import { expect, it } from 'vitest';
import { CLIENT } from '../../connectors/social/fake-provider.js';
import { startEnterprise } from '../../enterprise-sso/oidc/fake-enterprise.js';
import { ALL_ENTRA, TID } from '../../enterprise-sso/oidc/kinds.js';
import { addSsoConnector } from '../../support/sso-connectors.js';
import { refusal } from './fixture.js';
import { newBrowser } from './social-fixture.js';
import { leaveForSso, useSso, verifySso } from './sso-fixture.js';

const setting = useSso();

it('lets nobody in by a provider for everybody but who has an address of the enterprise', async () => {
  const idp = await startEnterprise(ALL_ENTRA, { claims: { tid: TID } });
  const comesBy = async (connectorName: string, domain: string) => {
    const connectorId = await addSsoConnector(
      setting.api,
      { issuer: idp.issuer, config: CLIENT },
      { connectorName, providerName: 'AzureAdOidc', domains: [domain] },
    );
    const browser = await newBrowser(setting);
    const { verificationId, authorizationUri } = await leaveForSso(browser, connectorId);
    const connectorData = idp.approve(authorizationUri);
    return verifySso(browser, connectorId, { verificationId, connectorData });
  };
  expect((await comesBy('Of the enterprise', 'acme.example')).status).toBe(200);
  const other = await comesBy('Of another one', 'gannet.example');
  expect(refusal(other)).toBe('401 connector.authorization_failed');
});
