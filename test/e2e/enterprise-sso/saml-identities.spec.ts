import { describe, expect, it } from 'vitest';
import { refusal } from '../sign-in/fixture.js';
import { identify, submit } from '../sign-in/social-fixture.js';
import { bringBack, DOMAIN, leave, post, useSaml } from './saml-fixture.js';

const setting = useSaml();

/** Somebody has come back from the provider, which names them. */
async function comeBy(connectorId: string, email: string) {
  const attempt = await leave(setting, connectorId);
  const { acsUrl, form } = setting.idp.answer(attempt.uri, { nameId: 'ada', attributes: { email } });
  expect((await bringBack(attempt, (await post(acsUrl, form)).returned)).status).toBe(200);
  return attempt;
}

describe('who a SAML identity provider names', () => {
  it('is nobody that another connector knows by that name', async () => {
    const email = `ada@${DOMAIN}`;
    const first = await comeBy(setting.connectorId, email);
    await first.browser.experience('PUT', '/interaction-event', { interactionEvent: 'Register' });
    expect((await identify(first.browser, first.verificationId)).status).toBe(201);
    expect((await submit(first.browser)).status).toBe(200);

    const again = await comeBy(setting.connectorId, email);
    expect((await identify(again.browser, again.verificationId)).status).toBe(204);

    const other = await comeBy(setting.otherId, email);
    expect(refusal(await identify(other.browser, other.verificationId))).toBe(
      '422 user.email_already_in_use',
    );
  });
});
