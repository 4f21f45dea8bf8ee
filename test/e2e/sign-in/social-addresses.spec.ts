import { describe, expect, it } from 'vitest';
import { newShortId } from '#src/kernel/ids.js';
import { newSub } from '../../support/identity-provider.js';
import { addPerson } from '../../support/people.js';
import { refusal } from './fixture.js';
import {
  identify,
  linking,
  newBrowser,
  ownersOf,
  registered,
  shown,
  submit,
  TARGET,
  userOf,
  useSocial,
} from './social-fixture.js';

const setting = useSocial();

describe('an address that only looks like that of somebody', () => {
  it.each([
    ['kate', '\u212Aate'],
    ['ada', 'ada+1'],
    ['ada.l', 'adal'],
    ['iris', '\u0130ris'],
    ['sofia', '\u017Fofia'],
    ['fluss', 'fluß'],
    ['paul', 'p\u0430ul'],
    ['jose\u0301', 'jos\u00e9'],
  ])('links nobody, and takes nothing: %s and %s', async (theirs, other) => {
    const domain = `${newShortId().toLowerCase()}.example`;
    const person = await addPerson(setting.server.tenant, { primaryEmail: `${theirs}@${domain}` });
    const sub = newSub(setting.idp, { email: `${other}@${domain}`, email_verified: true });
    const { answer } = await linking(setting, sub);
    expect(refusal(answer)).toBe('404 user.identity_not_exist');
    expect(answer.body['data']).toBeUndefined();
    const made = await registered(setting, sub);
    expect(made).not.toBe(person.id);
    expect(await userOf(setting, person.id)).toMatchObject({ identities: {} });
  });

  it.each([
    ['a.example', '\uFF41.example'],
    ['a.example', 'a.example.'],
    ['a.example', 'a\u3002example'],
    ['a.example', 'a.example\u200b'],
  ])('links nobody by the spelling of a domain: %s and %s', async (theirs, other) => {
    const local = newShortId().toLowerCase();
    await addPerson(setting.server.tenant, { primaryEmail: `${local}@${theirs}` });
    const sub = newSub(setting.idp, { email: `${local}@${other}`, email_verified: true });
    expect(refusal((await linking(setting, sub)).answer)).toBe('404 user.identity_not_exist');
  });

  it.each([
    ['ada', 'ADA'],
    ['Ada', 'ada'],
    ['\u0130ris', '\u0130RIS'],
    ['ΣΟΦΟΣ', 'ΣΟΦΟΣ'],
  ])('is the same in capitals: %s and %s', async (theirs, other) => {
    const domain = `${newShortId()}.example`;
    const person = await addPerson(setting.server.tenant, { primaryEmail: `${theirs}@${domain}` });
    const sub = newSub(setting.idp, { email: `${other}@${domain.toUpperCase()}`, email_verified: true });
    const { browser } = await linking(setting, sub);
    expect((await submit(browser)).status).toBe(200);
    expect(await ownersOf(setting, sub)).toEqual([person.id]);
  });
});

describe('a phone number', () => {
  const numbered = (phone: unknown, verified: unknown = true) =>
    newSub(setting.idp, { phone_number: phone, phone_number_verified: verified });

  it.each([
    ['+49 (0) 1511 2345671', '4915112345671'],

    ['+49-01511-2345673', '4915112345673'],
  ])('is one however it is spelled: %s', async (said, stored) => {
    const person = await addPerson(setting.server.tenant, { primaryPhone: stored });
    const { browser, answer } = await linking(setting, numbered(said));
    expect(answer.status).toBe(204);
    expect((await submit(browser)).status).toBe(200);
    expect(await userOf(setting, person.id)).toMatchObject({ identities: { [TARGET]: {} } });
  });

  it('that nobody vouches for, or that is none, links nobody', async () => {
    await addPerson(setting.server.tenant, { primaryPhone: '4915112345681' });
    for (const sub of [
      numbered('+4915112345681', false),
      numbered('+4915112345681', 'true'),
      numbered('15112345681'),
      numbered('004915112345681'),
      numbered('+0'),
      numbered('+49151123456810000000'),
    ])
      expect(refusal((await linking(setting, sub)).answer)).toBe('404 user.identity_not_exist');
  });

  it('comes before the address', async () => {
    const email = `${newShortId().toLowerCase()}@both.example`;
    await addPerson(setting.server.tenant, { primaryEmail: email });
    const first = await addPerson(setting.server.tenant, { primaryPhone: '4915112345691' });
    const sub = newSub(setting.idp, {
      phone_number: '+4915112345691',
      phone_number_verified: true,
      email,
      email_verified: true,
    });
    const browser = await newBrowser(setting);
    const verificationId = await shown(browser, setting, sub);
    expect((await identify(browser, verificationId)).body).toMatchObject({
      data: { relatedUser: { type: 'phone', value: '4915112345691' } },
    });
    await identify(browser, verificationId, { linkSocialIdentity: true });
    await setting.api.patch(`/users/${first.id}`, { primaryPhone: null });
    expect(refusal(await submit(browser))).toBe('400 session.verification_failed');
    expect(await ownersOf(setting, sub)).toEqual([]);
  });
});
