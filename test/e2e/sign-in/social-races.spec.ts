import { describe, expect, it } from 'vitest';
import type { ApiAnswer } from '../../support/browserless-client.js';
import { holdRows, waitingForRows } from '../../support/held-rows.js';
import { newSub } from '../../support/identity-provider.js';
import { addPerson, PASSWORD, type Person } from '../../support/people.js';
import { refusal } from './fixture.js';
import {
  identify,
  leave,
  linking,
  newBrowser,
  ownersOf,
  related,
  shown,
  submit,
  TARGET,
  useSocial,
  verify,
} from './social-fixture.js';

const AT_ONCE = 20;

const setting = useSocial();

/** How often each answer came. */
async function atOnce(ask: () => Promise<ApiAnswer>): Promise<Record<string, number>> {
  const told = (await Promise.all(Array.from({ length: AT_ONCE }, ask))).map(refusal);
  const count = (one: string) => told.filter((each) => each === one).length;
  return Object.fromEntries(told.map((one) => [one, count(one)]));
}

async function staged(person: Person, sub: string) {
  const browser = await newBrowser(setting);
  await browser.identify(person.username, PASSWORD);
  const part = { type: 'social', verificationId: await shown(browser, setting, sub) };
  await browser.experience('POST', '/profile', part);
  return browser;
}

describe('one attempt that is sent twenty times at once', () => {
  it('makes one account, with one identity', async () => {
    const sub = newSub(setting.idp);
    const browser = await newBrowser(setting, 'Register');
    const { verificationId, authorizationUri } = await leave(browser, setting.connectorId);
    const connectorData = await setting.idp.signIn(authorizationUri, sub);
    const before = setting.idp.tokenRequests.length;
    expect(
      await atOnce(() => verify(browser, setting.connectorId, { verificationId, connectorData })),
    ).toEqual({
      '200 undefined': 1,
      '400 session.connector_validation_session_not_found': AT_ONCE - 1,
    });
    expect(setting.idp.tokenRequests).toHaveLength(before + 1);
    expect(await atOnce(() => identify(browser, verificationId))).toEqual({
      '201 undefined': 1,
      '409 session.identity_conflict': AT_ONCE - 1,
    });
    expect(await atOnce(() => submit(browser))).toEqual({
      '200 undefined': 1,
      '404 session.interaction_not_found': AT_ONCE - 1,
    });
    expect(await ownersOf(setting, sub)).toHaveLength(1);
  });

  it('links one account', async () => {
    const { person, sub } = await related(setting);
    const browser = await newBrowser(setting);
    const verificationId = await shown(browser, setting, sub);
    expect(await atOnce(() => identify(browser, verificationId, { linkSocialIdentity: true }))).toEqual({
      '204 undefined': AT_ONCE,
    });
    expect(await atOnce(() => submit(browser))).toEqual({
      '200 undefined': 1,
      '404 session.interaction_not_found': AT_ONCE - 1,
    });
    expect(await ownersOf(setting, sub)).toEqual([person.id]);
  });

  it('is answered with a code, whatever overtakes what', async () => {
    const sub = newSub(setting.idp);
    const browser = await newBrowser(setting, 'Register');
    const { verificationId, authorizationUri } = await leave(browser, setting.connectorId);
    const connectorData = await setting.idp.signIn(authorizationUri, sub);
    const steps = [
      () => verify(browser, setting.connectorId, { verificationId, connectorData }),
      () => identify(browser, verificationId),
      () => submit(browser),
    ];
    const answers = await Promise.all(Array.from({ length: 60 }, (_, index) => steps[index % 3]?.()));
    expect(answers.filter((answer) => !answer || answer.status >= 500)).toEqual([]);
    expect((await ownersOf(setting, sub)).length).toBeLessThan(2);
  });
});

describe('whoever is about to be linked', () => {
  it('is linked no more once suspended', async () => {
    const { person, sub } = await related(setting);
    const { browser } = await linking(setting, sub);
    await setting.api.patch(`/users/${person.id}/is-suspended`, { isSuspended: true });
    expect(refusal(await submit(browser))).toBe('401 user.suspended');
    expect(await ownersOf(setting, sub)).toEqual([]);
    expect(refusal((await linking(setting, sub)).answer)).toBe('401 user.suspended');
  });

  it('is linked no more once deleted', async () => {
    const { person, sub } = await related(setting);
    const { browser } = await linking(setting, sub);
    expect((await setting.api.delete(`/users/${person.id}`)).status).toBe(204);
    expect(refusal(await submit(browser))).toBe('404 session.identifier_not_found');
    expect(await ownersOf(setting, sub)).toEqual([]);
  });

  it('is linked no more once the address is somebody else’s', async () => {
    const { person, sub, email } = await related(setting);
    const { browser } = await linking(setting, sub);
    await setting.api.patch(`/users/${person.id}`, { primaryEmail: `other-${email}` });
    const next = await addPerson(setting.server.tenant, { primaryEmail: email });
    expect(refusal(await submit(browser))).toBe('400 session.verification_failed');
    expect(await ownersOf(setting, sub)).toEqual([]);
    const { browser: again } = await linking(setting, sub);
    expect((await submit(again)).status).toBe(200);
    expect(await ownersOf(setting, sub)).toEqual([next.id]);
  });

  it('keeps the account with the provider that they have got meanwhile', async () => {
    const { person, sub } = await related(setting);
    const { browser } = await linking(setting, sub);
    const identity = { userId: 'another', details: {} };
    await setting.api.put(`/users/${person.id}/identities/${TARGET}`, identity);
    expect(refusal(await submit(browser))).toBe('422 user.identity_already_in_use');
    expect(await ownersOf(setting, sub)).toEqual([]);
  });
});

it('an identity that two people link at once is the first one’s', async () => {
  const sub = newSub(setting.idp);
  const people = [await addPerson(setting.server.tenant), await addPerson(setting.server.tenant)];
  const browsers = [];
  for (const person of people) browsers.push(await staged(person, sub));
  const release = await holdRows(setting.server.databaseUrl, 'select from sign_in_flows for update', []);
  const answers = browsers.map((browser) => submit(browser));
  await waitingForRows(setting.server.databaseUrl, 2);
  await release();
  const told = (await Promise.all(answers)).map(refusal);
  expect(told.toSorted()).toEqual(['200 undefined', '422 user.identity_already_in_use']);
  expect(await ownersOf(setting, sub)).toEqual([people[told.indexOf('200 undefined')]?.id]);
});
