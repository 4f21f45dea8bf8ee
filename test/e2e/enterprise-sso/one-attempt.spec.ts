import { beforeAll, describe, expect, it } from 'vitest';
import type { BrowserlessClient } from '../../support/browserless-client.js';
import { addSocial, newSub } from '../../support/identity-provider.js';
import { refusal } from '../sign-in/fixture.js';
import { leave, newBrowser, verify } from '../sign-in/social-fixture.js';
import { leaveForSso, useSso, verifySso } from '../sign-in/sso-fixture.js';

type Answer = { verificationId: string; connectorData: object };

const setting = useSso();
let socialId: string;

beforeAll(async () => {
  socialId = await addSocial(setting.api, setting.idp, 'acme-id');
});

const social = {
  leave: (browser: BrowserlessClient) => leave(browser, socialId),
  verify: (browser: BrowserlessClient, answer: Answer) => verify(browser, socialId, answer),
};
const enterprise = {
  leave: (browser: BrowserlessClient) => leaveForSso(browser, setting.connectorId),
  verify: (browser: BrowserlessClient, answer: Answer) => verifySso(browser, setting.connectorId, answer),
};

describe('one sign-in waits for one provider', () => {
  it.each([
    ['a social provider', 'that of an enterprise', social, enterprise],
    ['the provider of an enterprise', 'a social one', enterprise, social],
  ])('and no longer for %s once the browser was sent to %s', async (_first, _second, former, latter) => {
    const browser = await newBrowser(setting);
    const { verificationId, authorizationUri } = await former.leave(browser);
    const connectorData = await setting.idp.signIn(authorizationUri, newSub(setting.idp));
    await latter.leave(browser);
    expect(refusal(await former.verify(browser, { verificationId, connectorData }))).toBe(
      '400 session.connector_validation_session_not_found',
    );
  });
});
